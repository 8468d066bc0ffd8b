namespace Lykta.Analysis.Spatial;

/// <summary>The values of a grid's cells, with their mean and spread over the cells that are inside; outside they are zero and weigh nothing.</summary>
/// <param name="Inside">One for a cell that counts, zero for another.</param>
/// <param name="SecondMoment">Σ(x − x̄)²/n.</param>
/// <param name="FourthMoment">Σ(x − x̄)⁴/n.</param>
internal sealed record Field(double[] Values, double[] Inside, int Count, double Mean, double SecondMoment, double FourthMoment)
{
    public static Field Of(ReadOnlySpan<double> values, Grid grid, ReadOnlySpan<bool> mask)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (values.Length != grid.Checked().Cells || (mask.Length != 0 && mask.Length != values.Length))
        {
            throw new ArgumentException($"The grid has {grid.Cells} cells, and needs as many values{(mask.Length == 0 ? string.Empty : " and marks")}.", nameof(values));
        }

        var (kept, inside, n, sum) = (new double[values.Length], new double[values.Length], 0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException($"The value of cell {i} is no finite number.", nameof(values));
            }

            if (mask.IsEmpty || mask[i])
            {
                (kept[i], inside[i]) = (values[i], 1);
                (n, sum) = (n + 1, sum + values[i]);
            }
        }

        var mean = n == 0 ? double.NaN : sum / n;
        var (second, fourth) = (0.0, 0.0);
        for (var i = 0; i < kept.Length; i++)
        {
            var square = inside[i] * (kept[i] - mean) * (kept[i] - mean);
            (second, fourth) = (second + square, fourth + (square * square));
        }

        return new Field(kept, inside, n, mean, second / n, fourth / n);
    }
}
