using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.ReviewReports;

internal enum ReviewDecision
{
    Accept,
    Reject,
    Link,
    Forward,
}

internal sealed record ReviewReportCommand(
    Id<Report> Id, ReviewDecision Decision, Id<Report>? LinkedTo = null, Id<Unit>? ForwardTo = null, string? Reason = null, long? Version = null);

/// <summary>Reviews one report (granska): accept, reject with a reason, link to the report it repeats, or accept and forward.</summary>
internal sealed class ReviewReportHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Report>> HandleAsync(ReviewReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Report>(
            change,
            async facts =>
            {
                var report = await db.GetAsync<Report>(r => r.Id == command.Id, ct);
                if (command.Version is { } version && version != report.Version)
                {
                    return new SomebodyWasFirst();
                }

                var result = await DecideAsync(report, command, change.At, ct);
                if (result.IsOk)
                {
                    facts.Add(new ReportReviewed(report.Id, command.Decision, report.LinkedToId, report.ForwardedToId));
                }

                return result;
            },
            ct);

    private async Task<Result<Report>> DecideAsync(Report report, ReviewReportCommand command, DateTime at, CancellationToken ct) => command.Decision switch
    {
        ReviewDecision.Accept => report.Accept(at),
        ReviewDecision.Reject => report.Reject(command.Reason, at),
        ReviewDecision.Link when command.LinkedTo is { } other => report.LinkTo(await db.GetAsync<Report>(r => r.Id == other, ct), at),
        ReviewDecision.Link => MalformedInput.Of("linkedTo", new("Säg vilken rapport den ska kopplas till.", "Say which report to link to.")),
        ReviewDecision.Forward when command.ForwardTo is { } unit => report.ForwardTo(await db.Units().Where(u => u.Id == unit).OneAsync(ct), at),
        _ => MalformedInput.Of("forwardTo", new("Säg till vilken enhet den ska skickas.", "Say which unit to forward to.")),
    };
}

internal sealed record ReportReviewed(Id<Report> Report, ReviewDecision Decision, Id<Report>? LinkedTo, Id<Unit>? ForwardedTo) : Fact;
