using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Something the town does about a problem: who, what, where, against what, and in which of the weeks it is thought of.</summary>
internal sealed record DemoProject(string Organisation, string Function, MeasureKind Kind, string Area, string? Problem, string Name, string? Detail)
{
    public Audience Audience { get; init; }

    public int FromWeek { get; init; }

    public int ToWeek { get; init; } = 90;

    /// <summary>How many weeks it is given.</summary>
    public int Weeks { get; init; } = 6;

    public int? Cost { get; init; }

    public int? YearlyCost { get; init; }

    public int? YearsOfUse { get; init; }

    public string? ToWhom { get; init; }

    public string? Channel { get; init; }

    public string[] Partners { get; init; } = [];

    /// <summary>The known place it is at; null for all of the area.</summary>
    public string? Place { get; init; }

    /// <summary>The problem it is against.</summary>
    public DemoProblem? Against { get; init; }

    /// <summary>The card of the method bank it follows.</summary>
    public string? Method { get; init; }

    /// <summary>In which week its effect is judged; null where nothing is chosen to compare with.</summary>
    public int? JudgedInWeek { get; init; }

    /// <summary>What is learnt when it is judged.</summary>
    public string? Learnt { get; init; }

    public MeasureTerm Term => Weeks > 12 ? MeasureTerm.Strategic : MeasureTerm.Operative;
}

/// <summary>What the town does again and again, and what it does just now.</summary>
internal static class DemoProjects
{
    private const Audience Closed = Audience.MunicipalityAndPolice;

