using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Places.MapDivisions;

/// <summary>GET /{municipality}/omraden/{id}/mot/{other}/csv: the shares of ground as a file.</summary>
internal static class DivisionMappingEndpoint
{
    private static readonly IReadOnlyList<TableColumn<MappedArea>> Columns =
    [
        new(new Text("kod", "code"), m => m.Code, 12),
        new(new Text("namn", "name"), m => m.Name, 24),
        new(new Text("ligger i kod", "lies in code"), m => m.ToCode ?? string.Empty, 12),
        new(new Text("ligger i namn", "lies in name"), m => m.ToName ?? MapDivisionsTexts.Outside.ToString(), 24),
        new(new Text("andel av ytan", "share of the ground"), m => m.Share.ToString("0.0000", CultureInfo.CurrentCulture), 12),
    ];

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/omraden/{id:guid}/mot/{other:guid}/csv", async (Guid id, Guid other, DivisionMappingQuery query, CancellationToken ct) =>
        {
            var mapping = await query.RunAsync(new Id<Division>(id), new Id<Division>(other), ct);
            var name = MapDivisionsTexts.Title.With(mapping.From.Name, mapping.To.Name);
            return Results.Stream(body => CsvTable.WriteAsync(body, new TableExport<MappedArea>(name, Columns, []), mapping.Areas, CultureInfo.CurrentUICulture, ct), CsvTable.ContentType, $"{name}.csv");
        })
        .ExcludeFromDescription()
        .Requires(PlacesPermissions.Manage);
}
