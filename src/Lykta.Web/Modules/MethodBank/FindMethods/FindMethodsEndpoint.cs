using Lykta.Modules.MethodBank.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.MethodBank.FindMethods;

/// <summary>GET /api/v1/methods.</summary>
internal static class FindMethodsEndpoint
{
    public static void Map(IEndpointRouteBuilder methods) => methods.MapGet("/", async (
            string? q, string? crime, string? place, string? cause, string? grade, FindMethodsQuery query, MethodEdition edition, CancellationToken ct) =>
        {
            var filter = new MethodFilterInput(q, crime, place, cause, grade).Read(edition);
            return filter.IsOk
                ? TypedResults.Ok(new ListPage<MethodJson>([.. (await query.RunAsync(filter.Value, retiredToo: true, ct)).Select(r => MethodJson.Of(r.Card, r.Match))], Next: null))
                : Refused.Of(filter.Refusal);
        })
        .Produces<ListPage<MethodJson>>()
        .Requires(MethodBankPermissions.Show);
}
