using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Disclosures.PickRecords;

/// <summary>The small forms of a disclosure's page: taking records in and out.</summary>
internal static class PickRecordsEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/{municipality}/utlamnanden/{id:guid}/valj", async (string municipality, Guid id, HttpContext http, PickRecordsHandler handler, CurrentViewer current, CancellationToken ct) =>
            {
                var picked = http.Request.Form["pick"].Select(Read).OfType<(string, Guid)>().ToList();
                var result = picked.Count == 0 ? null : await handler.PickAsync(new Id<Disclosure>(id), picked, current.Viewer, current.Change(), ct);
                return result is { IsOk: false } refused ? Refused.Of(refused.Refusal) : Answers.SeeOther($"/{municipality}/utlamnanden/{id}#handlingar");
            })
            .Requires(DisclosuresPermissions.Handle);
        app.MapForm("/{municipality}/utlamnanden/{id:guid}/ta-bort", async (string municipality, Guid id, HttpContext http, PickRecordsHandler handler, CurrentViewer current, CancellationToken ct) =>
            {
                var number = int.TryParse(http.Request.Form["number"], System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0;
                var result = await handler.PutBackAsync(new Id<Disclosure>(id), number, current.Viewer, current.Change(), ct);
                return result.IsOk ? Answers.SeeOther($"/{municipality}/utlamnanden/{id}#handlingar") : Refused.Of(result.Refusal);
            })
            .Requires(DisclosuresPermissions.Handle);
    }

    private static (string Sort, Guid Record)? Read(string? posted) => posted?.Split(':') is [var sort, var id] && Guid.TryParse(id, out var record) ? (sort, record) : null;
}
