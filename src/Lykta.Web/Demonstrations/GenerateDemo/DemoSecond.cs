using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Mörkhult, the neighbour that began three weeks ago: few units, and too short a history to say what is usual.</summary>
internal static class DemoSecond
{
    public const int Weeks = 3;
    private const double East = 41_000;
    private const double North = -18_000;

    public static readonly IReadOnlyList<DemoOrganisation> Organisations =
    [
        new("polis", "Polisen", OrganisationKind.Police),
        new("hem", "Mörkhultshem", OrganisationKind.HousingCompany),
    ];

    public static readonly IReadOnlyList<DemoUnit> Units =
    [
        new("morkhult-park", DemoOrganisations.Own, "Tekniska enheten", "Parkarbetare", Watch.Parks, "M1 M2 M3", 6),
        new("morkhult-skola", DemoOrganisations.Own, "Mörkhultsskolan", "Skolvärd", Watch.School, "M2", 2),
        new("morkhult-polis", "polis", "Områdespolis", "Områdespolis", Watch.Police, "M1 M2 M3", 4),
        new("morkhult-hem", "hem", "Mörkhultshem", "Fastighetsskötare", Watch.Caretakers, "M1 M2", 5),
    ];

    public static readonly IReadOnlyList<(string Owner, string Receiver, SharingStep Step)> Grants =
        [(DemoOrganisations.Own, "polis", SharingStep.Detail), ("hem", "polis", SharingStep.Place)];

    public static readonly IReadOnlyList<DemoPerson> People =
    [
        new("samordnare", new("Samordnare", "Coordinator"), DemoOrganisations.Own, null, [Role.Coordinator],
            new("Samordnar även Mörkhult: se en kommun i sin tredje vecka.", "Coordinates Mörkhult too: see a municipality in its third week."), "morkhult-chef"),
        new("morkhult-chef", new("Trygghetsansvarig, Mörkhult", "Safety manager, Mörkhult"), DemoOrganisations.Own, null, [Role.Coordinator, Role.Administrator],
            new("Gå igenom det som återstår att ställa in.", "Go through what remains to be set up."), "samordnare"),
        new("morkhult-parkarbetare", new("Parkarbetare, Mörkhult", "Park worker, Mörkhult"), DemoOrganisations.Own, "morkhult-park", [Role.Reporter],
            new("Skicka en av kommunens första rapporter.", "Send one of the municipality's first reports.")),
    ];

    public static readonly IReadOnlyList<DemoPlace> Places =
    [
        new("Mörkhults torg", "Torggatan 1", "M1", East, North, 1.5),
        new("Busstationen", "Torggatan 8", "M1", East + 260, North + 140, 1.3),
        new("Mörkhultsskolan", "Skolgatan 3", "M2", East + 1100, North + 300, 1.2),
        new("Kv. Lingonet, gården", "Skolgatan 20", "M2", East + 1500, North - 200, 1, "hem"),
        new("Forsbadet", "Forsvägen 30", "M3", East - 2600, North + 1900),
        new("Brukets idrottsplats", "Bruksgatan 11", "M3", East - 1500, North - 1600),
    ];

    public static readonly DemoProject Lamps = new(DemoOrganisations.Own, "Driftledare", MeasureKind.Physical, "M1", "unsafe_place", "Laga lamporna vid busstationen", "Två stolpar och armaturen i väntkuren.") { Weeks = 3, Cost = 12_000 };

    public static readonly DemoProject Patrol = new("polis", "Områdespolis", MeasureKind.Presence, "M1", "gathering", "Synlig polis vid busstationen på fredagar", "En patrull 19–23, tre fredagar.")
    { Audience = Audience.MunicipalityAndPolice, Weeks = 4 };

    public static readonly DemoProject Yard = new("hem", "Förvaltare", MeasureKind.Upkeep, "M2", "litter", "Städa gården i Kv. Lingonet varje dag", null) { Weeks = 4 };

    /// <summary>Three areas that meet along two shared strokes.</summary>
    public static IReadOnlyList<DemoArea> Areas(DemoRandom random)
    {
        List<NetTopologySuite.Geometries.Coordinate> Draw(string name, params (double East, double North)[] stroke) =>
            DemoShapes.Uneven(random.For(name), [.. stroke.Select(p => (East + p.East, North + p.North))]);
        var middle = Draw("middle", (650, 1500), (700, 500), (600, -400), (750, -1300));
        var west = Draw("west", (750, -1300), (-200, -1200), (-900, -500), (-950, 500), (-300, 1300), (650, 1500));
        var east = Draw("east", (650, 1500), (1600, 1300), (2300, 300), (2100, -900), (750, -1300));
        var outline = Draw("outline", (-6000, 500), (-4500, 4800), (1500, 6200), (6000, 3500), (6500, -2000), (3000, -5600), (-3000, -5200), (-6000, 500));
        return
        [
            new("M1", "Mörkhults centrum", DemoShapes.Polygon([.. west, .. middle.Skip(1)])),
            new("M2", "Öster", DemoShapes.Polygon([.. middle.AsEnumerable().Reverse(), .. east.Skip(1)])),
            new("M3", "Landsbygden", DemoShapes.Polygon(outline, [.. west.SkipLast(1), .. east])),
        ];
    }
}
