using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.SubmitNilReport;

/// <summary>The one-tap button of the reporter's pages.</summary>
internal static class NilReportEndpoints
{
    public static void Map(IEndpointRouteBuilder app) => app.MapForm(
        "/{municipality}/inget-att-rapportera/skicka",
        async (SubmitNilReportHandler handler, LyktaDbContext db, CurrentViewer current, CancellationToken ct) =>
        {
            var (viewer, change) = (current.Viewer, current.Change());
            var period = await db.OpenPeriodOfAsync(viewer.Unit, change.At, ct);
            await handler.HandleAsync(viewer.AsSender(), period, change, ct);
            return Answers.SeeOther($"/{viewer.Municipality}/inget-att-rapportera?sparat={Uri.EscapeDataString(period.ToString())}");
        }).Requires(ReportsPermissions.Submit);
}
