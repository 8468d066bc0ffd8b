namespace Lykta.Analysis.Spatial;

/// <summary>What every method asks of its points: as many x as y.</summary>
internal static class Points
{
    public static void Check(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException($"There are {x.Length} x and {y.Length} y: a point has one of each.", nameof(y));
        }
    }

    /// <summary>Refuses what is no number: a method that measures distances has no place for it.</summary>
    public static void Finite(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Check(x, y);
        for (var i = 0; i < x.Length; i++)
        {
            if (!double.IsFinite(x[i]) || !double.IsFinite(y[i]))
            {
                throw new ArgumentException($"Point {i} has a coordinate that is no finite number.", double.IsFinite(x[i]) ? nameof(y) : nameof(x));
            }
        }
    }

    /// <summary>West, south, east, north of the finite points; west above east where there is none.</summary>
    public static (double West, double South, double East, double North) Extent(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (west, south, east, north) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        for (var i = 0; i < x.Length; i++)
        {
            if (double.IsFinite(x[i]) && double.IsFinite(y[i]))
            {
                (west, east, south, north) = (Math.Min(west, x[i]), Math.Max(east, x[i]), Math.Min(south, y[i]), Math.Max(north, y[i]));
            }
        }

        return (west, south, east, north);
    }
}
