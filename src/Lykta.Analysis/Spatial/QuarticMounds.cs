namespace Lykta.Analysis.Spatial;

/// <summary>Quartic mounds on a grid: 3/(πh²)(1 − d²/h²)² within h of the event.</summary>
internal static class QuarticMounds
{
    /// <summary>Raises every event's mound on the rows of one band, in the order of the events.</summary>
    public static void Raise(double[] density, double[] x, double[] y, Grid grid, double bandwidth, (int From, int To) band, CancellationToken ct)
    {
        var squares = new double[grid.Columns];
        var (h, scale) = (bandwidth * bandwidth, 3 / (Math.PI * bandwidth * bandwidth));
        for (var i = 0; i < x.Length; i++)
        {
            if ((i & 4095) == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            var (west, east) = grid.ColumnsWithin(x[i], bandwidth);
            var (south, north) = grid.RowsWithin(y[i], bandwidth, band);
            var line = squares.AsSpan(0, Math.Max(east - west, 0));
            for (var k = 0; k < line.Length && south < north; k++)
            {
                var dx = grid.X0 + ((west + k + 0.5) * grid.Side) - x[i];
                line[k] = dx * dx / h;
            }

            for (var row = south; row < north; row++)
            {
                var dy = grid.Y0 + ((row + 0.5) * grid.Side) - y[i];
                Add(density.AsSpan((row * grid.Columns) + west, line.Length), line, dy * dy / h, scale);
            }
        }
    }

    private static void Add(Span<double> into, ReadOnlySpan<double> squares, double rest, double scale)
    {
        for (var k = 0; k < squares.Length; k++)
        {
            var height = 1 - squares[k] - rest;
            into[k] += height > 0 ? scale * height * height : 0;
        }
    }
}
