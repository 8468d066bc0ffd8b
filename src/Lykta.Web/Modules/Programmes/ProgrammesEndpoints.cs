using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Modules.Programmes.KeepProgramme;
using Lykta.Modules.Programmes.ShowProgramme;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes;

/// <summary>GET and POST /api/v1/programmes.</summary>
internal static class ProgrammesEndpoints
{
    public static void MapProgrammes(this IEndpointRouteBuilder api)
    {
        var programmes = api.MapGroup("/programmes");
        programmes.MapGet("/", ListAsync).Produces<ListPage<ProgrammeJson>>().Requires(ProgrammesPermissions.Show);
        programmes.MapGet("/{id:guid}", async (Guid id, ShowProgrammeQuery query, CancellationToken ct) => ProgrammeDetailJson.Of(await query.RunAsync(new Id<Programme>(id), ct))).Requires(ProgrammesPermissions.Show);
        programmes.MapPost("/", BeginAsync).Produces<ProgrammeDetailJson>(StatusCodes.Status201Created).Produces<ProgrammeDetailJson>().Requires(ProgrammesPermissions.Run);
    }

    private static async Task<IResult> ListAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<Programme>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.Set<Programme>().AsNoTracking().Where(p => after == null || p.Id > after).OrderBy(p => p.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, p => p.Id, ProgrammeJson.Of));
    }

    private static async Task<IResult> BeginAsync(Body body, KeepProgrammeHandler handler, ShowProgrammeQuery query, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        var change = current.Change().KeepingNames(body.WhyNamesStay);
        var id = body.Id is { } own ? new Id<Programme>(own) : Id<Programme>.New(change.At);
        var isNew = !await db.Set<Programme>().AnyAsync(p => p.Id == id, ct);
        var kept = await handler.HandleAsync(body.Command(id), change, ct);
        if (!kept.IsOk)
        {
            return Refused.Of(kept.Refusal);
        }

        var json = ProgrammeDetailJson.Of(await query.RunAsync(id, ct));
        return isNew ? TypedResults.Created($"/api/v1/programmes/{id}", json) : TypedResults.Ok(json);
    }

    /// <param name="Template">The key of a template: "trygga-platser", "trygga-platser-insteg" …</param>
    /// <param name="Version">What was seen, for one that is there.</param>
    internal sealed record Body(
        Guid? Id, string? Template, string? Name, DateOnly? StartsOn, Guid? LeadId, string? Function, string? Aims, IReadOnlyList<Guid>? PlaceIds, IReadOnlyList<PartyBody?>? Parties, long? Version, string? WhyNamesStay)
    {
        public KeepProgrammeCommand Command(Id<Programme> id) => new(
            id, Template, new ProgrammeStatement(Name, StartsOn, LeadId is { } lead ? new Id<Organisation>(lead) : null, Function, Aims),
            [.. (PlaceIds ?? []).Take(Programme.MostPlaces + 1).Select(p => new Id<Place>(p))],
            [.. (Parties ?? []).OfType<PartyBody>().Take(RowForms.Most).Select(p => new ProgrammePartyLine(p.OrganisationId is { } o ? new Id<Organisation>(o) : null, p.Party, p.Role, p.Kronor, p.InKindKronor, p.InKind))],
            Version);
    }

    /// <param name="Party">The name of a party that is none of the collaboration's organisations.</param>
    internal sealed record PartyBody(Guid? OrganisationId, string? Party, string? Role, int? Kronor, int? InKindKronor, string? InKind);
}

/// <summary>A programme as the API lists it.</summary>
internal sealed record ProgrammeJson(Guid Id, string Name, string Template, int TemplateVersion, DateOnly StartsOn, DateOnly EndsOn, bool IsClosed)
{
    public static ProgrammeJson Of(Programme p) => new(p.Id.Value, p.Name, p.TemplateKey, p.Template, p.StartsOn, p.EndsOn, p.IsClosed);
}

/// <summary>One programme: its activities, and its figures as they are or as they were when it was closed.</summary>
internal sealed record ProgrammeDetailJson(
    Guid Id, string Name, string Template, int TemplateVersion, DateOnly StartsOn, DateOnly EndsOn, bool IsClosed, Guid LeadId, IReadOnlyList<Guid> PlaceIds, IReadOnlyList<ProgrammeDetailJson.Activity> Activities, int Late,
    ProgrammeDetailJson.PlanFigures Plan, ProgrammeDetailJson.FactorFigures Factors, IReadOnlyList<ProgrammeDetailJson.Result> Results, IReadOnlyList<Guid> MeasureIds, long Version)
{
    internal sealed record Activity(string Key, string Step, string Words, DateOnly Due, DateOnly? DoneOn, string? NotDone, bool IsLate);

    /// <param name="Share">Begun or done of decided, 0–1; null where nothing is decided.</param>
    internal sealed record PlanFigures(int BegunOrDone, int Decided, int Stopped, int Proposed, double? Share, bool IsReached);

    /// <param name="Judged">Factors judged both times: the denominator.</param>
    internal sealed record FactorFigures(int Better, int Judged, int Worse, int Missing, double? Share);

    internal sealed record Result(string Key, string Words, ResultRule Rule, bool? IsReached);

    public static ProgrammeDetailJson Of(ShownProgramme s)
    {
        var (p, plan, f) = (s.Programme, s.Figures.Plan, s.Figures);
        return new ProgrammeDetailJson(
            p.Id.Value, p.Name, p.TemplateKey, p.Template, p.StartsOn, p.EndsOn, p.IsClosed, p.LeadId.Value, [.. s.Places.Keys.Select(k => k.Value)],
            [.. s.Activities.Select(a => new Activity(a.Activity.Key, a.Step.Name.ToString(), a.Activity.Words.ToString(), a.Due, a.Noted?.DoneOn, a.Noted?.NotDone, !p.IsClosed && a.IsLate(s.Today)))], s.Late,
            new PlanFigures(plan.BegunOrDone, plan.Decided, plan.Stopped, plan.Proposed, plan.Share, plan.IsReached), new FactorFigures(f.Better, f.Judged, f.Worse, f.Missing, f.Share),
            [.. s.Content.Results.Select(r => new Result(r.Key, r.Words.ToString(), r.Rule, s.IsReached(r)))], [.. s.Measures.Select(m => m.Id.Value)], p.Version);
    }
}
