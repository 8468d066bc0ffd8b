using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Plans.DraftPlan;
using Lykta.Modules.Plans.ShowPlan;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans;

/// <summary>GET and POST /api/v1/plans.</summary>
internal static class PlansEndpoints
{
    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans");
        plans.MapGet("/", ListAsync).Produces<ListPage<PlanJson>>().Requires(PlansPermissions.Show);
        plans.MapGet("/{id:guid}", async (Guid id, ShowPlanQuery query, CancellationToken ct) => PlanDetailJson.Of(await query.RunAsync(new Id<Plan>(id), ct))).Requires(PlansPermissions.Show);
        plans.MapPost("/", DraftAsync).Produces<PlanJson>(StatusCodes.Status201Created).Produces<PlanJson>().Requires(PlansPermissions.Draft);
    }

    private static async Task<IResult> ListAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<Plan>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.Set<Plan>().AsNoTracking().Where(p => after == null || p.Id > after).OrderBy(p => p.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, p => p.Id, PlanJson.Of));
    }

    private static async Task<IResult> DraftAsync(Body body, DraftPlanHandler handler, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        var change = current.Change().KeepingNames(body.WhyNamesStay);
        var said = new PlanStatement(body.Name, body.Kind ?? PlanKind.Action, body.Purpose, body.From, body.To, body.SituationPictureId is { } basis ? new Id<SituationPicture>(basis) : null,
            body.AgreementId is { } agreement ? new Id<CollaborationAgreement>(agreement) : null);
        var drafted = await handler.DraftAsync(new DraftPlanCommand(body.Id is { } own ? new Id<Plan>(own) : Id<Plan>.New(change.At), said), current.Viewer, change, ct);
        if (!drafted.IsOk)
        {
            return Refused.Of(drafted.Refusal);
        }

        var id = drafted.Value.Id;
        var json = PlanJson.Of(await db.Set<Plan>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct));
        return drafted.Value.IsNew ? TypedResults.Created($"/api/v1/plans/{id}", json) : TypedResults.Ok(json);
    }

    internal sealed record Body(Guid? Id, string? Name, PlanKind? Kind, string? Purpose, DateOnly? From, DateOnly? To, Guid? SituationPictureId, Guid? AgreementId, string? WhyNamesStay);
}

/// <summary>A plan in a list.</summary>
internal sealed record PlanJson
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required PlanKind Kind { get; init; }

    public required PlanState State { get; init; }

    public required string Purpose { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required Guid? SituationPictureId { get; init; }

    /// <summary>The agreement whose plan it is.</summary>
    public required Guid? AgreementId { get; init; }

    /// <summary>Who decided it, and when; null for a draft.</summary>
    public required string? Organ { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required string? RegistryNumber { get; init; }

    public required int Revision { get; init; }

    public required string? ContentHash { get; init; }

    public required long Version { get; init; }

    public static PlanJson Of(Plan p) => new()
    {
        Id = p.Id.Value,
        Name = p.Name,
        Kind = p.Kind,
        State = p.State,
        Purpose = p.Purpose,
        From = p.From,
        To = p.To,
        SituationPictureId = p.BasisId?.Value,
        AgreementId = p.AgreementId?.Value,
        Organ = p.Organ,
        DecidedOn = p.DecidedOn,
        RegistryNumber = p.Mark.RegistryNumber,
        Revision = p.Revision,
        ContentHash = p.ContentHash,
        Version = p.Version,
    };
}

/// <summary>A plan with its conclusions, measures and how it goes, as the caller may read it.</summary>
/// <param name="Missing">The names of the rules that a draft does not meet yet.</param>
internal sealed record PlanDetailJson(PlanJson Plan, IReadOnlyList<PlanConclusion> Conclusions, IReadOnlyList<PlannedMeasure> Measures, PlanTally Progress, IReadOnlyList<string> Missing)
{
    public static PlanDetailJson Of(ShownPlan shown) => new(
        PlanJson.Of(shown.Plan), shown.Content.Conclusions, shown.Content.Measures, shown.Whole, [.. shown.Missing.Select(m => PascalCase.ToKebab(m.GetType().Name))]);
}
