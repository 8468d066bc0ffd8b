using MathNet.Numerics;

namespace Lykta.Analysis.Series;

/// <summary>
/// Whether a series rises or falls steadily, by ranks (Mann–Kendall), and how fast (Sen's slope).
/// <para><b>Formula.</b> S = Σ_{i&lt;j} sign(y_j − y_i); Var = (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18 over groups of t equal values; z = S/√Var, or with
/// continuity (|S| − 1) sign(S)/√Var; the p-values are two-sided normal. Sen's slope is the median of (y_j − y_i)/(j − i), in the series'
/// unit per step.</para>
/// <para><b>Shapes.</b> Values at equal steps, oldest first; any finite values, negative too. The time grows with n², and Sen's slope holds
/// n²/2 numbers meanwhile.</para>
/// <para><b>Edge cases.</b> Fewer than four values: no test, null. All equal: Var = 0, both z and both p are NaN, and the slope is 0.</para>
/// <para><b>Errors.</b> A value that is not finite, or more than 10 000 of them, throws <see cref="ArgumentOutOfRangeException"/>.</para>
/// <para><b>Sources.</b> H. B. Mann, "Nonparametric tests against trend", Econometrica 13, 1945; M. G. Kendall, "Rank Correlation Methods", 1975;
/// P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63, 1968.</para>
/// </summary>
public sealed record MannKendall(long S, double Var, double Z, double ZWithContinuity, double P, double PWithContinuity, double SenSlope)
{
    /// <summary>The fewest values there is a test for.</summary>
    public const int Fewest = 4;

    /// <summary>The most values there is a test for: two centuries of weeks.</summary>
    public const int Most = 10_000;

    public static MannKendall? Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Count, Most, nameof(values));
        var y = values.ToArray();
        foreach (var value in y)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentOutOfRangeException(nameof(values), value, "A value of the series is not finite.");
            }
        }

        if (y.Length < Fewest)
        {
            return null;
        }

        var (s, slope) = Pairs(y);
        var variance = Variance(y);
        var sigma = variance == 0 ? double.NaN : Math.Sqrt(variance);
        var (z, corrected) = (s / sigma, (Math.Abs(s) - 1) * Math.Sign(s) / sigma);
        return new MannKendall(s, variance, z, corrected, TwoSided(z), TwoSided(corrected), slope);
    }

    private static (long S, double Slope) Pairs(double[] y)
    {
        long s = 0;
        var slopes = new double[y.Length * (y.Length - 1) / 2];
        var at = 0;
        for (var j = 1; j < y.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                s += y[j].CompareTo(y[i]);
                slopes[at++] = (y[j] - y[i]) / (j - i);
            }
        }

        Array.Sort(slopes);
        return (s, (slopes[(at - 1) / 2] / 2) + (slopes[at / 2] / 2));
    }

    private static double Variance(double[] y)
    {
        var eighteenth = Term(y.Length);
        foreach (var group in y.GroupBy(value => value))
        {
            eighteenth -= Term(group.Count());
        }

        return eighteenth / 18;
    }

    private static double Term(double n) => n * (n - 1) * ((2 * n) + 5);

    private static double TwoSided(double z) => double.IsNaN(z) ? z : SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));
}
