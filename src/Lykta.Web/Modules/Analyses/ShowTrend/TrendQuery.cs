using System.Globalization;
using Lykta.Analysis;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowTrend;

/// <summary>The trend: an answer, and the weeks as a line with the usual range.</summary>
internal sealed record ShownTrend(AnalysisAnswer Answer, IReadOnlyList<SeriesPoint> Points);

/// <summary>Counts week by week, each against the weeks before it by the same rule as the lägesbild.</summary>
internal sealed class TrendQuery(LyktaDbContext db)
{
    /// <summary>A year of weeks is what is usual, as in the lägesbild; at least eight of them must be known.</summary>
    private const int Before = 52;

    public async Task<ShownTrend> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var (first, last) = (IsoWeek.Of(asked.From), IsoWeek.Of(asked.To));
        var series = await db.CountWeeksAsync(new WeeklyReportsOf(asked.Kind, asked.Area, null), last.Sunday, ct);
        var weeks = series.Index().Where(w => w.Item.Week >= first).Select(w => TrendWeek.Of(series, w.Index, Before)).ToList();
        var unusual = UnusuallyMany.Find(weeks.Index().Where(w => w.Item.P is not null).Select(w => (w.Index, w.Item.P!.Value)));
        var many = unusual.Found.Select(f => f.Area).ToHashSet();
        return new ShownTrend(Answer(asked, weeks, many, unusual.Tested), [.. weeks.Select((w, i) => new SeriesPoint(w.Week.ToString(), w.Count, w.Low, w.High, many.Contains(i)))]);
    }

    private static AnalysisAnswer Answer(AnalysisQuestion asked, List<TrendWeek> weeks, HashSet<int> many, int tested) => new()
    {
        Method = "trend",
        Finding = TrendTexts.FindingOf([.. weeks.Where((_, i) => many.Contains(i))], tested, weeks),
        How = TrendTexts.How.With(Before, UsualRange.PeriodsNeeded),
        Caveats = [AnalysisTexts.WhatIsReported, TrendTexts.Tested.With(tested), .. Caveats(weeks)],
        N = weeks.Sum(w => w.Count ?? 0),
        Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, weeksBefore = Before, level = UnusuallyMany.FamilyWiseLevel },
        Result = new { weeks = weeks.Select((w, i) => new { week = w.Week.ToString(), w.Count, usualLow = w.Low, usualHigh = w.High, unusual = many.Contains(i) }) },
        Table = new OfficialTable(
            AnalysisTexts.Trend.ToString(),
            [TrendTexts.Week.ToString(), AnalysisTexts.Count.ToString(), TrendTexts.Low.ToString(), TrendTexts.High.ToString(), TrendTexts.Finding.ToString()],
            [.. weeks.Select((w, i) => (IReadOnlyList<string>)[w.Week.ToString(), Number(w.Count), Number(w.Low), Number(w.High), many.Contains(i) ? TrendTexts.Many.ToString() : string.Empty])],
            1),
    };

    private static IEnumerable<Text> Caveats(List<TrendWeek> weeks)
    {
        if (weeks.Count(w => w.P is not null && w.Known < Before) is > 0 and var early)
        {
            yield return TrendTexts.ShortHistory.With(early, Before);
        }

        if (weeks.Count(w => w.Count is null) is > 0 and var silent)
        {
            yield return TrendTexts.Silent.With(silent);
        }
    }

    private static string Number(int? n) => n?.ToString(CultureInfo.CurrentCulture) ?? "–";
}

/// <summary>A week, with what is usual by those before it; no range where too few are known or nobody reported at all.</summary>
/// <param name="Known">How many of the weeks before it somebody reported in.</param>
internal sealed record TrendWeek(IsoWeek Week, int? Count, int Known, int? Low, int? High, double? P)
{
    public static TrendWeek Of(IReadOnlyList<WeeklyCount> series, int at, int before)
    {
        var week = series[at];
        var earlier = series.Skip(Math.Max(0, at - before)).Take(Math.Min(at, before)).Select(w => w.Count).OfType<int>().ToList();
        return week.Count is { } count && UsualRange.Of(earlier) is UsualRange usual
            ? new TrendWeek(week.Week, count, earlier.Count, usual.Low, usual.High, count > 0 || usual.Expected > 0 ? usual.UpperTail(count) : null)
            : new TrendWeek(week.Week, week.Count, earlier.Count, null, null, null);
    }
}
