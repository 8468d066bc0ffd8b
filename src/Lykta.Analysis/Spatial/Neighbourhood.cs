namespace Lykta.Analysis.Spatial;

/// <summary>
/// Which cells are neighbours (grannskap) of a cell on a grid, the cell itself among them: those that touch it (queen), or those whose middles lie within a distance.
/// Held as how far it reaches to either side in each row, so that a sum over it is a few differences of running sums.
/// </summary>
public sealed class Neighbourhood
{
    private readonly int[] reach;

    private Neighbourhood(string name, int[] reach) => (Name, this.reach) = (name, reach);

    /// <summary>The eight cells around it, and itself.</summary>
    public static Neighbourhood Queen { get; } = new("queen", [1, 1, 1]);

    public string Name { get; }

    /// <summary>The cells whose middles lie at most so many metres away, for cells of this side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not a finite number of zero or more, or reaches further than 10,000 cells.</exception>
    public static Neighbourhood Within(double metres, double side)
    {
        var rows = Math.Floor(metres / side);
        if (!(rows is >= 0 and <= 10_000))
        {
            throw new ArgumentOutOfRangeException(nameof(metres), metres, "The distance is a finite number of metres, at most 10,000 cells.");
        }

        var far = (int)rows;
        return new Neighbourhood(
            FormattableString.Invariant($"distance:{metres}"),
            [.. Enumerable.Range(-far, (2 * far) + 1).Select(row => (int)Math.Floor(Math.Sqrt((metres * metres) - (row * side * row * side)) / side))]);
    }

    /// <summary>How many points lie in each cell's neighbourhood.</summary>
    public int[] Counted(GridCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Array.ConvertAll(Sums(counts.Grid, [.. counts.Counts.Select(c => (double)c)]), sum => (int)Math.Round(sum));
    }

    /// <summary>Sums the values of every cell's neighbourhood; cells outside the mask count nothing.</summary>
    internal double[] Sums(Grid grid, ReadOnlySpan<double> values)
    {
        var (columns, half) = (grid.Columns, reach.Length / 2);
        var running = Running(grid, values);
        var sums = new double[grid.Cells];
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var at = Math.Max(0, row - half); at <= Math.Min(grid.Rows - 1, row + half); at++)
            {
                var side = reach[at - row + half];
                var line = running.AsSpan(at * (columns + 1), columns + 1);
                var into = sums.AsSpan(row * columns, columns);
                for (var column = 0; column < columns; column++)
                {
                    into[column] += line[Math.Min(columns, column + side + 1)] - line[Math.Max(0, column - side)];
                }
            }
        }

        return sums;
    }

    private static double[] Running(Grid grid, ReadOnlySpan<double> values)
    {
        var running = new double[(grid.Columns + 1) * grid.Rows];
        for (var row = 0; row < grid.Rows; row++)
        {
            var sum = 0.0;
            for (var column = 0; column < grid.Columns; column++)
            {
                sum += values[(row * grid.Columns) + column];
                running[(row * (grid.Columns + 1)) + column + 1] = sum;
            }
        }

        return running;
    }
}
