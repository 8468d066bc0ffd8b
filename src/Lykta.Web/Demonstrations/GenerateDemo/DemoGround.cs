using Lykta.Modules.Places.Domain;
using NetTopologySuite.Geometries;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Water and streets: what the map is drawn on where no tiles are configured.</summary>
internal static class DemoGround
{
    private static readonly (string Name, (double, double)[] Stroke)[] Lakes =
    [
        ("Lyktesjön", [(-1400, 200), (-1650, -150), (-2500, -300), (-3700, 200), (-5000, 1300), (-5900, 2700), (-5700, 3700), (-4800, 4300), (-3700, 4000), (-2900, 3000), (-2100, 1900), (-1500, 1000), (-1400, 200)]),
        ("Långtjärn", [(-3900, -6300), (-3300, -5900), (-2600, -6100), (-2300, -6900), (-2800, -7600), (-3500, -7300), (-3900, -6300)]),
        ("Kvarndammen", [(520, -240), (700, -180), (860, -240), (840, -340), (640, -350), (520, -240)]),
        ("Hyttsjön", [(7300, 6300), (8400, 6800), (9300, 6100), (8900, 5100), (7800, 5200), (7300, 6300)]),
    ];

    private static readonly (string Name, double Width, (double, double)[] Stroke)[] Streams =
    [
        ("Lyktån", 14, [(-1420, 250), (-900, 60), (-450, -200), (100, -270), (600, -270), (1200, -330), (2000, -250), (3200, -700), (6000, -1600), (9500, -1200), (13500, -1700)]),
        ("Hyttbäcken", 5, [(7600, 5500), (6500, 3400), (5200, 1600), (4300, -900)]),
    ];

    private static readonly (string Name, (double, double)[] Stroke)[] Streets =
    [
        ("Storgatan", [(-700, -120), (-300, -30), (0, 0), (420, 40), (780, 90)]),
        ("Järnvägsgatan", [(-560, 480), (-100, 500), (300, 470), (680, 430)]),
        ("Hamngatan", [(0, 0), (-400, 120), (-800, 220), (-1300, 330)]),
        ("Tallbacksvägen", [(0, 0), (120, -400), (260, -800), (380, -1400), (420, -2200), (900, -4600), (2400, -9900)]),
        ("Kolgårdsvägen", [(780, 90), (1200, 130), (1700, 150), (2600, 60), (5200, 500), (13000, 900)]),
        ("Norrängsleden", [(60, 500), (90, 900), (120, 1400), (60, 2300), (600, 5200), (2600, 12000)]),
        ("Västra Ringgatan", [(-700, -120), (-1000, -600), (-1150, -1100), (-1050, -1800), (-2600, -4700), (-5600, -10900)]),
        ("Industrigatan", [(-1100, -1000), (-1600, -1150), (-2250, -1150)]),
        ("Sjöviksvägen", [(-720, 850), (-1300, 2100), (-2900, 4300), (-4700, 4900), (-6400, 4500), (-9900, 4300), (-12900, 5200)]),
        ("Badstigen", [(-6400, 4500), (-6100, 4000), (-5950, 3800)]),
        ("Hyttvägen", [(2600, 60), (4600, 2600), (6600, 5000), (9900, 9600)]),
        ("Granstigen", [(380, -1400), (780, -1480), (1250, -1350), (1700, -1050)]),
        ("Ängsgatan", [(120, 1400), (600, 1650), (1150, 1450), (1400, 1050)]),
        ("Slaggatan", [(1200, 130), (1350, -200), (1750, -420), (2200, -250)]),
        ("Parkvägen", [(-300, -30), (-350, -350), (-600, -800), (-1150, -1100)]),
    ];

    private static readonly (string Area, double Turn, double Block, (double East, double North) Middle, double Reach)[] Quarters =
    [
        ("C1", 0.08, 130, (0, 0), 620), ("C2", -0.25, 170, (650, -1450), 900), ("C3", 0.35, 180, (1650, 50), 850), ("C4", 0.15, 180, (300, 1450), 850),
        ("C5", -0.5, 190, (-1250, -1150), 850), ("C6", 0.6, 190, (-6500, 4300), 750), ("C7", -0.15, 150, (-1050, 450), 480),
    ];

    public static IEnumerable<(string Name, GroundKind Kind, Geometry Shape)> All(DemoRandom random, DemoGeography town)
    {
        foreach (var (name, stroke) in Lakes)
        {
            yield return (name, GroundKind.Water, DemoShapes.Polygon(DemoShapes.Uneven(random.For(name), stroke, 0.12)));
        }

        foreach (var (name, width, stroke) in Streams)
        {
            yield return (name, GroundKind.Water, DemoShapes.Line(DemoShapes.Uneven(random.For(name), stroke, 0.1)).Buffer(width, 2).Intersection(town.Outline));
        }

        foreach (var (name, stroke) in Streets)
        {
            yield return (name, GroundKind.Street, DemoShapes.Line(DemoShapes.Uneven(random.For(name), stroke, 0.04, 2)).Intersection(town.Outline));
        }

        var water = DemoShapes.Polygon(DemoShapes.Uneven(random.For("Lyktesjön"), Lakes[0].Stroke, 0.12));
        foreach (var quarter in Quarters)
        {
            var area = town[quarter.Area];
            var land = area.Shape.Buffer(-25).Difference(water.Buffer(15));
            yield return ($"Kvartersgator, {area.Name}", GroundKind.Street, OnlyLines(Blocks(random.For(quarter.Area), quarter.Turn, quarter.Block, quarter.Middle, quarter.Reach).Intersection(land)));
        }
    }

    /// <summary>Cutting may leave a single point behind, which no map draws.</summary>
    private static MultiLineString OnlyLines(Geometry cut) =>
        DemoShapes.Lines(Enumerable.Range(0, cut.NumGeometries).Select(cut.GetGeometryN).OfType<LineString>());

    /// <summary>A turned grid with some of its pieces left out, as a town that has grown.</summary>
    private static MultiLineString Blocks(DemoRandom random, double turn, double block, (double East, double North) middle, double reach)
    {
        var (cos, sin) = (Math.Cos(turn), Math.Sin(turn));
        Coordinate Turned(double x, double y) => DemoShapes.Corner(middle.East + (x * cos) - (y * sin), middle.North + (x * sin) + (y * cos));
        var lines = new List<LineString>();
        var half = (int)(reach / block);
        for (var i = -half; i <= half; i++)
        {
            for (var j = -half; j < half; j++)
            {
                if (double.Hypot(i, j) > half + 0.5)
                {
                    continue;
                }

                if (random.Chance(0.72))
                {
                    lines.Add(DemoShapes.Line([Turned(i * block, j * block), Turned(i * block, (j + 1) * block)]));
                }

                if (random.Chance(0.72))
                {
                    lines.Add(DemoShapes.Line([Turned(j * block, i * block), Turned((j + 1) * block, i * block)]));
                }
            }
        }

        return DemoShapes.Lines(lines);
    }
}
