using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>A measure that a report stands behind, as its reporter may hear of it: the public name, how far it has come and what came of it. Never the detail.</summary>
internal sealed record MeasureBehindReport
{
    public required Id<Report> ReportId { get; init; }

    public required Id<Measure> MeasureId { get; init; }

    public required string PublicName { get; init; }

    public required MeasureState State { get; init; }

    public required DateTime StateSince { get; init; }

    /// <summary>What the latest follow-up found.</summary>
    public required FollowUpOutcome? Outcome { get; init; }
}

/// <summary>How many measures want somebody's attention.</summary>
/// <param name="Overdue">Taken on or begun, and their day has passed.</param>
/// <param name="DueSoon">Due within a week.</param>
/// <param name="AwaitingAnswer">Proposed, and not answered.</param>
internal sealed record MeasuresWaiting(int Overdue, int DueSoon, int AwaitingAnswer);

/// <summary>The doors for those who tell of measures elsewhere: feedback to reporters, the day's list.</summary>
internal static class MeasuresBehind
{
    /// <summary>What "due soon" means (snart klar).</summary>
    public const int DueSoonDays = 7;

    /// <summary>Which measures reports stand behind; ask with <c>Where(b => ids.Contains(b.ReportId))</c>.</summary>
    public static IQueryable<MeasureBehindReport> MeasuresBehindReports(this LyktaDbContext db) =>
        from r in db.Set<MeasureReport>()
        join m in db.Set<Measure>() on r.MeasureId equals m.Id
        select new MeasureBehindReport { ReportId = r.ReportId, MeasureId = m.Id, PublicName = m.PublicName, State = m.State, StateSince = m.StateSince, Outcome = m.Outcome };

    /// <summary>What waits: for the coordinator of everybody, for others of their own organisation.</summary>
    public static async Task<MeasuresWaiting> MeasuresWaitingAsync(this LyktaDbContext db, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var own = viewer.Organisation;
        var waiting = db.MeasuresThatWait(today);
        var ours = viewer.SeesEverything ? waiting : waiting.Where(m => m.OrganisationId == own);
        return new MeasuresWaiting(
            await ours.CountAsync(m => m.State != MeasureState.Proposed && m.Due < today, ct),
            await ours.CountAsync(m => m.State != MeasureState.Proposed && m.Due >= today, ct),
            await ours.CountAsync(m => m.State == MeasureState.Proposed, ct));
    }

    /// <summary>Measures that wait for their organisation: for an answer, or overdue, or due soon.</summary>
    internal static IQueryable<Measure> MeasuresThatWait(this LyktaDbContext db, DateOnly today)
    {
        var soon = today.AddDays(DueSoonDays);
        return db.Set<Measure>().Where(m => m.State == MeasureState.Proposed || ((m.State == MeasureState.TakenOn || m.State == MeasureState.Begun) && m.Due <= soon));
    }
}
