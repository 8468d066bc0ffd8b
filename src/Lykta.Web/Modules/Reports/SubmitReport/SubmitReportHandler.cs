using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Reports.SubmitReport;

internal sealed record SubmitReportCommand(Id<Report> Id, ReportContent Content);

/// <summary>Sends one report (rapportera), signed by the viewer's unit and function.</summary>
internal sealed class SubmitReportHandler(Changes changes, ReportReceiver receiver, CurrentViewer current)
{
    public Task<Result<ReportReceived>> HandleAsync(SubmitReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync(
            change,
            facts => receiver.ReceiveAsync(command.Id, command.Content, current.Viewer.AsSender(), null, change.At, facts, ct),
            ct);
}

/// <summary>A viewer as the sender of a report.</summary>
internal static class Senders
{
    public static Sender AsSender(this Viewer viewer) => new(viewer.Actor, viewer.Organisation, viewer.Unit, viewer.Function);
}
