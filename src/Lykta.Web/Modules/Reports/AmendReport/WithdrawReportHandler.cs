using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>Takes a report back (ångra): only by its sender, only until it is reviewed. Twice is once.</summary>
internal sealed class WithdrawReportHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Report>> HandleAsync(Id<Report> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Report>(
            change,
            async facts =>
            {
                var report = await db.GetAsync<Report>(r => r.Id == id && r.SenderKind == change.Actor.Kind && r.SenderId == change.Actor.Id, ct);
                var before = report.State;
                var result = report.Withdraw();
                if (result.IsOk && before != report.State)
                {
                    facts.Add(new ReportWithdrawn(id));
                }

                return result;
            },
            ct);
}

/// <summary>A report was taken back by its sender.</summary>
internal sealed record ReportWithdrawn(Id<Report> Report) : Fact;
