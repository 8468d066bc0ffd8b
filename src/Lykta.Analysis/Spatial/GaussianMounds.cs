using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lykta.Analysis.Spatial;

/// <summary>
/// Gaussian mounds on a grid. A mound is a product of one factor east and one north, so each event costs columns + rows exponentials; the events of a cell, whose mounds cover the same
/// cells of the grid, are then added as the product of two matrices, (rows × events)(events × columns), a small block of sums held in registers while the events pass by.
/// </summary>
internal sealed class GaussianMounds
{
    /// <summary>So many events at a time: their factors stay in the nearest cache.</summary>
    private const int Together = 32;

    private const int MostPower = 300;
    private const int MostLeaps = 16;

    private readonly Grid grid;
    private readonly double sigma;
    private readonly double reach;
    private readonly double leap;
    private readonly double changeOfChange;
    private readonly bool leaps;
    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] height;
    private readonly int[] starts;

    /// <param name="east">East of the events, metres.</param>
    /// <param name="north">North.</param>
    /// <param name="weight">What each mound is divided by; null for one.</param>
    /// <param name="grid">Where they are raised.</param>
    /// <param name="settings">Bandwidth and reach.</param>
    public GaussianMounds(ReadOnlySpan<double> east, ReadOnlySpan<double> north, double[]? weight, Grid grid, DensitySettings settings)
    {
        (this.grid, sigma, reach) = (grid, settings.Bandwidth, settings.Reach * settings.Bandwidth);
        leap = Vector512<double>.Count * grid.Side / sigma;
        (changeOfChange, leaps) = (Math.Exp(-leap * leap), (settings.Reach + leap) * leap < MostPower && 2 * settings.Reach / leap < MostLeaps);
        var (cells, place) = (new int[east.Length], new int[((grid.Columns + 2) * (grid.Rows + 2)) + 1]);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = (CellAt(north[i], grid.Y0, grid.Rows) * (grid.Columns + 2)) + CellAt(east[i], grid.X0, grid.Columns);
            place[cells[i] + 1]++;
        }

        for (var cell = 1; cell < place.Length; cell++)
        {
            place[cell] += place[cell - 1];
        }

        starts = [.. place];
        (x, y, height) = (new double[cells.Length], new double[cells.Length], new double[cells.Length]);
        var top = 1 / (2 * Math.PI * sigma * sigma);
        for (var i = 0; i < cells.Length; i++)
        {
            var at = place[cells[i]]++;
            (x[at], y[at], height[at]) = (east[i], north[i], top / (weight?[i] ?? 1));
        }
    }

    /// <summary>Raises every event's mound on the rows of one band.</summary>
    public void Raise(double[] density, (int From, int To) band, CancellationToken ct)
    {
        var factors = new MoundFactors(Together);
        for (var cell = 0; cell < starts.Length - 1; cell++)
        {
            ct.ThrowIfCancellationRequested();
            for (var from = starts[cell]; from < starts[cell + 1]; from += Together)
            {
                Raise(density, (from, Math.Min(from + Together, starts[cell + 1])), band, factors);
            }
        }
    }

    /// <summary>Row or column from 1, of the events before the grid 0 and of those after it one more than there are: only so that those that lie together are added together.</summary>
    private int CellAt(double at, double origin, int count) => (int)Math.Clamp(Math.Floor((at - origin) * (1 / grid.Side)), -1, count) + 1;

    private void Raise(double[] density, (int From, int To) events, (int From, int To) band, MoundFactors factors)
    {
        var (left, right, low, high) = (x[events.From], x[events.From], y[events.From], y[events.From]);
        for (var i = events.From + 1; i < events.To; i++)
        {
            (left, right, low, high) = (Math.Min(left, x[i]), Math.Max(right, x[i]), Math.Min(low, y[i]), Math.Max(high, y[i]));
        }

        var (west, east) = (grid.ColumnsWithin(left, reach).From, grid.ColumnsWithin(right, reach).To);
        var (south, north) = (grid.RowsWithin(low, reach, (0, grid.Rows)).From, grid.RowsWithin(high, reach, (0, grid.Rows)).To);
        var (firstRow, lastRow) = (Math.Max(south, band.From), Math.Min(north, band.To));
        if (west >= east || firstRow >= lastRow)
        {
            return;
        }

        factors.Make(events.To - events.From, east - west, north - south);
        for (var i = events.From; i < events.To; i++)
        {
            Fill(factors.Across(i - events.From), x[i], west, grid.X0, 1);
            Fill(factors.Up(i - events.From), y[i], south, grid.Y0, height[i]);
        }

        // The factors are made for all rows, also those of other bands, so that they are the same in each.
        for (var row = firstRow; row < lastRow; row += MoundFactors.Rows)
        {
            factors.AddTo(density.AsSpan((row * grid.Columns) + west), row - south, Math.Min(MoundFactors.Rows, lastRow - row), (east - west, grid.Columns));
        }
    }

    /// <summary>
    /// The factor of each column or row from the first one on; nothing where the mound is not followed. From one vector to the next, a leap of l bandwidths, exp(−d²/2) changes by the factor
    /// exp(−ld − l²/2), and that factor by exp(−l²): two exponentials a line, where the line is so short that nothing overflows and the roundings stay few.
    /// </summary>
    private void Fill(Span<double> line, double at, int first, double origin, double scale)
    {
        var into = MemoryMarshal.Cast<double, Vector512<double>>(line);
        var (factor, change) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var v = 0; v < into.Length; v++)
        {
            var middle = (Vector512<double>.Indices + Vector512.Create(first + (v * Vector512<double>.Count) + 0.5)) * grid.Side;
            var metres = middle + Vector512.Create(origin) - Vector512.Create(at);
            if (v == 0 || !leaps)
            {
                var away = metres * (1 / sigma);
                factor = Vector512.Exp(away * away * -0.5) * scale;
                change = Vector512.Exp(((away * -leap) - Vector512.Create(leap * leap / 2)));
            }

            into[v] = Vector512.LessThanOrEqual(Vector512.Abs(metres), Vector512.Create(reach)) & factor;
            factor *= change;
            change *= changeOfChange;
        }
    }
}
