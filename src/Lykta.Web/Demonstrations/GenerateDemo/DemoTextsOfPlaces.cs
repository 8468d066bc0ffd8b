namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Texts of what is done to places: damage, litter, fire, burglary, dark corners.</summary>
internal static class DemoTextsOfPlaces
{
    public static readonly IReadOnlyDictionary<string, string[]> All = new Dictionary<string, string[]>
    {
        ["damage"] =
        [
            "[En ruta|Två rutor] [krossad|sönderslagen] vid entrén.", "Sönderslagen bänk, [delar ligger kvar|brädorna ligger på gången].", "Hänglåset till [cykelrummet|soprummet|förrådet] är uppbrutet.",
            "Stolpbelysning nedsparkad [intill gångvägen|vid parkeringen|vid lekplatsen].", "Krossat glas över hela [gångytan|trappan|lekytan].", "Porttelefonen är sönderslagen [igen|för andra gången den här månaden|].",
            "Papperskorg [sprängd|uppbruten och välten].", "Dörrstängaren bortsliten, porten går inte i lås.", "Busskuren saknar [en ruta|två rutor], glas på trottoaren.",
            "Någon har kört sönder [gräsmattan|planteringen|staketet].", "Gungan avskuren på lekplatsen.", "Spår efter smällare i [brevlådan|papperskorgen|trapphuset].",
        ],
        ["graffiti"] =
        [
            "[Klotter|Nytt klotter] på [gaveln|elskåpet|garageporten|muren].", "Klotter i [trapphuset|gångtunneln|hissen], [ca två meter brett|flera olika signaturer].", "Samma signatur som [förra veckan|tidigare] på flera elskåp.",
            "Klotter på [skolans fasad|busskuren|p-huset], behöver saneras.", "Kränkande ord på [väggen|porten|lekhuset], bör tas bort snabbt.", "Klistermärken och tusch på [skyltar|stolpar|bänkar].",
            "Färgen är [färsk|inte torr än].", "Klottrat över den nysanerade ytan.", "Stor målning på baksidan, [syns från gångvägen|syns inte från gatan].",
        ],
        ["vehicle"] =
        [
            "A-traktorer kör runt [torget|parkeringen|centrum] med hög musik.", "Moped på gångbanan i hög fart [bland barn|nära skolan|mot gående].", "[Två|Tre|Flera] bilar sladdar på parkeringen.",
            "Hög fart [förbi skolan|på gågatan|genom bostadsområdet].", "Crossar i [skogsdungen|elljusspåret|parken], [ca en timme|till och från hela kvällen].", "Elsparkcyklar i hög fart på gågatan.",
            "Samling med bilar, [burnouts|däckspår] och hög musik.", "Mopeder kör genom gångtunneln.", "Bilar genar över torget trots skylten.", "Motorljud och sladdande till sent på natten, boende klagar.",
        ],
        ["unsafe_place"] =
        [
            "[Mörkt|Helt mörkt] i gångtunneln, [tre|fyra|flera] armaturer trasiga.", "Buskarna skymmer gångvägen, man ser inte [runt hörnet|vem som kommer].", "Belysningen vid [trappan|busskuren|gångbron] är släckt.",
            "Boende säger att de undviker [gångvägen|parkeringen|tunneln] efter mörkrets inbrott.", "Ödsligt och mörkt på parkeringen, [ena raden lampor släckt|dålig belysning].", "Källaringången står olåst, [folk går igenom|sovplats under trappan].",
            "Trasig lampa över porten [sedan en vecka|].", "Skymd plats bakom [miljöhuset|cykelstället|förrådet], där folk uppehåller sig.", "Sikten är dålig mot [övergången|lekplatsen], häcken behöver klippas.",
        ],
        ["litter"] =
        [
            "Mycket skräp efter helgen, [burkar och glas|flaskor och matkartonger].", "Sopor ställda utanför miljöhuset [igen|].", "Dumpade [möbler|vitvaror|däck|byggsopor].", "Papperskorgarna överfulla, fåglar har dragit ut skräp.",
            "Krossade flaskor på [lekplatsen|gångvägen|stranden].", "Kanyler [vid buskarna|under trappan], omhändertagna.", "Engångsgrillar och skräp kvar på [gräset|stranden].", "Nedskräpat runt återvinningen.",
            "Lustgaspatroner på marken, [ett tjugotal|ett fåtal|många].", "Skräp i vattnet vid [bryggan|stranden].",
        ],
        ["fire"] =
        [
            "Brand i papperskorg, [släckt på plats|räddningstjänsten släckte].", "Eldat i [miljöhuset|trapphuset|en container].", "Brandlukt och sot i [källargången|tvättstugan], ingen eld kvar.", "Gräsbrand [vid banvallen|intill skolan], snabbt släckt.",
            "Fyrverkerier mot [fasad|balkonger|folk].", "En [moped|bil|buske] har brunnit på parkeringen.", "Försök att tända eld på [dörren|en bänk|en anslagstavla].", "Uteplats efter eldning, [rester kvar|riskerar att sprida sig].",
        ],
        ["burglary"] =
        [
            "[Tre|Fyra|Fem|Två] källarförråd uppbrutna, hänglåsen avklippta.", "Inbrott i [cykelrum|förråd|tvättstuga], dörren bruten vid låset.", "Inbrottsförsök, [märken runt låskolven|brytmärken på fönstret].", "Inbrott i [skolan|klubblokalen|kiosken], fönster krossat på baksidan.",
            "Källargången genomsökt, [saker utslängda|flera dörrar uppbrutna].", "Inbrott i garage, verktyg borta.", "Lägenhetsinbrott dagtid enligt boende, altandörren bruten.", "Inbrott i kontor på bottenvåningen, skärmar borta.",
        ],
        ["theft"] =
        [
            "Stöld av [varor|matvaror|kosmetika] i butik, [gick när personal kom|stoppad vid utgången].", "Två cyklar stulna från cykelstället, låsen avklippta.", "Stulen elcykel [från cykelrummet|utanför stationen].", "Flera snatterier under [eftermiddagen|dagen].",
            "Bränsle tappat ur [båt|arbetsfordon].", "Paket borta ur [entrén|trapphuset].", "Verktyg stulna från [arbetsplatsen|släpvagnen].", "Plånbok tagen på [bussen|kaféet], enligt besökare.",
        ],
        ["maintenance"] =
        [
            "Trasig [armatur|lampa] vid [trappan|gångvägen|lekplatsen].", "Porten går inte i lås.", "[Bänken|Räcket|Staketet] är trasigt.", "Vattenläckage i [gångtunneln|källaren].", "Hål i stängslet mot [spåret|skolgården].", "Trasigt trappsteg, risk att snubbla.",
            "Skylt nedfallen vid [övergången|infarten].", "Brunnslock ligger snett på gångvägen.", "Igenvuxen gångväg, [slyet når axelhöjd|svårt att mötas].", "Klockan och lampan vid busskuren har slocknat.",
        ],
        ["planned_event"] =
        [
            "Marknad på torget på lördag, [klockan 11 till 17|hela dagen].", "Skoldisko på [fredag|torsdag] kväll, ca 150 elever.", "Hockeymatch med bortalag, [många väntas|extra vakter inbokade].", "Loppis i helgen, [gator avstängda|parkeringen används].",
            "Cruising utlyst i sociala medier till [lördag|fredag].", "Demonstration anmäld på torget.", "Föreningsdag med musik och lotterier.",
        ],
        ["other"] =
        [
            "Hemlös person sover i [trapphuset|busskuren], kontakt tagen med fältgruppen.", "Lösspringande hund [vid lekplatsen|på skolgården].", "Drönare över [skolgården|bostadsområdet] i en kvart.", "Okänd lukt i trapphuset, kontrollerat utan anmärkning.",
            "Övergiven cykelkärra med saker i.", "Ensamt barn ute sent, följdes hem.",
        ],
    };
}
