namespace Lykta.Analysis.Spatial;

/// <summary>
/// Which area (område) a point lies in. An area is rings, inside by the even-odd rule over all of them, so holes and several parts need no marks. A raster of area numbers
/// answers for every cell no border passes; the others ask the borders of their own row of cells alone. Source: even-odd rule, M. Shimrat, CACM 5(8), 1962.
/// <para><b>Borders.</b> A crossing counts from its lower end up to but not with its upper end, and strictly east of the point, worked out the same whichever way the edge runs: a
/// point on a border two areas share belongs to one of them, always the same. Where areas overlap the first holds.</para>
/// <para><b>Edge cases.</b> No areas, or a point that is no number: −1. A ring may be closed or not; one without extent holds nothing.</para>
/// </summary>
public sealed class AreaIndex
{
    private const int Outside = -1;
    private readonly Grid grid;
    private readonly int[] raster;
    private readonly List<int[]> mixed = [];
    private readonly AreaEdges[] areas;

    /// <param name="areas">Rings of points, metres in one plane, for each area.</param>
    /// <param name="side">The side of the raster's cells, metres.</param>
    /// <exception cref="ArgumentException">A coordinate is no finite number, a ring has fewer than three points, or the raster would be too large.</exception>
    public AreaIndex(IReadOnlyList<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> areas, double side = 100)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var points = areas.SelectMany(a => a).SelectMany(Checked).ToArray();
        grid = Grid.Around(Array.ConvertAll(points, p => p.X), Array.ConvertAll(points, p => p.Y), side);
        this.areas = [.. areas.Select(a => new AreaEdges(a, grid))];
        raster = new int[grid.Cells];
        Fill();
    }

    /// <summary>The number of the area the point lies in, from 0 as they were given; −1 outside all.</summary>
    public int Of(double x, double y)
    {
        var cell = grid.CellOf(x, y);
        if (cell < 0)
        {
            return Outside;
        }

        var answer = raster[cell];
        return answer >= Outside ? answer : First(mixed[-2 - answer], x, y, cell / grid.Columns);
    }

    /// <summary>The area of every point.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<int> into)
    {
        Points.Check(x, y);
        if (into.Length != x.Length)
        {
            throw new ArgumentException($"There are {x.Length} points and room for {into.Length} answers.", nameof(into));
        }

        for (var i = 0; i < x.Length; i++)
        {
            into[i] = Of(x[i], y[i]);
        }
    }

    /// <summary>Cell by cell: the one area that holds all of it, or the list of those to ask, lowest first.</summary>
    private void Fill()
    {
        var ask = new List<int>();
        for (var cell = 0; cell < raster.Length; cell++)
        {
            var (x, y) = grid.Centre(cell);
            var (row, border) = (cell / grid.Columns, false);
            ask.Clear();
            for (var a = 0; a < areas.Length; a++)
            {
                var touched = areas[a].Touches(cell);
                if (touched || areas[a].Holds(x, y, row))
                {
                    border |= touched;
                    ask.Add(a);
                }
            }

            raster[cell] = border ? -2 - mixed.Count : ask.Count == 0 ? Outside : ask[0];
            if (border)
            {
                mixed.Add([.. ask]);
            }
        }
    }

    private int First(int[] asked, double x, double y, int row)
    {
        foreach (var a in asked)
        {
            if (areas[a].Holds(x, y, row))
            {
                return a;
            }
        }

        return Outside;
    }

    private static IReadOnlyList<(double X, double Y)> Checked(IReadOnlyList<(double X, double Y)> ring) =>
        ring.Count >= 3 && ring.All(p => double.IsFinite(p.X) && double.IsFinite(p.Y))
            ? ring
            : throw new ArgumentException("A ring has at least three points, all of them finite numbers.", nameof(ring));
}
