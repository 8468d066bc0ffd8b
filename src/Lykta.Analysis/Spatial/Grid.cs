namespace Lykta.Analysis.Spatial;

/// <summary>
/// A lattice of square cells (rutnät). A point belongs to the cell ⌊(x − x0)/s⌋, ⌊(y − y0)/s⌋: half open, its south and west sides included. Cells are numbered
/// row by row, row 0 in the south, column 0 in the west: number = row × columns + column. Coordinates and side in metres, the same plane for all.
/// </summary>
/// <param name="X0">The west side.</param>
/// <param name="Y0">The south side.</param>
/// <param name="Side">The side s of a cell, above zero.</param>
public sealed record Grid(double X0, double Y0, double Side, int Columns, int Rows)
{
    /// <summary>More than this is no picture of a town, and would not fit in memory.</summary>
    public const int MostCells = 50_000_000;

    public int Cells => Columns * Rows;

    /// <summary>The smallest grid whose sides are whole cells and that holds every finite point; one cell at the origin where there is none.</summary>
    /// <exception cref="ArgumentException">The side is no number above zero, x and y differ in length, or the grid would have more than <see cref="MostCells"/> cells.</exception>
    public static Grid Around(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double side)
    {
        Points.Check(x, y);
        CheckSide(side);
        var (west, south, east, north) = Points.Extent(x, y);
        if (west > east)
        {
            return new Grid(0, 0, side, 1, 1);
        }

        var (x0, y0) = (Math.Floor(west / side) * side, Math.Floor(south / side) * side);
        var (columns, rows) = (Math.Floor((east - x0) / side) + 1, Math.Floor((north - y0) / side) + 1);
        return columns * rows <= MostCells
            ? new Grid(x0, y0, side, (int)columns, (int)rows)
            : throw new ArgumentException($"The points lie too far apart for cells of this size: more than {MostCells} cells.", nameof(side));
    }

    /// <summary>The cell's number, or −1 outside the grid. What is no number lies outside.</summary>
    public int CellOf(double x, double y)
    {
        var (column, row) = (Math.Floor((x - X0) / Side), Math.Floor((y - Y0) / Side));
        return column >= 0 && column < Columns && row >= 0 && row < Rows ? ((int)row * Columns) + (int)column : -1;
    }

    /// <summary>The middle of a cell.</summary>
    public (double X, double Y) Centre(int cell) => (X0 + (((cell % Columns) + 0.5) * Side), Y0 + (((cell / Columns) + 0.5) * Side));

    /// <summary>The columns whose middles lie at most so many metres east or west: from, and up to but not with.</summary>
    internal (int From, int To) ColumnsWithin(double x, double reach) => Within(x, reach, X0, (0, Columns));

    /// <summary>The rows of a band whose middles lie at most so many metres north or south.</summary>
    internal (int From, int To) RowsWithin(double y, double reach, (int From, int To) band) => Within(y, reach, Y0, band);

    /// <summary>The grid itself, if it is one.</summary>
    /// <exception cref="InvalidOperationException">The origin is not finite, a count is not above zero, or there are too many cells.</exception>
    public Grid Checked()
    {
        CheckSide(Side);
        return !double.IsFinite(X0) || !double.IsFinite(Y0) || Columns < 1 || Rows < 1 || (long)Columns * Rows > MostCells
            ? throw new InvalidOperationException($"A grid has a finite origin, at least one column and one row, and at most {MostCells} cells.")
            : this;
    }

    private (int From, int To) Within(double at, double reach, double origin, (int From, int To) band) => double.IsPositiveInfinity(reach) ? band :
        ((int)Math.Clamp(Math.Ceiling(((at - reach - origin) / Side) - 0.5), band.From, band.To), (int)Math.Clamp(Math.Floor(((at + reach - origin) / Side) - 0.5) + 1, band.From, band.To));

    private static void CheckSide(double side)
    {
        if (!(side > 0 && double.IsFinite(side)))
        {
            throw new ArgumentOutOfRangeException(nameof(side), side, "The side of a cell is a finite number of metres above zero.");
        }
    }
}
