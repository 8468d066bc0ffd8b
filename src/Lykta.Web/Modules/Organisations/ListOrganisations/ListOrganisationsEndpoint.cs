using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Organisations.ListOrganisations;

/// <summary>GET /api/v1/organisations: who takes part, with their units. Contact addresses stay on the pages.</summary>
internal static class ListOrganisationsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/organisations", async (ListOrganisationsQuery query, CancellationToken ct) =>
        {
            var organisations = await query.RunAsync(ct);
            return TypedResults.Ok(new ListPage<Row>([.. organisations.Select(o => new Row(o))], null));
        })
        .Requires(OrganisationsPermissions.List);

    internal sealed record Row(string Id, string Name, OrganisationKind Kind, bool IsActive, IReadOnlyList<UnitRow> Units)
    {
        public Row(ListedOrganisation o)
            : this(o.Id.ToString(), o.Name, o.Kind, o.IsActive, [.. o.Units.Select(u => new UnitRow(u.Id.ToString(), u.Name, u.Function, u.ExpectedToReport, u.IsActive))])
        {
        }
    }

    internal sealed record UnitRow(string Id, string Name, string Function, bool ExpectedToReport, bool IsActive);
}
