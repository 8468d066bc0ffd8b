using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.Photos;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Files;

namespace Lykta.Modules.Reports.SubmitReport;

/// <param name="After">The sender's report before it, when they go on with a round.</param>
internal sealed record SubmitReportCommand(Id<Report> Id, ReportContent Content, Id<Report>? After = null)
{
    /// <summary>The photos it came with: saved with the report or not at all.</summary>
    public IReadOnlyList<CleanPhoto> Photos { get; init; } = [];

    /// <summary>When it was written, where it waited for a signal; a round goes on from then.</summary>
    public DateTime? WrittenAt { get; init; }
}

/// <summary>Sends one report (rapportera), signed by the viewer's unit and function.</summary>
internal sealed class SubmitReportHandler(Changes changes, ReportReceiver receiver, RoundUnderWay rounds, PhotoKeeper photos, CurrentViewer current)
{
    public Task<Result<ReportReceived>> HandleAsync(SubmitReportCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync(
            change,
            async facts =>
            {
                var sender = current.Viewer.AsSender();
                var received = await receiver.ReceiveAsync(command.Id, command.Content, sender, null, change.At, facts, ct);
                if (received is not { IsOk: true, Value.IsNew: true })
                {
                    return received;
                }

                if (command.After is { } before)
                {
                    await rounds.GoOnAsync(before, command.Id, sender, command.WrittenAt ?? change.At, change.At, facts, ct);
                }

                return command.Photos.Count > 0 && await photos.KeepAsync(command.Id, command.Content.Kind, command.Photos, change.At, facts, ct) is { } no ? no : received;
            },
            ct);
}

/// <summary>A viewer as the sender of a report.</summary>
internal static class Senders
{
    public static Sender AsSender(this Viewer viewer) => new(viewer.Actor, viewer.Organisation, viewer.Unit, viewer.Function);
}
