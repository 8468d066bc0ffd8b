using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Reports.SubmitReport;

/// <param name="After">The sender's report before it, when they go on with a round.</param>
internal sealed record SubmitReportCommand(Id<Report> Id, ReportContent Content, Id<Report>? After = null);

/// <summary>Sends one report (rapportera), signed by the viewer's unit and function.</summary>
internal sealed class SubmitReportHandler(Changes changes, ReportReceiver receiver, RoundUnderWay rounds, CurrentViewer current)
{
    public Task<Result<ReportReceived>> HandleAsync(SubmitReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync(
            change,
            async facts =>
            {
                var sender = current.Viewer.AsSender();
                var received = await receiver.ReceiveAsync(command.Id, command.Content, sender, null, change.At, facts, ct);
                if (received is { IsOk: true, Value.IsNew: true } && command.After is { } before)
                {
                    await rounds.GoOnAsync(before, command.Id, sender, change.At, facts, ct);
                }

                return received;
            },
            ct);
}

/// <summary>A viewer as the sender of a report.</summary>
internal static class Senders
{
    public static Sender AsSender(this Viewer viewer) => new(viewer.Actor, viewer.Organisation, viewer.Unit, viewer.Function);
}
