using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Plans.PrintPlan;

/// <summary>The files of a plan: PDF and Word, open to everybody who may read it, or with the appendix of what this reader may read beyond (<c>?lasare=vi</c>).</summary>
internal static class PrintPlanEndpoints
{
    public static void MapPrintPlan(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/planer/{id:guid}/pdf", async (Guid id, string? lasare, PlanPrinter printer, CancellationToken ct) => await printer.PdfAsync(new Id<Plan>(id), lasare != "vi", ct))
            .Leaves(typeof(PlanExported)).Requires(PlansPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/planer/{id:guid}/docx", async (Guid id, string? lasare, PlanPrinter printer, CancellationToken ct) => await printer.WordAsync(new Id<Plan>(id), lasare != "vi", ct))
            .Leaves(typeof(PlanExported)).Requires(PlansPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>Prints a plan to a file.</summary>
internal sealed class PlanPrinter(PlanSheetQuery query, SheetFiles files)
{
    public async Task<IResult> PdfAsync(Id<Plan> id, bool forAll, CancellationToken ct)
    {
        var (sheet, mark) = await query.ReadAsync(id, forAll, ct);
        return await files.PdfAsync(sheet, FileName(mark), $"planer/{id}/dokument", new PlanExported(id, "pdf", forAll), ct);
    }

    public async Task<IResult> WordAsync(Id<Plan> id, bool forAll, CancellationToken ct)
    {
        var (sheet, mark) = await query.ReadAsync(id, forAll, ct);
        return await files.WordAsync(sheet, mark, FileName(mark), new PlanExported(id, "docx", forAll), ct);
    }

    private static string FileName(DocumentMark mark) =>
        $"{(mark.Type == DocumentType.ActionPlan ? "atgardsplan" : "plan")}-{mark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}

/// <summary>A plan left as a file: what everyone may read, or with what its reader may read beyond.</summary>
internal sealed record PlanExported(Id<Plan> Plan, string Format, bool ForAll) : Reading;
