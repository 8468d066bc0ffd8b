namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Texts of what people did: behaviour first, how many at most, never who.</summary>
internal static class DemoTextsOfPeople
{
    public static readonly IReadOnlyDictionary<string, string[]> All = new Dictionary<string, string[]>
    {
        ["gathering"] =
        [
            "Ca [8|10|12|15] ungdomar, högljudda, [några rökte|blockerade entrén|kastade skräp på bilar].", "Grupp på [ett tiotal|sex–sju] som skrek åt förbipasserande.", "Samling i trapphuset, [hög musik|gick när vi kom|boende vågar inte gå förbi].",
            "Större grupp vid [kiosken|trappan|bänkarna], lugnt men många upplever det som otryggt.", "Ungdomar på taket till [cykelgaraget|skolan], tillsagda.", "Samlades efter [matchen|diskot|skolan], skingrades efter en halvtimme.",
            "Två grupper som gapade åt varandra, [inga slag|någon knuffades].", "Folk som hänger i [tvättstugan|källaren|garaget] på nätterna.", "Ca 20 personer runt bilar, [hög musik|flaskor på marken].", "Samma gäng som [i går|förra helgen] på samma plats.",
        ],
        ["drug"] =
        [
            "Misstänkt försäljning, [korta möten|folk kommer och går] i [en timme|en halvtimme].", "Stark cannabislukt [i trapphuset|vid cykelstället|under bron].", "Påsar och [rullpapper|folie] på marken.", "Överlämning från bil, [körde direkt|två gånger på kort tid].",
            "Ungdomar som [gömde något i buskarna|letade i planteringen].", "Person påverkad, [svårt att stå|ville inte ha hjälp].", "Gömställe bakom [elskåpet|räcket], tömt av polis.", "Besökare till källaren [dygnet runt|sena kvällar], enligt boende.",
            "Tablettkartor under bänken.", "Fler säljer öppet vid [norra sidan|entrén], även dagtid.",
        ],
        ["disorder"] =
        [
            "Högljutt bråk [utanför kiosken|på perrongen|i väntsalen], lugnade sig.", "Person uppträdde hotfullt mot [besökare|personal|resande].", "Kastade [flaskor|ägg|stenar] mot [fasaden|bussen|bilar].", "Skrek och slog på dörrarna, [avvisades|gick efter tillsägelse].",
            "Spelar hög musik och vägrar sänka.", "Störande på [biblioteket|gallerian], ombads gå.", "Smällare kastade bland folk.", "Bråk i kön, ordningsvakt skilde dem åt.", "Sprang på spåret, tåget fick bromsa.", "Urinerar i [porten|tunneln], flera klagomål.",
        ],
        ["alcohol"] =
        [
            "[Fyra|Fem|Sex] personer dricker på [bänkarna|trappan|lekplatsen], [lugna|högljudda].", "Kraftigt berusad person, [hjälpt hem|vilar på bänken|ambulans tillkallad].", "Ungdomar med alkohol [i parken|vid skolan|på stranden].", "Berusat sällskap på [bussen|perrongen], stökigt.",
            "Langning misstänks från bil vid [parkeringen|kiosken].", "Fyllefest i det fria, [tomflaskor kvar|skingrades vid ett].", "Berusade efter stängning, [skrik|knuffar] utanför.", "Flaskor och burkar efter kvällen vid [bryggan|grillplatsen].",
        ],
        ["violence"] =
        [
            "Slagsmål mellan [två|fyra] personer, [polis kom|var över innan polis kom].", "Hotade med [tillhygge|flaska], sprang från platsen.", "Knuffar och slag [efter stängning|på skolgården|vid bussen].", "Verbala hot mot [vakt|förare|ledare].", "Misshandel enligt vittnen, ambulans på plats.",
            "Bråk mellan två grupper, [en person slagen|flera inblandade].",
        ],
        ["robbery"] = ["Rånförsök mot ung person, [inget togs|mobil togs].", "Väska ryckt vid [uttagsautomaten|busskuren].", "Hotad på jacka och hörlurar på väg hem.", "Butik hotad vid stängning, ingen skadad.", "Elsparkcykel tagen under hot."],
        ["staff_incident"] =
        [
            "Personal [hotad|utskälld] vid [receptionen|kassan|dörren].", "Personal följd till bilen efter stängning.", "Spottad på vid avvisning.", "Filmad och hånad under arbetet.", "Besökare vägrade gå, [larmknapp användes|vakt tillkallades].", "Kastade föremål mot [personal|arbetsfordon].",
        ],
        ["rumour"] =
        [
            "Rykte om slagsmål på [fredag|lördag] sprids i sociala medier.", "Elever talar om att någon ska ha med sig kniv, [skolan informerad|oklart ursprung].", "Inlägg om skumma bilar vid skolan, [inget bekräftat|många delar].", "Rykte om inbrottsvåg, stämmer inte med våra rapporter.",
            "Uppmaning att samlas vid [Resecentrum|badplatsen] i helgen.", "Lokal grupp på nätet hänger ut platsen som farlig.",
        ],
        ["school"] =
        [
            "Obehöriga på skolgården under [lunchen|rasten].", "Äldre ungdomar väntar utanför vid skolslut.", "Konflikt mellan två klasser, fortsätter på [bussen|fritiden].", "Flera elever borta från lektioner, håller till i [centrum|cykelgaraget].", "Smällare på toaletterna.", "Oro bland föräldrar efter [händelsen i helgen|inlägg på nätet].",
            "Elever filmade varandra i bråk.",
        ],
    };
}
