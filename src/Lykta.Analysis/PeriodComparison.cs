using Lykta.Analysis.Evaluation;

namespace Lykta.Analysis;

/// <summary>
/// One period's rate against another's (jämförelse), from counts day by day. The interval of the ratio is exact where the weeks vary no more than Poisson; else it is normal on the log scale with
/// variance φ(1/a + 1/b), φ = max(1, Σ(y − ȳ)²/ȳ over both periods' whole weeks ÷ (weeks − 2)), so that clumps are paid for. Source: P. McCullagh &amp; J. A. Nelder, "Generalized Linear
/// Models", 1989, ch. 6.
/// <para><b>Edge cases.</b> Fewer than <see cref="EventsNeeded"/> events in all: nothing is said. A period without any: ratio 0 or infinite, with the exact interval.</para>
/// </summary>
/// <param name="Now">Events now.</param>
/// <param name="Before">Events in the period compared with.</param>
/// <param name="Ratio">Events a day now, over those then; no number where there are none in either.</param>
/// <param name="Low">The lower end of the 95 % interval of the ratio.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="Dispersion">φ.</param>
public sealed record PeriodComparison(int Now, int Before, double Ratio, double Low, double High, double Dispersion)
{
    public const int EventsNeeded = RelativeEffect.EventsNeeded;
    private const double TwoSided95 = 1.959963984540054;
    private const int Week = 7;

    public bool IsTooFew => Now + Before < EventsNeeded;

    /// <summary>More than chance gives, and not too few to say.</summary>
    public bool IsMore => !IsTooFew && Low > 1;

    public bool IsFewer => !IsTooFew && High < 1;

    /// <param name="now">Counts day by day, at least one day.</param>
    /// <param name="before">The same of the period compared with; it may be of another length.</param>
    /// <exception cref="ArgumentException">A period has no day, or a count is negative.</exception>
    public static PeriodComparison Of(IReadOnlyList<int> now, IReadOnlyList<int> before)
    {
        if (now.Count == 0 || before.Count == 0 || now.Concat(before).Any(c => c < 0))
        {
            throw new ArgumentException("Each period has days, and each day a count that is zero or more.", nameof(now));
        }

        var (a, b) = (now.Sum(), before.Sum());
        var exact = RateComparison.Of(a, now.Count, b, before.Count);
        var phi = Clumping([.. Weeks(now)], [.. Weeks(before)]);
        if (phi <= 1 || a == 0 || b == 0)
        {
            return new PeriodComparison(a, b, exact.Ratio, exact.Low, exact.High, phi);
        }

        var reach = TwoSided95 * Math.Sqrt(phi * ((1.0 / a) + (1.0 / b)));
        return new PeriodComparison(a, b, exact.Ratio, exact.Ratio * Math.Exp(-reach), exact.Ratio * Math.Exp(reach), phi);
    }

    private static IEnumerable<int> Weeks(IReadOnlyList<int> days) => days.Chunk(Week).Where(w => w.Length == Week).Select(w => w.Sum());

    private static double Clumping(int[] now, int[] before)
    {
        var free = now.Length + before.Length - 2;
        return free < 1 ? 1 : Math.Max(1, (Pearson(now) + Pearson(before)) / free);
    }

    private static double Pearson(int[] weeks) => weeks.Length == 0 || weeks.Average() is var mean && mean == 0 ? 0 : weeks.Sum(y => (y - weeks.Average()) * (y - weeks.Average()) / weeks.Average());
}
