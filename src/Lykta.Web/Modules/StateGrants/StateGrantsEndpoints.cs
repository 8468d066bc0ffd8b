using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Modules.StateGrants.FindGrants;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants;

/// <summary>GET /api/v1/state-grants.</summary>
internal static class StateGrantsEndpoints
{
    public static void MapGrantDoors(this IEndpointRouteBuilder api)
    {
        var grants = api.MapGroup("/state-grants");
        grants.MapGet("/", ListAsync).Produces<ListPage<GrantJson>>().Requires(StateGrantsPermissions.Show);
        grants.MapGet("/{id:guid}", async (Guid id, LyktaDbContext db, GrantContentQuery contents, CurrentViewer current, CancellationToken ct) => await ReadAsync(new Id<StateGrant>(id), db, contents, current.Viewer, ct))
            .Requires(StateGrantsPermissions.Show);
    }

    private static async Task<IResult> ListAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<StateGrant>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.ListedGrants().Where(g => after == null || g.Id > after).OrderBy(g => g.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, g => g.Id, GrantJson.Of));
    }

    private static async Task<GrantDetailJson> ReadAsync(Id<StateGrant> id, LyktaDbContext db, GrantContentQuery contents, Viewer viewer, CancellationToken ct)
    {
        var listed = await db.ListedGrants().Where(g => g.Id == id).OneAsync(ct);
        var grant = await db.Set<StateGrant>().AsNoTracking().Where(g => g.Id == id).OneAsync(ct);
        var content = await contents.ReadAsync(grant, viewer, ct);
        var used = (await db.RowsOfAsync(id, ct)).ToDictionary(r => r.MeasureId);
        return new GrantDetailJson(
            GrantJson.Of(listed), content.Purpose, content.Use, content.TimePlan, content.Cooperation, content.OtherGrants, content.Evaluation, [.. content.Actors],
            [.. content.Measures.Select(m => new GrantMeasureJson(m.Id.Value, m.Name, m.Responsible, m.Start, m.Due, m.Cost, m.Applied, used.GetValueOrDefault(m.Id)?.Used, used.GetValueOrDefault(m.Id)?.UsedFor))],
            grant.State == GrantState.Draft ? [.. content.Missing().Select(r => r.Message.ToString())] : [], grant.AccountUse, grant.AccountResults, grant.ContentHash, grant.AccountHash, grant.Version);
    }
}

/// <summary>A grant as the API lists it. Amounts are whole kronor.</summary>
internal sealed record GrantJson(
    Guid Id, string Title, int Year, bool IsEvaluation, GrantState State, int Measures, long Applied, DateOnly? SentOn, DateOnly? DecidedOn, string? DecisionNumber, int? Granted, DateOnly? AccountDueOn, DateOnly? AccountedOn)
{
    public static GrantJson Of(ListedGrant g) =>
        new(g.Id.Value, g.Title, g.Year, g.IsEvaluation, g.State, g.Measures, g.Applied, g.SentOn, g.DecidedOn, g.DecisionNumber, g.Granted, g.AccountDueOn, g.AccountedOn);
}

/// <param name="Used">Whole kronor of the grant that were used; null until the account says.</param>
internal sealed record GrantMeasureJson(Guid MeasureId, string Name, string Responsible, DateOnly? Start, DateOnly Due, int? Cost, int? Applied, int? Used, string? UsedFor);

/// <summary>One grant with all that it says.</summary>
/// <param name="Missing">Why a draft cannot be sent yet.</param>
internal sealed record GrantDetailJson(
    GrantJson Grant, string? Purpose, string? Use, string? TimePlan, string? Cooperation, string? OtherGrants, string? Evaluation, IReadOnlyList<string> Actors, IReadOnlyList<GrantMeasureJson> Measures,
    IReadOnlyList<string> Missing, string? AccountUse, string? AccountResults, string? ContentHash, string? AccountHash, long Version);
