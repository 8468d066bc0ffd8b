namespace Lykta.Analysis.Spatial;

/// <summary>How many points lie in each cell of a grid (antal per ruta), and how many lie outside it: they are told, never dropped.</summary>
public sealed record GridCounts(Grid Grid, IReadOnlyList<int> Counts, int Outside)
{
    /// <param name="x">East, metres.</param>
    /// <param name="y">North, metres; as many as <paramref name="x"/>. A point with a coordinate that is no number is outside.</param>
    /// <param name="grid">The cells.</param>
    /// <exception cref="ArgumentException">x and y differ in length, or the grid has no cells or too many.</exception>
    public static GridCounts Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Grid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        Points.Check(x, y);
        var (counts, outside) = (new int[grid.Checked().Cells], 0);
        for (var i = 0; i < x.Length; i++)
        {
            var cell = grid.CellOf(x[i], y[i]);
            if (cell < 0)
            {
                outside++;
            }
            else
            {
                counts[cell]++;
            }
        }

        return new GridCounts(grid, counts, outside);
    }
}
