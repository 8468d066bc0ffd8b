using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Disclosures.MaskRecord;

/// <summary>The two buttons beside a record that has a protected text: take it in, take it out again.</summary>
internal static class TakeProtectedEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/utlamnanden/{id:guid}/handling/{number:int}/skyddad", async (
            string municipality, Guid id, int number, HttpContext http, TakeProtectedHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var result = await handler.HandleAsync(new Id<Disclosure>(id), number, http.Request.Form["do"] == "in", current.Viewer, current.Change(), ct);
            return result.IsOk ? Answers.SeeOther($"/{municipality}/utlamnanden/{id}/handling/{number}#skyddad") : Refused.Of(result.Refusal);
        })
        .Requires(DisclosuresPermissions.Handle);
}
