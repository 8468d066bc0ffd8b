namespace Lykta.Analysis.Spatial;

/// <summary>
/// The cell of every event as one number, ordered by slice of time, row and column: code = (slice × <see cref="Rows"/> + row) × <see cref="Columns"/> + column. Rows and columns
/// have empty ones beside them, so that no cell's neighbours wrap around to the other side.
/// </summary>
internal sealed record CellCodes(long[] Codes, long Columns, long Rows)
{
    /// <summary>How many cells away a neighbour can lie, in each direction.</summary>
    public const int Reach = 2;

    // A hair less than d/√2 and than the time, so that rounding never puts two events that are further apart into one cell.
    private const double Tight = 1 - 1e-12;

    public static CellCodes Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> t, ClusterSettings settings)
    {
        var side = settings.Metres / Math.Sqrt(2) * Tight;
        var (west, south, east, north) = Points.Extent(x, y);
        var slices = Slices(t, settings);
        var (columns, rows) = (Math.Floor((east - west) / side) + 1 + (2 * Reach), Math.Floor((north - south) / side) + 1 + (2 * Reach));
        if (columns * rows * ((slices.Length == 0 ? 0 : slices.Max()) + 3.0) > long.MaxValue / 4)
        {
            throw new ArgumentException("The events lie too far apart for so small a distance.", nameof(settings));
        }

        var codes = new long[x.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            var slice = slices.Length == 0 ? 0 : slices[i];
            codes[i] = (((slice * (long)rows) + (long)Math.Floor((y[i] - south) / side) + Reach) * (long)columns) + (long)Math.Floor((x[i] - west) / side) + Reach;
        }

        return new CellCodes(codes, (long)columns, (long)rows);
    }

    /// <summary>Without a length of time only the very same moment is near: every moment is a slice of its own, with an empty one between.</summary>
    private static long[] Slices(ReadOnlySpan<double> t, ClusterSettings settings)
    {
        if (t.IsEmpty)
        {
            return [];
        }

        var times = t.ToArray();
        if (settings.Days is > 0 and { } days)
        {
            var first = times.Min();
            return (times.Max() - first) / days < 1e9
                ? Array.ConvertAll(times, at => (long)Math.Floor((at - first) / (days * Tight)))
                : throw new ArgumentException("The events lie too far apart for so short a time.", nameof(settings));
        }

        var ranks = times.Distinct().Order().Index().ToDictionary(m => m.Item, m => 2L * m.Index);
        return Array.ConvertAll(times, at => ranks[at]);
    }
}
