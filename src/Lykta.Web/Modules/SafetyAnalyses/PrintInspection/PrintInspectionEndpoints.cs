using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SafetyAnalyses.PrintInspection;

/// <summary>An inspection as PDF and Word.</summary>
internal static class PrintInspectionEndpoints
{
    private const string Name = "trygghetsbesiktning";

    public static void MapPrintInspection(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/besiktningar/{id:guid}/pdf", async (Guid id, InspectionSheetQuery query, SheetFiles files, CancellationToken ct) =>
            await files.PdfAsync((await query.RunAsync(new Id<Inspection>(id), ct)).Sheet, Name, $"besiktningar/{id}", new InspectionExported(new Id<Inspection>(id), "pdf"), ct))
            .Leaves(typeof(InspectionExported)).Requires(SafetyAnalysesPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/besiktningar/{id:guid}/docx", async (Guid id, InspectionSheetQuery query, SheetFiles files, CancellationToken ct) =>
        {
            var (sheet, mark) = await query.RunAsync(new Id<Inspection>(id), ct);
            return await files.WordAsync(sheet, mark, Name, new InspectionExported(new Id<Inspection>(id), "docx"), ct);
        }).Leaves(typeof(InspectionExported)).Requires(SafetyAnalysesPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>An inspection left as a file.</summary>
internal sealed record InspectionExported(Id<Inspection> Inspection, string Format) : Reading;
