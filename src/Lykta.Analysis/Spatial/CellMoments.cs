using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lykta.Analysis.Spatial;

/// <summary>
/// Gaussian mounds of a cell's events at once. Around the cell's middle, in bandwidths, exp(−(t − u)²/2) = Σ uᵃ/a! · Heₐ(t) exp(−t²/2) with Hermite's polynomials, so a cell is told by the
/// sums Σ uᵃvᵇ with a + b ≤ 4, and u³v², which costs nothing (L. Greengard &amp; J. Strain, "The fast Gauss transform", SIAM J. Sci. Stat. Comput. 12, 1991), and the field is those sums smoothed first
/// along rows and then along columns. What is left out is of the fifth degree: with a side of a third of σ, |u| ≤ 1/6, a mound is nowhere further than 5e-5 of its top from what it is.
/// </summary>
internal sealed class CellMoments
{
    private const int Degree = 4;

    /// <summary>The powers of u and v of each sum, four to a vector.</summary>
    private static readonly (int U, int V)[] Powers =
    [
        (0, 0), (1, 0), (2, 0), (3, 0),
        (0, 1), (1, 1), (2, 1), (3, 1),
        (0, 2), (1, 2), (2, 2), (3, 2),
        (0, 3), (1, 3), (0, 4), (4, 0),
    ];

    /// <summary>Further away than so many bandwidths a mound is below 1e-17 of its top.</summary>
    private const double Furthest = 9;

    private readonly Grid grid;
    private readonly Grid wide;
    private readonly DensitySettings settings;
    private readonly int taps;

    /// <param name="grid">Where the density is read.</param>
    /// <param name="settings">Bandwidth, reach and threads; a cell's mounds are followed so far from its middle, in whole cells.</param>
    public CellMoments(Grid grid, DensitySettings settings)
    {
        (this.grid, this.settings) = (grid, settings);
        taps = (int)Math.Ceiling(Math.Min(settings.Reach, Furthest) * settings.Bandwidth / grid.Side);
        wide = new Grid(grid.X0 - (taps * grid.Side), grid.Y0 - (taps * grid.Side), grid.Side, grid.Columns + (2 * taps), grid.Rows + (2 * taps));
        if ((double)wide.Columns * wide.Rows * Powers.Length > Array.MaxLength)
        {
            throw new ArgumentException("There are too many cells for moments of each.", nameof(grid));
        }
    }