    public static readonly IReadOnlyList<DemoProject> Earlier =
    [
        new("polis", "Kommunpolis", MeasureKind.Presence, "C1", "drug", "Riktad polisinsats vid Stortorget", "Två patruller torsdag till lördag 18–01, tillsammans med ordningsvakterna.") { Place = DemoPlaces.Square, Audience = Closed, ToWeek = 34, Partners = ["nattljus"] },
        new("polis", "Kommunpolis", MeasureKind.Presence, "C3", "drug", "Riktad polisinsats i Kolgården", "Synlig närvaro vid Kolgårdens centrum, eftermiddagar när skolan slutar.") { Audience = Closed, FromWeek = 34, ToWeek = 68, Partners = ["lyktan"] },
        new("polis", "Områdespolis", MeasureKind.Enquiry, "C2", "burglary", "Kartläggning av källarinbrott", "Samma tillvägagångssätt i fyra uppgångar. Jämförs med anmälningarna.") { Audience = Closed, Weeks = 4 },
        new("lyktan", "Förvaltare", MeasureKind.Upkeep, "C3", "graffiti", "Klottersanering inom ett dygn", "Jouravtal med saneringsfirman, foto före och efter.") { Place = DemoPlaces.KolgardenCentre, FromWeek = 55, ToWeek = 75, Weeks = 16, Cost = 85_000 },
        new("lyktan", "Förvaltare", MeasureKind.Physical, "C3", "gathering", "Ny belysning på gård 3–5", "Sju stolpar, varmvitt ljus, tänds vid skymning.") { FromWeek = 40, ToWeek = 70, Weeks = 14, Cost = 240_000, Partners = ["energi"] },
        new("lyktan", "Förvaltare", MeasureKind.Physical, "C3", "damage", "Nya lås på p-däcket", "Grinden låses 22–06, taggar till hyresgästerna.") { FromWeek = 30, Weeks = 8, Cost = 62_000 },
        new("lyktan", "Bovärd", MeasureKind.Upkeep, "C4", "litter", "Daglig tillsyn av återvinningsrummet", null) { Weeks = 8 },
        new("tallbacken", "Trygghetsansvarig", MeasureKind.Physical, "C2", "burglary", "Nya dörrar i källargångarna", "Säkerhetsdörrar i Granen och Tallen, en uppgång i veckan.") { FromWeek = 20, Weeks = 16, Cost = 410_000 },
        new("tallbacken", "Trygghetsansvarig", MeasureKind.Communication, "C2", "burglary", "Brev om källarförråd", null) { Weeks = 3, ToWhom = "Boende i Södra Tallbacken", Channel = "Brev i trapphusen och hyresgästappen" },
        new("nattljus", "Operativ chef", MeasureKind.Presence, "C1", "gathering", "Extra rondering vid bussterminalen", "Två pass till, fredag och lördag 21–02.") { Weeks = 5, Cost = 48_000 },
        new("nattljus", "Operativ chef", MeasureKind.Presence, "C7", "disorder", "Vakt på Hamnplan under sommarkvällarna", null) { Weeks = 9, Cost = 96_000 },
        new(DemoOrganisations.Own, "Fältare", MeasureKind.Social, "C1", "gathering", "Fältgruppen i Stadsparken fredagar", "Två fältare 18–23, kontakt med föräldrar samma kväll.") { Weeks = 6, Partners = ["vandrare"] },
        new(DemoOrganisations.Own, "Fritidsledare", MeasureKind.Social, "C3", "gathering", "Öppet längre på Ungdomens hus", "Till klockan 22 fredag och lördag.") { FromWeek = 27, Weeks = 10, Cost = 54_000 },
        new(DemoOrganisations.Own, "Parkchef", MeasureKind.Physical, "C1", "unsafe_place", "Röja buskar vid gångtunneln", "Fri sikt tio meter åt vardera hållet.") { Weeks = 4, Cost = 18_000 },
        new(DemoOrganisations.Own, "Parkchef", MeasureKind.Physical, "C4", "unsafe_place", "Laga belysningen på gångvägen i Norrängen", null) { FromWeek = 58, ToWeek = 74, Weeks = 6, Cost = 37_000, Partners = ["energi"] },
        new(DemoOrganisations.Own, "Parkchef", MeasureKind.Upkeep, "C1", "litter", "Tidigare städning på Stortorget", "Från 05 på lördagar och söndagar.") { Place = DemoPlaces.Square, Weeks = 6 },
        new(DemoOrganisations.Own, "Tillståndshandläggare", MeasureKind.Supervision, "C1", "alcohol", "Tillsyn av serveringar", "Samordnad tillsyn tre fredagar.") { Audience = Audience.Authorities, Weeks = 5, Partners = ["polis", "raddning"] },
        new(DemoOrganisations.Own, "Trygghetssamordnare", MeasureKind.Enquiry, "C5", null, "Trygghetsvandring i Västra staden", null) { Weeks = 5, Partners = ["polis", "lyktan", "vandrare"] },
        new("skola", "Rektor", MeasureKind.Presence, "C5", "disorder", "Fler vuxna ute på rasterna", null) { Weeks = 6 },
        new("raddning", "Insatsledare", MeasureKind.Social, "C4", "fire", "Räddningstjänsten besöker Norrängsskolan", "Årskurs 7–9, om anlagda bränder.") { Weeks = 4 },
        new("handel", "Butikschef", MeasureKind.Other, "C1", "theft", "Gemensam larmkedja i Gallerian", null) { Weeks = 7 },
        new("energi", "Driftchef", MeasureKind.Physical, "C7", "unsafe_place", "Ny armatur längs Åpromenaden", null) { FromWeek = 36, Weeks = 18, Cost = 180_000 },
        new("batar", "Ordförande", MeasureKind.Presence, "C7", "theft", "Hamnvakt alla nätter i juli", null) { FromWeek = 31, Weeks = 6 },
        new("trafik", "Trafikchef", MeasureKind.Presence, "C1", "disorder", "Trafikvärdar på sista bussen", null) { Weeks = 6 },
        new("vandrare", "Nattvandrare", MeasureKind.Presence, "C3", "gathering", "Nattvandring i Kolgården lördagar", null) { FromWeek = 27, Weeks = 8 },
    ];

    /// <summary>Three that began with something to compare with: one that worked, one that did not, one that cannot be told.</summary>
    public static readonly DemoProject SchoolPath = new("energi", "Driftchef", MeasureKind.Physical, "C4", "unsafe_place", "Ny belysning på skolvägen i Norrängen", "Fjorton stolpar från skolan till busshållplatsen, och röjd sikt.")
    { Weeks = 7, Cost = 310_000, YearsOfUse = 20, YearlyCost = 12_000, Against = DemoProblems.Paths, Method = "belysning", JudgedInWeek = 101, Learnt = "Ljus och röjd sikt tillsammans gav resultat. Vi gör om det vid badhuset, och väljer jämförelse före starten även då." };

    public static readonly DemoProject Posters = new(DemoOrganisations.Own, "Kommunikatör", MeasureKind.Communication, "C3", "graffiti", "Affischer mot klotter i Kolgården", null)
    { Weeks = 4, Cost = 18_000, ToWhom = "Boende i Kolgården", Channel = "Affischer i trapphus och tvättstugor", Against = DemoProblems.Graffiti, JudgedInWeek = 97, Learnt = "Affischer räcker inte. Det som hjälper är att klottret tas bort inom ett dygn. Det prövar vi nu." };

