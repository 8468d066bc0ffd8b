using Lykta.Kernel;
using NetTopologySuite.Index.Strtree;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>Finds areas that lie on one another: a report there counts in the first of them, which somebody should know.</summary>
internal static class Overlaps
{
    /// <summary>Neighbours drawn by hand always share slivers; this much is a mistake.</summary>
    private const double SquareMetres = 500;

    private const int Told = 10;

    public static IEnumerable<Text> Between(IReadOnlyList<DrawnArea> areas)
    {
        var tree = new STRtree<int>();
        for (var i = 0; i < areas.Count; i++)
        {
            tree.Insert(areas[i].Shape.EnvelopeInternal, i);
        }

        var found = new List<Text>();
        for (var i = 0; i < areas.Count; i++)
        {
            foreach (var j in tree.Query(areas[i].Shape.EnvelopeInternal).Where(j => j > i).Order())
            {
                var common = areas[i].Shape.Intersects(areas[j].Shape) ? areas[i].Shape.Intersection(areas[j].Shape).Area : 0;
                if (common > SquareMetres)
                {
                    found.Add(new Text("{0} och {1} överlappar varandra ({2:N0} m²); en rapport där räknas i {0}.", "{0} and {1} overlap ({2:N0} m²); a report there counts in {0}.")
                        .With(areas[i].Name, areas[j].Name, common));
                }
            }
        }

        return found.Count <= Told ? found : [.. found.Take(Told), new Text($"Och {found.Count - Told} överlapp till.", $"And {found.Count - Told} more overlaps.")];
    }
}