    /// <returns>One a cell, events per m².</returns>
    public double[] Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double[]? weight, CancellationToken ct)
    {
        var sums = ArrayPool<double>.Shared.Rent(wide.Cells * Powers.Length);
        try
        {
            Array.Clear(sums, 0, wide.Cells * Powers.Length);
            Sum(sums, x, y, weight, ct);
            return Smooth(sums, ct);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(sums);
        }
    }

    private double[] Smooth(double[] sums, CancellationToken ct)
    {
        var hermite = Hermite();
        var density = new double[grid.Cells];
        var alongRows = new double[Degree + 1][];
        for (var b = 0; b <= Degree; b++)
        {
            alongRows[b] = new double[grid.Columns * wide.Rows];
        }

        var options = settings.Parallel(ct);
        Parallel.For(0, wide.Rows, options, () => new double[wide.Columns], (row, _, line) =>
        {
            for (var m = 0; m < Powers.Length; m++)
            {
                Line(sums, row, m, line);
                var into = alongRows[Powers[m].V].AsSpan(row * grid.Columns, grid.Columns);
                var smooth = hermite[Powers[m].U];
                for (var k = 0; k < smooth.Length; k++)
                {
                    Add(into, line.AsSpan(k, grid.Columns), smooth[k]);
                }
            }

            return line;
        }, _ => { });
        Parallel.For(0, grid.Rows, options, row =>
        {
            var into = density.AsSpan(row * grid.Columns, grid.Columns);
            for (var b = 0; b <= Degree; b++)
            {
                for (var k = 0; k < hermite[b].Length; k++)
                {
                    Add(into, alongRows[b].AsSpan((row + k) * grid.Columns, grid.Columns), hermite[b][k]);
                }
            }
        });
        var top = 1 / (2 * Math.PI * settings.Bandwidth * settings.Bandwidth);
        for (var cell = 0; cell < density.Length; cell++)
        {
            density[cell] *= top;
        }

        return density;
    }

    /// <summary>Σ uᵃvᵇ of each cell of the wide grid.</summary>
    private void Sum(double[] sums, ReadOnlySpan<double> x, ReadOnlySpan<double> y, double[]? weight, CancellationToken ct)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(sums);
        var (perSide, perSigma) = (1 / grid.Side, grid.Side / settings.Bandwidth);
        for (var i = 0; i < x.Length; i++)
        {
            if ((i & 65_535) == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            var (across, up) = ((x[i] - wide.X0) * perSide, (y[i] - wide.Y0) * perSide);
            if (across >= 0 && across < wide.Columns && up >= 0 && up < wide.Rows)
            {
                var (column, row) = (double.ConvertToIntegerNative<int>(across), double.ConvertToIntegerNative<int>(up));
                Add(ref first, (nuint)(((row * wide.Columns) + column) * Powers.Length), (across - column - 0.5) * perSigma, (up - row - 0.5) * perSigma, weight is null ? 1 : 1 / weight[i]);
            }
        }
    }

    /// <summary>Adds an event to the sums of its cell, in the order of <see cref="Powers"/>.</summary>
    private static void Add(ref double sums, nuint at, double u, double v, double one)
    {
        var (u2, v2) = (u * u, v * v);
        var powers = Vector256.Create(one, one * u, one * u2, one * u2 * u);
        (Vector256.LoadUnsafe(ref sums, at) + powers).StoreUnsafe(ref sums, at);
        (Vector256.LoadUnsafe(ref sums, at + 4) + (powers * v)).StoreUnsafe(ref sums, at + 4);
        (Vector256.LoadUnsafe(ref sums, at + 8) + (powers * v2)).StoreUnsafe(ref sums, at + 8);
        (Vector256.LoadUnsafe(ref sums, at + 12) + (Vector256.Create(v2 * v, u * v2 * v, v2 * v2, u2 * u2) * one)).StoreUnsafe(ref sums, at + 12);
    }

    /// <summary>Heₐ(t) exp(−t²/2)/a! for each degree a, at the middles of the cells from the furthest east of the event to the furthest west.</summary>
    private double[][] Hermite()
    {
        var values = new double[Degree + 1][];
        for (var a = 0; a <= Degree; a++)
        {
            values[a] = new double[(2 * taps) + 1];
        }

        for (var k = 0; k <= 2 * taps; k++)
        {
            var t = (taps - k) * grid.Side / settings.Bandwidth;
            var (before, now, factorial) = (0.0, 1.0, 1.0);
            for (var a = 0; a <= Degree; a++)
            {
                values[a][k] = now * Math.Exp(-0.5 * t * t) / factorial;
                (before, now, factorial) = (now, (t * now) - (a * before), factorial * (a + 1));
            }
        }

        return values;
    }

    private void Line(double[] sums, int row, int moment, double[] line)
    {
        var at = (row * wide.Columns * Powers.Length) + moment;
        for (var column = 0; column < line.Length; column++, at += Powers.Length)
        {
            line[column] = sums[at];
        }
    }

    private static void Add(Span<double> into, ReadOnlySpan<double> line, double times)
    {
        var k = 0;
        for (; k <= line.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            Vector.FusedMultiplyAdd(new Vector<double>(line[k..]), new Vector<double>(times), new Vector<double>(into[k..])).CopyTo(into[k..]);
        }

        for (; k < line.Length; k++)
        {
            into[k] = Math.FusedMultiplyAdd(line[k], times, into[k]);
        }
    }
}