    public static readonly DemoProject FridayWalks = new("vandrare", "Nattvandrare", MeasureKind.Presence, "C5", "gathering", "Nattvandring i Västra staden fredagar", null)
    { Weeks = 12, Against = DemoProblems.Gatherings, Method = "nattvandring", JudgedInWeek = 100, Learnt = "Händelserna är för få för ett svar. Vi går vidare för att de boende vill det, och följer upp med en enkät." };

    public static readonly DemoProject AtTravelCentre = new("polis", "Kommunpolis", MeasureKind.Presence, "C1", "drug", "Riktad polisinsats vid Resecentrum", "Civila och uniformerade patruller vid norra entrén torsdag till lördag 18–01.")
    { Place = DemoPlaces.NorthEntrance, Audience = Closed, Weeks = 12, Partners = ["nattljus"], Against = DemoProblems.TravelCentre, Method = "hotspot-polis" };

    public static readonly DemoProject LightAtEntrance = new("energi", "Driftchef", MeasureKind.Physical, "C1", "drug", "Ny belysning vid norra entrén", "Fyra armaturer under taket och två stolpar mot cykelstället.") { Place = DemoPlaces.NorthEntrance, Weeks = 5, Cost = 74_000, Against = DemoProblems.TravelCentre, Method = "belysning" };

    public static readonly DemoProject Doors = new("tallbacken", "Trygghetsansvarig", MeasureKind.Physical, "C2", "burglary", "Nya dörrar i de två sista uppgångarna", "Granstigen 5 och 7.") { Weeks = 9, Cost = 120_000 };

    public static readonly DemoProject Bushes = new(DemoOrganisations.Own, "Parkchef", MeasureKind.Physical, "C1", "unsafe_place", "Klippa buskarna bakom bussterminalen", null) { Weeks = 2, Cost = 9_000 };

    public static readonly DemoProject Cameras = new("handel", "Butikschef", MeasureKind.Other, "C1", "drug", "Kameror vid bussterminalen", null) { Weeks = 10, Cost = 150_000 };

    public static readonly DemoProject YouthClub = new(DemoOrganisations.Own, "Fritidsledare", MeasureKind.Social, "C1", "gathering", "Fritidsgård i stationshuset på lördagar", null) { Weeks = 12 };

    public static readonly DemoProject FieldWorkers = new(DemoOrganisations.Own, "Fältare", MeasureKind.Social, "C1", "drug", "Fältgruppen vid Resecentrum fredag kväll", "Två fältare 18–23. Föräldrakontakt samma kväll.") { Weeks = 4, Partners = ["polis"] };

    public static readonly DemoProject Guards = new("nattljus", "Operativ chef", MeasureKind.Presence, "C1", "drug", "Extra rondering vid Resecentrum", "Tre pass till i veckan, 20–01.") { Weeks = 4, Cost = 42_000 };

    public static readonly DemoProject Letter = new("tallbacken", "Trygghetsansvarig", MeasureKind.Communication, "C2", "burglary", "Påminn om att låsa källaren", null)
    { Weeks = 2, ToWhom = "Boende i Södra Tallbacken", Channel = "Hyresgästappen och en lapp i porten" };

    /// <summary>What the responsible says no with.</summary>
    public static readonly string[] NoBecause =
    [
        "Budgeten för året är förbrukad. Vi tar upp det i nästa års plan.", "Vi har inte folk till det före sommaren.", "Marken är inte vår. Frågan hör till gatukontoret.", "Kräver en intresseavvägning som inte är gjord.",
    ];

    public static readonly string[] StoppedBecause = ["Problemet upphörde av sig självt.", "Ersätts av en större åtgärd i åtgärdsplanen.", "Leverantören drog sig ur, ny upphandling i höst."];

    public static readonly string[] Worked = ["Färre rapporter än före, och de boende märker skillnaden.", "Lugnt på platsen tre veckor i rad.", "Vi ser inga nya skador sedan start."];

    public static readonly string[] Partly = ["Lugnare på vardagar, men helgerna är som förut.", "Det har blivit bättre här men vi ser mer ett kvarter bort.", "Bra när vi är på plats, mindre när vi gått."];

    public static readonly string[] NotYet = ["För kort tid för att säga något.", "Igång som planerat, vi tittar igen om en månad."];

    public static readonly string[] DidNot = ["Ingen skillnad i rapporterna. Vi bör pröva något annat."];
}
