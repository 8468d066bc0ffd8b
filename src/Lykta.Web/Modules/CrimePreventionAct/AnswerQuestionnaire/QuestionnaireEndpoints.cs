using System.Globalization;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>The answers as PDF and Word.</summary>
internal static class QuestionnaireEndpoints
{
    private const string Page = "lagens-krav/enkat";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/" + Page + "/pdf", async (QuestionnaireQuery query, SheetFiles files, CancellationToken ct) =>
                await files.PdfAsync(await query.ReadAsync(ct), FileName(query), Page, new QuestionnaireExported("pdf"), ct))
            .Leaves(typeof(QuestionnaireExported)).Requires(ActPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/" + Page + "/docx", async (QuestionnaireQuery query, SheetFiles files, CancellationToken ct) =>
                await files.WordAsync(await query.ReadAsync(ct), query.Mark, FileName(query), new QuestionnaireExported("docx"), ct))
            .Leaves(typeof(QuestionnaireExported)).Requires(ActPermissions.Show).ExcludeFromDescription();
    }

    private static string FileName(QuestionnaireQuery query) => $"svar-om-lagens-krav-{query.Mark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}

/// <summary>The answers for Brå's questionnaire left as a file.</summary>
internal sealed record QuestionnaireExported(string Format) : Reading;
