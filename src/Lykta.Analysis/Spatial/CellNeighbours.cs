namespace Lykta.Analysis.Spatial;

/// <summary>Which of the cells that hold events lie so near another that their events may be neighbours: two columns, two rows and one slice of time away at most.</summary>
internal sealed class CellNeighbours
{
    /// <summary>Five by five in three slices, without itself.</summary>
    public const int Most = 74;

    private readonly long[] cells;
    private readonly CellCodes codes;
    private readonly Dictionary<long, (int From, int To)> rows = [];

    /// <param name="cells">The codes of the cells that hold events, ascending.</param>
    /// <param name="codes">How they were made.</param>
    public CellNeighbours(long[] cells, CellCodes codes)
    {
        (this.cells, this.codes) = (cells, codes);
        for (var i = 0; i < cells.Length;)
        {
            var (from, row) = (i, cells[i] / codes.Columns);
            while (++i < cells.Length && cells[i] / codes.Columns == row)
            {
            }

            rows[row] = (from, i);
        }
    }

    /// <summary>Writes the numbers of the neighbours and answers how many they are; the cell itself is none.</summary>
    public int Of(int cell, Span<int> into)
    {
        var (row, count) = (cells[cell] / codes.Columns, 0);
        for (var slice = -1; slice <= 1; slice++)
        {
            for (var up = -CellCodes.Reach; up <= CellCodes.Reach; up++)
            {
                var away = (slice * codes.Rows) + up;
                if (!rows.TryGetValue(row + away, out var span))
                {
                    continue;
                }

                var middle = cells[cell] + (away * codes.Columns);
                for (var i = First(span.From, span.To, middle - CellCodes.Reach); i < span.To && cells[i] <= middle + CellCodes.Reach; i++)
                {
                    if (i != cell)
                    {
                        into[count++] = i;
                    }
                }
            }
        }

        return count;
    }

    private int First(int from, int to, long code)
    {
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = cells[middle] < code ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
