using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.PoliceToDo;

/// <summary>The form of each row on the police list. A number that cannot be read is shown again beside its field.</summary>
internal static class NotePoliceReportEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/polisanmalningar/{id:guid}", async (string municipality, Guid id, HttpContext http, NotePoliceReportHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var typed = http.Request.Form["nummer"].ToString();
            var outcome = http.Request.Form["utfall"] == "behovs-inte" ? PoliceOutcome.NotNeeded : PoliceOutcome.Reported;
            var result = await handler.HandleAsync(new NotePoliceReportCommand(new Id<Report>(id), outcome, typed), current.Change(), ct);
            return result.Refusal is NotACaseNumber refused
                ? Answers.SeeOther($"/{municipality}/polisanmalningar?rapport={id}&nummer={Uri.EscapeDataString(refused.Typed)}#p-{id}")
                : Answers.SeeOther($"/{municipality}/polisanmalningar");
        })
        .Requires(ReportsPermissions.ReportToPolice);
}
