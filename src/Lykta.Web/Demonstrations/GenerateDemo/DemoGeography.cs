using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using Position = Lykta.Kernel.Position;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>An area of the fictive town: where it is, and how built-up, for those who need a spot in it.</summary>
internal sealed record DemoArea(string Code, string Name, Polygon Shape)
{
    private readonly IPreparedGeometry prepared = PreparedGeometryFactory.Prepare(Shape);

    public bool Covers(Position position) => prepared.Covers(new Point(position.East, position.North));
}

/// <summary>
/// Lykteby as drawn by hand, in metres east and north of its main square. Neighbours share their border stroke for stroke, so the eight
/// areas tile the municipality without a gap or an overlap.
/// </summary>
internal sealed class DemoGeography
{
    private static readonly (double, double) A = (-620, 520), B = (640, 580), C = (700, -560), D = (-420, -640), E = (-700, -180);
    private static readonly (double, double) G = (-900, 1250), H = (1750, 1150), I = (1900, -1150), J = (-650, -2150), K = (-1950, -350);

    private static readonly Dictionary<string, (double, double)[]> Strokes = new()
    {
        ["AB"] = [A, (-250, 650), (250, 690), B],
        ["BC"] = [B, (820, 150), (760, -250), C],
        ["CD"] = [C, (300, -690), (-80, -720), D],
        ["DE"] = [D, (-640, -430), E],
        ["EA"] = [E, (-760, 180), A],
        ["AG"] = [A, (-720, 850), G],
        ["BH"] = [B, (1100, 760), (1450, 1000), H],
        ["CI"] = [C, (1150, -760), (1500, -900), I],
        ["DJ"] = [D, (-500, -1100), (-420, -1650), J],
        ["EK"] = [E, (-1200, -260), (-1600, -420), K],
        ["GH"] = [G, (-800, 1800), (-300, 2350), (450, 2500), (1150, 2200), (1650, 1700), H],
        ["HI"] = [H, (2300, 900), (2700, 250), (2650, -450), (2250, -900), I],
        ["IJ"] = [I, (1950, -1700), (1500, -2250), (700, -2550), (0, -2400), J],
        ["JK"] = [J, (-1300, -2100), (-2000, -1700), (-2400, -1000), (-2250, -550), K],
        ["KG"] = [K, (-2000, 150), (-1850, 700), (-1500, 1150), G],
        ["village"] = [(-7900, 4300), (-7500, 5500), (-6300, 5900), (-5300, 5200), (-5000, 4300), (-5500, 3300), (-6500, 2900), (-7500, 3300), (-7900, 4300)],
        ["outline"] =
        [
            (-13500, 6500), (-11000, 10500), (-6500, 12000), (-1500, 11200), (4000, 12600), (9500, 10800), (13200, 7200), (12400, 2000), (14000, -3500),
            (11500, -8200), (6500, -10800), (500, -9800), (-5200, -11500), (-10500, -9000), (-13800, -3800), (-12600, 1200), (-13500, 6500),
        ],
    };

    public DemoGeography(DemoRandom random)
    {
        var strokes = Strokes.ToDictionary(s => s.Key, s => DemoShapes.Uneven(random.For("stroke " + s.Key), s.Value));
        List<Coordinate> Ring(params string[] walk) => [.. walk.SelectMany(s => (s[0] == '-' ? strokes[s[1..]].AsEnumerable().Reverse() : strokes[s]).SkipLast(1))];
        Outline = DemoShapes.Polygon(strokes["outline"]);
        Areas =
        [
            new("C1", "Centrum", DemoShapes.Polygon(Ring("AB", "BC", "CD", "DE", "EA"))),
            new("C2", "Södra Tallbacken", DemoShapes.Polygon(Ring("CI", "IJ", "-DJ", "-CD"))),
            new("C3", "Kolgården", DemoShapes.Polygon(Ring("BH", "HI", "-CI", "-BC"))),
            new("C4", "Norrängen", DemoShapes.Polygon(Ring("AG", "GH", "-BH", "-AB"))),
            new("C5", "Västra staden", DemoShapes.Polygon(Ring("DJ", "JK", "-EK", "-DE"))),
            new("C6", "Sjövik", DemoShapes.Polygon(strokes["village"])),
            new("C7", "Hamnen", DemoShapes.Polygon(Ring("EK", "KG", "-AG", "-EA"))),
            new("C8", "Landsbygden", DemoShapes.Polygon(strokes["outline"], Ring("GH", "HI", "IJ", "JK", "KG"), strokes["village"])),
        ];
    }

    public IReadOnlyList<DemoArea> Areas { get; }

    public Polygon Outline { get; }

    public DemoArea this[string code] => Areas.First(a => a.Code == code);
}
