using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.SubmitRound;

internal sealed record SubmitRoundCommand(
    Id<Round> Id, Period Period, IReadOnlyList<RoundReport> Reports, IReadOnlyList<ChecklistAnswer> Answers, bool NothingToReport);

/// <summary>One report of a round as it was read: a command, or why it could not be read.</summary>
internal sealed record RoundReport(Guid? Id, Result<SubmitReportCommand> Command);

/// <summary>What became of one report of a round.</summary>
internal sealed record RoundResult(Guid? Id, Result<ReportReceived> Outcome);

/// <summary>One result per report, in the order they came.</summary>
internal sealed record RoundReceived(IReadOnlyList<RoundResult> Results);

/// <summary>Sends a round (rond): each report stands on its own, a refused one holds back no other, and sending it again changes nothing.</summary>
internal sealed class SubmitRoundHandler(Changes changes, LyktaDbContext db, ReportReceiver receiver, CurrentViewer current)
{
    public Task<Result<RoundReceived>> HandleAsync(SubmitRoundCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync(change, facts => ReceiveAsync(command, change.At, facts, ct), ct);

    private async Task<Result<RoundReceived>> ReceiveAsync(SubmitRoundCommand command, DateTime at, Facts facts, CancellationToken ct)
    {
        var sender = current.Viewer.AsSender();
        var known = await db.FindAsync<Round>([db.Municipality, command.Id], ct);
        if (known is not null && !known.WasSentBy(sender.Actor))
        {
            return new SameIdOtherWords();
        }

        if (known is null)
        {
            db.Add(new Round(db.Municipality, command.Id, sender, command.Period, command.Answers, command.NothingToReport, at));
        }

        var results = new List<RoundResult>();
        foreach (var report in command.Reports)
        {
            results.Add(new RoundResult(report.Id, report.Command.IsOk
                ? await receiver.ReceiveAsync(report.Command.Value.Id, report.Command.Value.Content, sender, command.Id, at, facts, ct)
                : report.Command.Refusal));
        }

        if (known is null)
        {
            facts.Add(new RoundSubmitted(command.Id, command.Period.ToString(), results.Count(r => r.Outcome.IsOk), results.Count(r => !r.Outcome.IsOk), command.NothingToReport));
        }

        return new RoundReceived(results);
    }
}

/// <summary>A round came in; a nil round says that there was nothing to report.</summary>
internal sealed record RoundSubmitted(Id<Round> Round, string Period, int Received, int Refused, bool NothingToReport) : Fact;
