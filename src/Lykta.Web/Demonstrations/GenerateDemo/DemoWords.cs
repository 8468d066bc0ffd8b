using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What participants write in the pictures: about places and times, never about persons.</summary>
internal static class DemoWords
{
    /// <summary>One line about an area that an organisation knows.</summary>
    public static readonly IReadOnlyList<(string Organisation, string Area, string[] Lines)> Lines =
    [
        ("polis", "C1", ["Öppen handel vid norra entrén, vi finns där torsdag till lördag.", "Fler gripanden än tidigare, ökningen är delvis vår egen närvaro.", "Lugnare efter tiotiden sedan butikerna bytt stängningstid."]),
        ("polis", "C3", ["Oförändrat. Samma tider som förra veckan.", "Färre samlingar sedan gården fick belysning.", "Vi prioriterar p-däcket fredag och lördag kväll."]),
        ("polis", "C2", ["Inbrotten följer samma mönster: källare, vardagar, dagtid.", "Inget särskilt från oss."]),
        ("lyktan", "C3", ["Klottret är borta inom ett dygn, det märks.", "Hyresgästerna på gård 3–5 hör av sig mindre.", "Låset till p-däcket är bytt."]),
        ("lyktan", "C4", ["Belysningen på gångvägen är lagad.", "Lugn vecka hos oss.", "Återvinningsrummet är fortfarande ett bekymmer."]),
        ("tallbacken", "C2", ["Källargångarna har fått nya dörrar, två uppgångar återstår.", "Boende är oroliga för källarinbrotten.", "Trygghetsvandring planeras med de boende."]),
        ("nattljus", "C1", ["Mest mellan 22 och 01 vid bussterminalen.", "Två extra pass vid Resecentrum gav effekt.", "Vi möter samma grupper vid norra entrén flera kvällar i rad."]),
        ("nattljus", "C7", ["Lugnt i hamnen utom i fredags.", "Hamnplan städas tidigare, färre stannar kvar."]),
        ("skola", "C5", ["Oro på rasterna, mer vuxna ute denna vecka.", "Inget särskilt."]),
        ("raddning", "C4", ["Två tillbud med eld i papperskorgar.", "Inga bränder i veckan."]),
        ("hem", "M1", ["Lugnt på torget.", "Mer nedskräpning vid busstationen."]),
    ];

    /// <summary>Texts of the picture; those after the meeting are missing from a draft.</summary>
    public static readonly IReadOnlyList<(string Organisation, PictureSection Section, Audience Audience, bool AfterMeeting, string[] Words)> Texts =
    [
        (DemoOrganisations.Own, PictureSection.Summary, Audience.All, false,
        [
            "Veckan liknar de närmast föregående. Resecentrum norra entrén är den plats som sticker ut, mest på kvällar mot helg. Kolgården fortsätter att lugna sig.",
            "Centrum tar mest av uppmärksamheten även denna vecka. I Södra Tallbacken oroar källarinbrotten. I övriga områden ser det ut som vanligt.",
            "En lugnare vecka än vanligt i de flesta områden. Vid Resecentrum är det fortfarande många rapporter om narkotika och samlingar.",
        ]),
        (DemoOrganisations.Own, PictureSection.Problems, Audience.All, true,
        [
            "Narkotika vid Resecentrum är veckans viktigaste fråga. Fler enheter än tidigare rapporterar om den, så det är inte en enda rapportörs bild.",
            "Klottret i Kolgården har upphört. Nedskräpningen i Norrängen är tillbaka på vanlig nivå.",
        ]),
        ("polis", PictureSection.Places, Audience.MunicipalityAndPolice, true,
        [
            "Norra entrén: handeln flyttar inomhus när det är kallt. Vi arbetar tillsammans med ordningsvakterna torsdag till lördag 18–01.",
            "P-däcket i Kolgården: nattlig bilkörning har minskat. Vi fortsätter med riktade kontroller.",
        ]),
        (DemoOrganisations.Own, PictureSection.ForwardLook, Audience.All, false,
        [
            "Derbyt i Idrottsparken på lördag: fler resande vid Resecentrum 12–17. Löning i slutet av månaden.",
            "Inga större evenemang. Lovet närmar sig, Ungdomens hus förlänger öppettiderna.",
        ]),
        (DemoOrganisations.Own, PictureSection.Measures, Audience.All, true,
        [
            "Extra ljus vid norra entrén är beställt. Fältgruppen går pass i centrum torsdag och fredag. Lyktan Fastigheter byter lås på p-däcket.",
            "Sly röjs vid gångtunneln. Tallbacken Bostäder sätter upp nya källardörrar. Ordningsvakterna förlänger till 02 på lördag.",
        ]),
        (DemoOrganisations.Own, PictureSection.Decisions, Audience.Authorities, true,
        [
            "Gemensam kvällsvandring vid Resecentrum nästa torsdag. Uppföljning på nästa möte.",
            "Läget i Centrum ligger kvar tills två veckor i rad är inom det vanliga.",
        ]),
    ];

    /// <summary>How an event of note is told: what happened and what was done.</summary>
    public static string[] EventsOf(string kind) => kind switch
    {
        "violence" => ["Bråk mellan två grupper sent på kvällen. Ordningsvakter och polis på plats inom tio minuter, ingen allvarligt skadad.", "Hotfull situation som löstes på plats. Extra tillsyn resten av veckan."],
        "robbery" => ["Ett rån i området under kvällen. Polisen har ärendet. Skolorna i närheten är informerade.", "Rånförsök, ingen skadad. Väktare går extra pass samma tider."],
        "fire" => ["Brand utomhus, släckt innan den spred sig. Inga skador på byggnader.", "Anlagd brand i en container. Containern är flyttad från fasaden."],
        _ => ["Medarbetare utsatt för hot under arbetet. Stöd är ordnat och arbetspassen är dubblerade.", "Otrygg situation i receptionen. Rutinen är genomgången med alla."],
    };
}
