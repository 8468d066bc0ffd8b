using Lykta.Analysis;
using Lykta.Analysis.Series;

namespace Lykta.Benchmarks.Study;

/// <summary>What a method says of the last of some weeks.</summary>
/// <param name="Alarm">More than usual.</param>
/// <param name="P">How improbable, where the method tells; for what is tested together.</param>
internal readonly record struct Said(bool Alarm, double? P = null);

/// <summary>A way to find the unusual in weekly counts. Given the weeks before and the week itself, it says something or, with too short a history, nothing.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Say">The history, oldest first, and the count that is judged.</param>
internal sealed record StudyMethod(string Name, Func<int[], int, Said?> Say)
{
    private const double Level = 0.05;

    /// <summary>What the product uses.</summary>
    public static StudyMethod Usual(int weeks) => new($"Usual range, {weeks} weeks", (earlier, count) =>
        UsualRange.Of(earlier[^Math.Min(weeks, earlier.Length)..]) is UsualRange range ? new Said(count > range.High, range.UpperTail(count)) : null);

    public static IReadOnlyList<StudyMethod> All { get; } =
    [
        Usual(8), Usual(12), Usual(26), Usual(52), Usual(104),
        new("Mean and two standard deviations, all weeks", (earlier, count) => earlier.Length < 8 ? null : new Said(count > earlier.Average() + (2 * Deviation(earlier)))),
        new("Exact Poisson about the mean, 26 weeks", (earlier, count) => earlier.Length < 8 ? null
            : PoissonExact.UpperTail(count, earlier[^Math.Min(26, earlier.Length)..].Average()) is var p ? new Said(p <= Level, p) : null),
        new("EARS C1, α 0.05, σ at least 0.5", (earlier, count) => OfEars(earlier, count, w => w.C1)),
        new("EARS C2, α 0.05, σ at least 0.5", (earlier, count) => OfEars(earlier, count, w => w.C2)),
        new("EARS C3, α 0.025, σ at least 0.5", (earlier, count) => OfEars(earlier, count, w => w.C3)),
        new("CUSUM, 1.04 and 2.26, from a year's end", (earlier, count) => earlier.Length < 52 ? null
            : Cusum.Of(Series(earlier, count), new CusumSettings(Math.Max(8, earlier.Length - 26)))[^1] is { } week ? new Said(week.Alarm) : null),
        new("Farrington flexible, α 0.05", (earlier, count) => OfFarrington(earlier, count, Level)),
        new("Farrington flexible, α 0.01", (earlier, count) => OfFarrington(earlier, count, 0.01)),
    ];

    private static Said? OfEars(int[] earlier, int count, Func<EarsWeek, WeekBound?> which) =>
        which(Ears.Of(Series(earlier[^Math.Min(20, earlier.Length)..], count), new EarsSettings(Alpha: Level, MinSigma: 0.5))[^1]) is { } week ? new Said(week.Alarm) : null;

    private static Said? OfFarrington(int[] earlier, int count, double alpha)
    {
        var years = Math.Min(3, (earlier.Length - 3) / 52);
        return years < 1 ? null : FarringtonFlexible.Of(Series(earlier, count), new FarringtonSettings(Years: years, Periods: years < 2 ? 2 : 10, Alpha: alpha, MinCases: 0))[^1] is { Bound: { } week } ? new Said(week.Alarm) : null;
    }

    private static double[] Series(int[] earlier, int count) => [.. earlier.Select(c => (double)c), count];

    private static double Deviation(int[] counts) => Math.Sqrt(counts.Sum(c => (c - counts.Average()) * (c - counts.Average())) / (counts.Length - 1));
}
