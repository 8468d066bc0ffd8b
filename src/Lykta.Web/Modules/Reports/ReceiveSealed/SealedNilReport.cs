using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.ReceiveSealed;

/// <summary>Nothing to report, out of an outbox: for the period that was open when it was said.</summary>
internal sealed class SealedNilReport(SubmitNilReportHandler handler, LyktaDbContext db, CurrentViewer current) : ISealedKind
{
    public string Name => "nil-report";

    public async Task<Result<ItemReceived>> ReceiveAsync(OpenedItem item, ChangeContext change, CancellationToken ct)
    {
        var period = await db.OpenPeriodOfAsync(current.Viewer.Unit, item.Written.At, ct);
        var result = await handler.HandleAsync(current.Viewer.AsSender(), period, change, ct);
        return result.Match<Result<ItemReceived>>(ok => new ItemReceived($"/{current.Viewer.Municipality}/inget-att-rapportera?sparat={Uri.EscapeDataString(ok.ToString())}"), no => no);
    }
}
