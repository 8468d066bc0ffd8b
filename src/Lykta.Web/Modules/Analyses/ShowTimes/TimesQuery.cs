using System.Globalization;
using Lykta.Analysis;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowTimes;

/// <summary>When in the week: an answer, and 7 × 24 counts from Monday 00.</summary>
internal sealed record ShownTimes(AnalysisAnswer Answer, IReadOnlyList<double> Hours);

/// <summary>Counts over the week's clock; an event known only to lie in an interval is spread over its hours.</summary>
internal sealed class TimesQuery(ReportsInColumns reports)
{
    public async Task<ShownTimes> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var clock = Counting.WeekdayByHour(await reports.TimesAsync(asked.Selection, ct), SwedishTime.Zone);
        var hours = clock.Table.Cast<double>().Select(h => Math.Round(h, 2)).ToList();
        return new ShownTimes(
            new AnalysisAnswer
            {
                Method = "time",
                Finding = TimesTexts.FindingOf(hours, clock.Counted),
                How = TimesTexts.How,
                Caveats = [AnalysisTexts.WhatIsReported, TimesTexts.WhenWorked, .. clock.TooLong > 0 ? (Text[])[TimesTexts.TooLong.With(clock.TooLong)] : []],
                N = clock.Counted,
                Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, zone = SwedishTime.Zone.Id },
                Result = new { hours = Enumerable.Range(0, 7).Select(day => hours.GetRange(day * 24, 24)), tooLong = clock.TooLong },
                Table = Table(hours),
            },
            hours);
    }

    private static OfficialTable Table(List<double> hours) => new(
        AnalysisTexts.Times.ToString(),
        [TimesTexts.Hour.ToString(), .. DesignTexts.Weekdays.Select(d => d.ToString())],
        [.. Enumerable.Range(0, 24).Select(hour => (IReadOnlyList<string>)[hour.ToString("00", CultureInfo.InvariantCulture), .. Enumerable.Range(0, 7).Select(day => Written.Number(hours[(day * 24) + hour]))])],
        1);
}
