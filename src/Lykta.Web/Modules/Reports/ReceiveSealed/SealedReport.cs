using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.Photos;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Files;

namespace Lykta.Modules.Reports.ReceiveSealed;

/// <summary>A report out of an outbox. "Nu" is when it was written; photos that cannot be taken do not hold back the words.</summary>
internal sealed class SealedReport(SubmitReportHandler handler, SubmitReportQuery start, YardSnap yard, ReporterVisit visit, CurrentViewer current, VirusScanner scanner) : ISealedKind
{
    public string Name => "report";

    public async Task<Result<ItemReceived>> ReceiveAsync(OpenedItem item, ChangeContext change, CancellationToken ct)
    {
        var form = SubmitReportForm.Read(item.Form, change.At);
        var errors = new FieldErrors();
        var previous = await start.PreviousRoundAsync(current.Viewer.Actor, item.Written.At, ct);
        if (form.Content(visit.Words, item.Written.At, previous, errors) is not { } said)
        {
            return new ItemNeedsCorrection(errors.Values);
        }

        if (form.When == WhenWord.Now && !item.Written.IsKnown)
        {
            said = said with { Occurred = new TimeInterval(change.At.AddDays(-1), change.At) };
        }

        var files = await PhotoKeeper.ReadAsync(item.Form, ct);
        var verdict = await scanner.AskAsync(item.Form.Files, ct);
        if (verdict == ScanVerdict.Away)
        {
            // It waits where it lies, sealed.
            throw new ScannerAwayException();
        }

        var photos = PhotoKeeper.Strip(verdict == ScanVerdict.Infected ? [] : files);
        var command = new SubmitReportCommand(new Id<Report>(item.Id), await yard.SnapAsync(said, ct), form.After)
        {
            Photos = photos.IsOk ? photos.Value : [],
            WrittenAt = item.Written.At,
        };
        var result = await handler.HandleAsync(command, change, ct);
        if (result is { IsOk: false, Refusal: KindTakesNoPhotos or TooManyPhotos })
        {
            command = command with { Photos = [] };
            result = await handler.HandleAsync(command, change, ct);
        }

        return result.Match<Result<ItemReceived>>(
            ok => new ItemReceived($"/{current.Viewer.Municipality}/rapportera/{ok.Id}", ok.Withheld.Count > 0, command.Photos.Count < files.Count),
            no => no);
    }
}
