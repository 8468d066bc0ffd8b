using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.LinkDuplicates;

/// <summary>A report that another may repeat.</summary>
internal sealed record DuplicateSuggestion(Id<Report> Id, ReportState State, Likeness Likeness);

/// <summary>Suggests, for reports under review, which others may tell of the same thing (föreslå dubbletter). For reviewers: it reads every organisation's.</summary>
internal sealed class DuplicatesQuery(LyktaDbContext db)
{
    private const int MostPerReport = 5;

    public async Task<ILookup<Id<Report>, DuplicateSuggestion>> RunAsync(IReadOnlyList<ReportTrace> reports, CancellationToken ct)
    {
        var days = reports.Where(r => r.Spot is not null && r.Occurred.Length <= DuplicateRule.MaxLength).SelectMany(DaysAround).ToHashSet();
        if (days.Count == 0)
        {
            return Array.Empty<(Id<Report> Of, DuplicateSuggestion Suggestion)>().ToLookup(x => x.Of, x => x.Suggestion);
        }

        // Days, not hours: the index holds the day, and a municipality's week is a few hundred rows.
        var candidates = (await db.Set<Report>()
                .Where(r => (r.State == ReportState.Received || r.State == ReportState.Accepted) && days.Contains(r.LocalDay) && r.North != null)
                .Select(r => new { r.Id, r.Kind, r.OccurredFrom, r.OccurredTo, r.North, r.East, r.Precision, r.State })
                .ToListAsync(ct))
            .Select(r => (Trace: new ReportTrace(r.Id, r.Kind, new TimeInterval(r.OccurredFrom, r.OccurredTo), new Position(r.North!.Value, r.East!.Value), r.Precision), r.State))
            .ToList();
        return reports
            .SelectMany(report => candidates
                .Select(c => (c.Trace.Id, c.State, Likeness: DuplicateRule.Compare(report, c.Trace)))
                .Where(c => c.Likeness is not null)
                .OrderByDescending(c => c.Likeness!.Score).ThenBy(c => c.Id)
                .Take(MostPerReport)
                .Select(c => (Of: report.Id, Suggestion: new DuplicateSuggestion(c.Id, c.State, c.Likeness!))))
            .ToLookup(x => x.Of, x => x.Suggestion);
    }

    /// <summary>Every day that the midpoint of a comparable report can lie on.</summary>
    private static IEnumerable<DateOnly> DaysAround(ReportTrace report)
    {
        var half = DuplicateRule.MaxLength / 2;
        var first = SwedishTime.DayOf(report.Occurred.From - DuplicateRule.MaxGap - half);
        var last = SwedishTime.DayOf(report.Occurred.To + DuplicateRule.MaxGap + half);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
