using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>Exactly the reports the reviewer was shown, as they then were.</summary>
internal sealed record AcceptPlainCommand(IReadOnlyDictionary<Id<Report>, long> Shown);

/// <summary>Accepts every shown report that has no text, photo or flag (godkänn alla). One that was changed or reviewed since is left alone.</summary>
internal sealed class AcceptPlainHandler(Changes changes, LyktaDbContext db)
{
    /// <summary>How many were accepted.</summary>
    public async Task<Result<AcceptedPlain>> HandleAsync(AcceptPlainCommand command, ChangeContext change, CancellationToken ct) =>
        await changes.MakeAsync<AcceptedPlain>(
            change,
            async facts =>
            {
                var ids = command.Shown.Keys.ToList();
                var reports = await db.Set<Report>().Where(r => ids.Contains(r.Id) && r.State == ReportState.Received).ToListAsync(ct);
                foreach (var report in reports.Where(r => command.Shown[r.Id] == r.Version && r.Accept(change.At).IsOk))
                {
                    facts.Add(new ReportReviewed(report.Id, ReviewDecision.Accept, null, null));
                }

                return facts.All.Count == 0 ? new NothingToAccept() : new AcceptedPlain(facts.All.Count);
            },
            ct);
}

internal sealed record AcceptedPlain(int Count);
