using Lykta.Analysis;
using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;

namespace Lykta.Modules.Effects.Domain;

/// <summary>One place or area, or several added up, week by week without a gap: before the start as frozen, after it as known now.</summary>
internal sealed class EffectSeries
{
    private readonly Dictionary<IsoWeek, int> counts;

    /// <param name="weeks">Weeks in which nobody reported count as none; how many they were is told beside.</param>
    public EffectSeries(IEnumerable<WeeklyCount> weeks) => counts = weeks.GroupBy(w => w.Week).ToDictionary(g => g.Key, g => g.Sum(w => w.Count ?? 0));

    private EffectSeries(Dictionary<IsoWeek, int> counts) => this.counts = counts;

    /// <summary>Several places or areas added up, week by week.</summary>
    public static EffectSeries Together(IEnumerable<EffectSeries> series) =>
        new(series.SelectMany(s => s.counts).GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Value)));

    public int At(IsoWeek week) => counts.GetValueOrDefault(week);

    public BeforeAfter In(EffectWindow window) => new(window.WeeksBefore.Sum(At), window.WeeksAfter.Sum(At));

    public List<int> Counts(IEnumerable<IsoWeek> weeks) => [.. weeks.Select(At)];
}

/// <summary>How many units reported round the place and round what it is compared with, before and after (rapporteringens omfattning).</summary>
internal sealed record ReportingEffort(int OwnBefore, int OwnAfter, int ComparedBefore, int ComparedAfter)
{
    /// <summary>A quarter more or a fifth fewer on one side than on the other can look like an effect.</summary>
    private const double MostApart = 1.25;

    /// <summary>How many times more the place's units became than the comparison's; null where there were none.</summary>
    public double? Ratio => OwnBefore * ComparedAfter * ComparedBefore == 0 ? null : (double)OwnAfter / OwnBefore / ((double)ComparedAfter / ComparedBefore);

    public bool? Differs => Ratio is { } ratio ? ratio is > MostApart or < 1 / MostApart : null;
}

/// <summary>
/// What the frozen series and what came after say of a measure's effect (effekt). The verdict is by the odds ratio against the comparison, with the variance of
/// the counts taken φ times that of Poisson: φ is 2, as in the reviews of Farrington and Welsh, or more where the place's own weeks vary more.
/// </summary>
internal sealed record EffectReading
{
    public const double LeastDispersion = 2;

    /// <summary>The fewest weeks of each that can say anything.</summary>
    public const int FewestWeeks = 8;

    private const int WeeksInSeries = 104;
    private const int WeeksWithSeason = 78;
    private const int WeeksInABin = 4;

    private EffectReading()
    {
    }

    public required EffectWindow Window { get; init; }

    public required BeforeAfter Own { get; init; }

    /// <summary>Every comparison added up; null where none was chosen in time.</summary>
    public required BeforeAfter? Comparison { get; init; }

    public required int Comparisons { get; init; }

    public required BeforeAfter? Ring { get; init; }

    /// <summary>φ, at least <see cref="LeastDispersion"/>.</summary>
    public required double Dispersion { get; init; }

    /// <summary>Null without a comparison.</summary>
    public required RelativeEffect? Relative { get; init; }

    /// <summary>The same with other variances, for whoever wants to see what the choice of φ does.</summary>
    public required IReadOnlyList<(CountVarianceName Name, RelativeEffect Effect)> Others { get; init; }

    public required PreTrend? PreTrend { get; init; }

    public required InterruptedSeriesAnswer Series { get; init; }

    /// <summary>The weeks of <see cref="Series"/> and what was counted in them, oldest first; the week it began in is left out.</summary>
    public required IReadOnlyList<(IsoWeek Week, int Count)> Weeks { get; init; }

    /// <summary>True where the last four weeks before the start were unusually many: a fall may be nothing but a return to what is usual (regression mot medelvärdet).</summary>
    public required bool? BeganAtAPeak { get; init; }

    public required ReportingEffort? Effort { get; init; }

    public EffectVerdict Verdict => Relative is null || Window.Weeks < FewestWeeks ? EffectVerdict.CannotTell : Relative.Verdict;

