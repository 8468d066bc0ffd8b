using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.ShowPledge;
using Lykta.Modules.Agreements.WritePledge;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements;

/// <summary>GET and POST /api/v1/pledges.</summary>
internal static class PledgesEndpoints
{
    public static void MapPledgeDoors(this IEndpointRouteBuilder api)
    {
        var pledges = api.MapGroup("/pledges");
        pledges.MapGet("/", ListAsync).Produces<ListPage<PledgeJson>>().Requires(AgreementsPermissions.Show);
        pledges.MapGet("/{id:guid}", async (Guid id, ShowPledgeQuery query, CurrentViewer current, CancellationToken ct) => PledgeDetailJson.Of(await query.RunAsync(new Id<CitizenPledge>(id), current.Viewer, ct)))
            .Requires(AgreementsPermissions.Show);
        pledges.MapPost("/", WriteAsync).Produces<PledgeDetailJson>(StatusCodes.Status201Created).Produces<PledgeDetailJson>().Requires(AgreementsPermissions.Keep);
    }

    private static async Task<IResult> ListAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<CitizenPledge>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.Pledges().Where(p => after == null || p.Id > after).OrderBy(p => p.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, p => p.Id, PledgeJson.Of));
    }

    private static async Task<IResult> WriteAsync(Body body, WritePledgeHandler handler, ShowPledgeQuery query, CurrentViewer current, CancellationToken ct)
    {
        if (body.From is null || body.To is null)
        {
            return Refused.Of(MalformedInput.Of(body.From is null ? "from" : "to", AgreementTexts.DayWrong));
        }

        var change = current.Change().KeepingNames(body.WhyNamesStay);
        var id = body.Id is { } own ? new Id<CitizenPledge>(own) : Id<CitizenPledge>.New(change.At);
        var written = await handler.HandleAsync(new WritePledgeCommand(id, body.Statement(), null), current.Viewer, change, ct);
        if (!written.IsOk)
        {
            return Refused.Of(written.Refusal);
        }

        var json = PledgeDetailJson.Of(await query.RunAsync(id, current.Viewer, ct));
        return written.Value.IsNew ? TypedResults.Created($"/api/v1/pledges/{id}", json) : TypedResults.Ok(json);
    }

    internal sealed record Body(
        Guid? Id, string? Name, string? Theme, string? AreaCode, Guid? PlaceId, DateOnly? From, DateOnly? To, string? Evidence, string? Counted, string? Unit, double? StartLevel, double? GoalLevel,
        DateOnly? GoalBy, Guid? AgreementId, Guid? ProblemId, Guid? ContributionId, IReadOnlyList<PromiseBody?>? Promises, IReadOnlyList<DialogueBody?>? Dialogues, IReadOnlyList<Guid>? MeasureIds, string? WhyNamesStay)
    {
        public PledgeStatement Statement() => new()
        {
            Name = Name,
            Theme = Theme,
            Area = AreaCode,
            Place = PlaceId is { } place ? new Id<Place>(place) : null,
            From = From!.Value,
            To = To!.Value,
            Evidence = Evidence,
            Counted = Counted,
            Unit = Unit,
            StartLevel = StartLevel,
            GoalLevel = GoalLevel,
            GoalBy = GoalBy,
            Agreement = AgreementId is { } agreement ? new Id<CollaborationAgreement>(agreement) : null,
            Problem = ProblemId is { } problem ? new Id<Problem>(problem) : null,
            Contribution = ContributionId is { } contribution ? new Id<Contribution>(contribution) : null,
            Promises = [.. (Promises ?? []).OfType<PromiseBody>().Take(RowForms.Most).Select(p => new PromiseStatement(new PartyName(p.OrganisationId is { } o ? new Id<Organisation>(o) : null, p.Party), p.Words))],
            Dialogues = [.. (Dialogues ?? []).OfType<DialogueBody>().Take(RowForms.Most).Select(d => new DialogueStatement(d.Sort ?? DialogueSort.CitizenDialogue, d.On, d.People, d.Channel))],
            Measures = [.. (MeasureIds ?? []).Select(m => new Id<Measure>(m))],
        };
    }

    /// <param name="Party">The name of a party that is none of the collaboration's organisations.</param>
    internal sealed record PromiseBody(Guid? OrganisationId, string? Party, string? Words);

    internal sealed record DialogueBody(DialogueSort? Sort, DateOnly? On, int? People, string? Channel);
}

/// <summary>A pledge as the API lists it.</summary>
internal sealed record PledgeJson(
    Guid Id, string Name, string? Theme, string? AreaCode, DateOnly From, DateOnly To, PledgeState State, double StartLevel, double GoalLevel, string Unit, double? Reached, DateOnly? ReachedOn,
    DateOnly? NextFollowUpOn, PledgeOutcome? Outcome, Guid? AgreementId)
{
    public static PledgeJson Of(SeenPledge p) => new(
        p.Id.Value, p.Name, p.Theme, p.AreaCode, p.From, p.To, p.State, p.StartLevel, p.GoalLevel, p.Unit, p.Reached, p.ReachedOn, p.NextFollowUpOn, p.Outcome, p.AgreementId?.Value);
}

internal sealed record PromiseJson(string Party, string Words, double Lix, int LongestSentence);

internal sealed record DialogueJson(DialogueSort Sort, DateOnly On, int? People, string Channel);

internal sealed record ReadingJson(DateOnly On, double Level);

/// <summary>One pledge with all that it says.</summary>
internal sealed record PledgeDetailJson(
    Guid Id, string Name, string? Theme, string? AreaCode, Guid? PlaceId, DateOnly From, DateOnly To, PledgeState State, string Counted, string Unit, double StartLevel, double GoalLevel, DateOnly GoalBy,
    DateOnly? NextFollowUpOn, string? Evidence, Guid? AgreementId, PledgeOutcome? Outcome, string? EndAccount, IReadOnlyList<PromiseJson> Promises, IReadOnlyList<DialogueJson> Dialogues,
    IReadOnlyList<ReadingJson> Readings, IReadOnlyList<Guid> MeasureIds, long Version)
{
    public static PledgeDetailJson Of(ShownPledge shown)
    {
        var p = shown.Pledge;
        return new PledgeDetailJson(
            p.Id.Value, p.Name, p.Theme, p.AreaCode, p.PlaceId?.Value, p.From, p.To, p.State, p.Counted, p.Unit, p.StartLevel, p.GoalLevel, p.GoalBy, p.NextFollowUpOn, p.Evidence, p.AgreementId?.Value,
            p.Outcome, p.EndAccount, [.. shown.Promises.Select(x => new PromiseJson(x.Party, x.Words, x.Lix.Value, x.Lix.LongestSentence))],
            [.. shown.Parts.Dialogues.Select(d => new DialogueJson(d.Sort, d.On, d.People, d.Channel))], [.. shown.Readings.Select(r => new ReadingJson(r.On, r.Level))],
            [.. shown.Measures.Select(m => m.Id.Value)], p.Version);
    }
}
