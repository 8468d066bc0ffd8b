using System.Globalization;
using Lykta.Analysis;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowComparison;

/// <summary>A comparison: an answer, and the two as bars.</summary>
internal sealed record ShownComparison(AnalysisAnswer Answer, IReadOnlyList<Bar> Bars);

/// <summary>One time against another, or one area against another in the same time, with chance and who reported counted in.</summary>
internal sealed class ComparisonQuery(LyktaDbContext db, ReportsInColumns reports, AnalysisChoicesQuery choices)
{
    public const string YearBefore = "year-before";
    public const string PeriodBefore = "period-before";
    public const string OfArea = "area-";

    /// <summary>Fifty-two weeks: the same weekdays.</summary>
    private const int Year = 364;

    public async Task<ShownComparison> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var (one, other) = (asked.Selection, OtherOf(asked));
        var compared = PeriodComparison.Of(await reports.DaysAsync(one, ct), await reports.DaysAsync(other, ct));
        var (unitWeeks, otherUnitWeeks) = (await UnitWeeksAsync(one, ct), await UnitWeeksAsync(other, ct));
        var effort = EffortAdjustedChange.Of(compared.Now, WeeksOf(one), unitWeeks, compared.Before, WeeksOf(other), otherUnitWeeks);
        var names = await choices.RunAsync(ct);
        var (now, then) = (NameOf(one, names), NameOf(other, names));
        var explained = compared.IsMore || compared.IsFewer || effort.Reading == EffortReading.NobodyReported ? ComparisonTexts.Of(effort.Reading) : null;
        var answer = new AnalysisAnswer
        {
            Method = "comparison",
            Finding = FindingOf(compared, one, other) is var finding && explained is not null && !compared.IsTooFew ? AnalysisTexts.Both.With(finding, explained) : finding,
            How = ComparisonTexts.How.With(Number(compared.Dispersion, "0.0")),
            Caveats = [ComparisonTexts.OneTest, .. one.Area == other.Area ? (Text[])[] : [ComparisonTexts.AreasDiffer], AnalysisTexts.WhatIsReported],
            N = compared.Now + compared.Before,
            Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, against = new { other.From, other.To, other.Area } },
            Result = new
            {
                compared.Now,
                compared.Before,
                ratio = Known(compared.Ratio),
                low = Known(compared.Low),
                high = Known(compared.High),
                compared.Dispersion,
                unitWeeks,
                unitWeeksBefore = otherUnitWeeks,
                effort = PascalCase.ToKebab(effort.Reading.ToString()),
            },
            Table = new OfficialTable(
                AnalysisTexts.Comparison.ToString(),
                [ComparisonTexts.What.ToString(), ComparisonTexts.Days.ToString(), AnalysisTexts.Reports.ToString(), ComparisonTexts.AWeek.ToString(), ComparisonTexts.UnitWeeks.ToString()],
                [Row(now, one, compared.Now, unitWeeks), Row(then, other, compared.Before, otherUnitWeeks)],
                1),
        };
        return new ShownComparison(answer, [new Bar(now, compared.Now), new Bar(then, compared.Before)]);
    }

    private static ReportSelection OtherOf(AnalysisQuestion asked)
    {
        var days = asked.To.DayNumber - asked.From.DayNumber + 1;
        return asked.Against switch
        {
            { } area when area.StartsWith(OfArea, StringComparison.Ordinal) => asked.Selection with { Area = area[OfArea.Length..] },
            PeriodBefore => asked.Selection with { From = asked.From.AddDays(-days), To = asked.To.AddDays(-days) },
            _ => asked.Selection with { From = asked.From.AddDays(-Year), To = asked.To.AddDays(-Year) },
        };
    }

    private static Text FindingOf(PeriodComparison compared, ReportSelection one, ReportSelection other)
    {
        var (now, then) = (Number(compared.Now / WeeksOf(one), "0.0"), Number(compared.Before / WeeksOf(other), "0.0"));
        return compared.IsTooFew ? ComparisonTexts.TooFew.With(compared.Now, compared.Before, PeriodComparison.EventsNeeded)
            : !compared.IsMore && !compared.IsFewer ? ComparisonTexts.NoDifference.With(now, then)
            : (compared.IsMore ? ComparisonTexts.More : ComparisonTexts.Fewer).With(now, then, Number(compared.Ratio, "0.00"), Number(compared.Low, "0.00"), Number(compared.High, "0.00"));
    }

    /// <summary>Who reported, in the whole municipality: a unit that reports elsewhere would have reported here.</summary>
    private async Task<int> UnitWeeksAsync(ReportSelection of, CancellationToken ct) => (await db.CountPartiesByWeekAsync(IsoWeek.Of(of.From), IsoWeek.Of(of.To), ct)).Values.Sum();

    private static double WeeksOf(ReportSelection of) => (of.To.DayNumber - of.From.DayNumber + 1) / 7.0;

    private static string NameOf(ReportSelection of, AnalysisChoices names) => $"{(of.Area is null ? AnalysisTexts.AllAreas.ToString() : names.AreaName(of.Area))} {Iso(of.From)}–{Iso(of.To)}";

    private static IReadOnlyList<string> Row(string name, ReportSelection of, int count, int unitWeeks) =>
        [name, Number(of.To.DayNumber - of.From.DayNumber + 1, "0"), Number(count, "0"), Number(count / WeeksOf(of), "0.0"), Number(unitWeeks, "0")];

    /// <summary>JSON has no word for what is not a number, nor for the infinite.</summary>
    private static double? Known(double value) => double.IsFinite(value) ? value : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double n, string format) => double.IsPositiveInfinity(n) ? "∞" : n.ToString(format, CultureInfo.CurrentCulture);
}
