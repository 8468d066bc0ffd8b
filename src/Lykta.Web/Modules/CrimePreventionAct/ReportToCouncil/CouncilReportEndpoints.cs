using System.Globalization;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.CrimePreventionAct.ReportToCouncil;

/// <summary>The report to the council as PDF and Word.</summary>
internal static class CouncilReportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/lagens-krav/rapport/pdf", async (CouncilReportQuery query, SheetFiles files, CancellationToken ct) =>
                await files.PdfAsync(await query.ReadAsync(ct), FileName(query), "lagens-krav/rapport", new CouncilReportExported("pdf"), ct))
            .Leaves(typeof(CouncilReportExported)).Requires(ActPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/lagens-krav/rapport/docx", async (CouncilReportQuery query, SheetFiles files, CancellationToken ct) =>
                await files.WordAsync(await query.ReadAsync(ct), query.Mark, FileName(query), new CouncilReportExported("docx"), ct))
            .Leaves(typeof(CouncilReportExported)).Requires(ActPermissions.Show).ExcludeFromDescription();
    }

    private static string FileName(CouncilReportQuery query) => $"rapport-till-fullmaktige-{query.Mark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}

/// <summary>The report to the council left as a file.</summary>
internal sealed record CouncilReportExported(string Format) : Reading;