    /// <summary>What this design can show, after the Maryland scale: 2 before and after, 3 with a comparison, 4 with several. 5 would ask for chance to choose.</summary>
    public int Level => Comparison is null ? 2 : Comparisons > 1 ? 4 : 3;

    /// <summary>Null without a ring or a comparison.</summary>
    public Displacement? Displacement => Ring is { } ring && Comparison is { } comparison ? Displacement.Of(Own, ring, comparison) : null;

    public DisplacementDifference? Difference => Comparison is { } comparison ? DisplacementDifference.Of(Own, comparison) : null;

    /// <summary>Events that did not happen: what the comparison would have had them be, less what they were, with its interval.</summary>
    public (double Low, double Estimate, double High)? Prevented =>
        Relative is { } r ? (Own.After * (r.Low - 1), Own.After * (r.Ratio - 1), Own.After * (r.High - 1)) : null;

    /// <param name="effort">Null where nobody counted it.</param>
    /// <param name="exposure">How many units reported in a week; at least one.</param>
    public static EffectReading Of(EffectWindow window, EffectSeries own, IReadOnlyList<EffectSeries> comparisons, EffectSeries? ring, ReportingEffort? effort, IsoWeek first, Func<IsoWeek, int> exposure)
    {
        var compared = comparisons.Count == 0 ? null : EffectSeries.Together(comparisons);
        var (a, c) = (own.In(window), compared?.In(window));
        var before = Enumerable.Range(-EffectWindow.Year, EffectWindow.Year).Select(LastWhole(window).Next.AddWeeks).Where(w => w >= first).ToList();
        var phi = Math.Max(LeastDispersion, Math.Max(Analysis.Evaluation.Dispersion.Of(own.Counts(before)), compared is null ? 1 : Analysis.Evaluation.Dispersion.Of(compared.Counts(before))));
        var weeks = before.Count == 0 ? [] : WeeksOf(window, first);
        return new EffectReading
        {
            Window = window,
            Own = a,
            Comparison = c,
            Comparisons = comparisons.Count,
            Ring = ring?.In(window),
            Dispersion = phi,
            Relative = c is { } with ? RelativeEffect.Of(a, with, CountVariance.Factor(phi)) : null,
            Others = c is { } also
                ? [(CountVarianceName.Poisson, RelativeEffect.Of(a, also)), (CountVarianceName.Reviewed, RelativeEffect.Of(a, also, CountVariance.Reviewed))] : [],
            PreTrend = compared is null ? null : PreTrend.Of(own.Counts(before), compared.Counts(before)),
            Series = Fit(window, own, weeks, exposure),
            Weeks = [.. weeks.Select(w => (w, own.At(w)))],
            BeganAtAPeak = Peak(own.Counts(before)),
            Effort = effort,
        };
    }

    private static IsoWeek LastWhole(EffectWindow window) => window.SameSeason ? window.After.Previous : window.LastBefore;

    /// <summary>Two years before at most, and the weeks after.</summary>
    private static List<IsoWeek> WeeksOf(EffectWindow window, IsoWeek first)
    {
        var weeks = new List<IsoWeek>();
        for (var week = LastWhole(window).AddWeeks(1 - WeeksInSeries); week <= LastWhole(window); week = week.Next)
        {
            if (week >= first)
            {
                weeks.Add(week);
            }
        }

        return [.. weeks, .. window.WeeksAfter];
    }

    private static InterruptedSeriesAnswer Fit(EffectWindow window, EffectSeries own, List<IsoWeek> weeks, Func<IsoWeek, int> exposure) =>
        InterruptedSeries.Fit(own.Counts(weeks), weeks.Count(w => w < window.After), weeks.Count >= WeeksWithSeason ? EffectWindow.Year : null, [.. weeks.Select(w => (double)Math.Max(1, exposure(w)))]);

    private static bool? Peak(List<int> before)
    {
        var bins = before.AsEnumerable().Reverse().Chunk(WeeksInABin).Where(bin => bin.Length == WeeksInABin).Select(bin => bin.Sum()).ToList();
        return bins.Count < 2 || UsualRange.Of(bins[1..]) is not UsualRange usual ? null : bins[0] > usual.High;
    }
}

/// <summary>A way to take how much counts vary, as the appendix names it.</summary>
internal enum CountVarianceName
{
    Poisson,
    Reviewed,
}
