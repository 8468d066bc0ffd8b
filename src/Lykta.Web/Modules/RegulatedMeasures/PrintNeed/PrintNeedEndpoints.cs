using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.RegulatedMeasures.PrintNeed;

/// <summary>The files of a need: PDF and Word.</summary>
internal static class PrintNeedEndpoints
{
    public static void MapPrintNeed(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/ordningsvakter/{id:guid}/behov/pdf", async (Guid id, NeedSheetQuery query, SheetFiles files, CurrentViewer current, CancellationToken ct) =>
            await (await query.ReadAsync(new Id<GuardPermit>(id), current.Viewer, ct)).PdfAsync(files, new GuardNeedExported(new Id<GuardPermit>(id), "pdf"), ct))
            .Leaves(typeof(GuardNeedExported)).Requires(RegulatedPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/ordningsvakter/{id:guid}/behov/docx", async (Guid id, NeedSheetQuery query, SheetFiles files, CurrentViewer current, CancellationToken ct) =>
            await (await query.ReadAsync(new Id<GuardPermit>(id), current.Viewer, ct)).WordAsync(files, new GuardNeedExported(new Id<GuardPermit>(id), "docx"), ct))
            .Leaves(typeof(GuardNeedExported)).Requires(RegulatedPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>The need for guards left as a file.</summary>
internal sealed record GuardNeedExported(Id<GuardPermit> Permit, string Format) : Reading;
