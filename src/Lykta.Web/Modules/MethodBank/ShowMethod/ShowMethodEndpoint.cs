using Lykta.Platform.Access;

namespace Lykta.Modules.MethodBank.ShowMethod;

/// <summary>GET /api/v1/methods/{id}, in the version asked for or the newest.</summary>
internal static class ShowMethodEndpoint
{
    public static void Map(IEndpointRouteBuilder methods) =>
        methods.MapGet("/{id}", async (string id, int? version, MethodCards cards, CancellationToken ct) => MethodDetailJson.Of(await cards.GetAsync(id, version, ct)))
            .Requires(MethodBankPermissions.Show);
}
