namespace Lykta.Analysis.Spatial;

/// <summary>
/// Which of the cells that hold events lie so near another that their events may be neighbours: two columns, two rows and one slice of time away at most. The cells are asked about in
/// their own order, so that each of the rows around follows with a finger of its own and nothing is searched for.
/// </summary>
internal sealed class NeighbourWalk
{
    /// <summary>Five by five in three slices, without itself.</summary>
    public const int Most = 74;

    private readonly long[] cells;
    private readonly long[] away;
    private readonly int[] finger;

    /// <param name="cells">The codes of the cells that hold events, ascending.</param>
    /// <param name="codes">How they were made.</param>
    public NeighbourWalk(long[] cells, CellCodes codes)
    {
        var slices = cells.Length > 0 && cells[^1] >= codes.Columns * codes.Rows ? 1 : 0;
        this.cells = cells;
        away = [.. from slice in Enumerable.Range(-slices, (2 * slices) + 1) from row in Enumerable.Range(-CellCodes.Reach, (2 * CellCodes.Reach) + 1) select ((slice * codes.Rows) + row) * codes.Columns];
        finger = new int[away.Length];
    }

    /// <summary>Writes the numbers of the neighbours and answers how many they are; the cell itself is none. Never asked about an earlier cell than before.</summary>
    public int Of(int cell, Span<int> into)
    {
        var count = 0;
        for (var row = 0; row < away.Length; row++)
        {
            var middle = cells[cell] + away[row];
            var i = finger[row];
            while (i < cells.Length && cells[i] < middle - CellCodes.Reach)
            {
                i++;
            }

            for (finger[row] = i; i < cells.Length && cells[i] <= middle + CellCodes.Reach; i++)
            {
                if (i != cell)
                {
                    into[count++] = i;
                }
            }
        }

        return count;
    }
}
