using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.WriteAgreement;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements;

/// <summary>GET and POST /api/v1/agreements.</summary>
internal static class AgreementsEndpoints
{
    public static void MapAgreementDoors(this IEndpointRouteBuilder api)
    {
        var agreements = api.MapGroup("/agreements");
        agreements.MapGet("/", ListAsync).Produces<ListPage<AgreementJson>>().Requires(AgreementsPermissions.Show);
        agreements.MapGet("/{id:guid}", (Guid id, LyktaDbContext db, CancellationToken ct) => ReadAsync(new Id<CollaborationAgreement>(id), db, ct)).Requires(AgreementsPermissions.Show);
        agreements.MapPost("/", WriteAsync).Produces<AgreementDetailJson>(StatusCodes.Status201Created).Produces<AgreementDetailJson>().Requires(AgreementsPermissions.Keep);
    }

    private static async Task<IResult> ListAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<CollaborationAgreement>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.Agreements().Where(a => after == null || a.Id > after).OrderBy(a => a.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, a => a.Id, AgreementJson.Of));
    }

    private static async Task<AgreementDetailJson> ReadAsync(Id<CollaborationAgreement> id, LyktaDbContext db, CancellationToken ct)
    {
        var seen = await db.Agreements().Where(a => a.Id == id).OneAsync(ct);
        var agreement = await db.Set<CollaborationAgreement>().AsNoTracking().Where(a => a.Id == id).OneAsync(ct);
        var parties = await db.AgreementParties().Where(p => p.AgreementId == id).OrderBy(p => p.Number).ToListAsync(ct);
        var parts = await db.PartsOfAsync(id, ct);
        return new AgreementDetailJson(
            AgreementJson.Of(seen), agreement.Purposes, agreement.Documentation, agreement.FollowUp, agreement.PictureId?.Value, agreement.DecidedBy, agreement.DecidedOn,
            [.. parties.Select(p => new PartyJson(p.OrganisationId?.Value, p.Name, p.Sort, p.SignatoryRole, p.SignedOn))], [.. parts.Areas.Select(a => new AreaJson(a.Name, a.Scope))],
            [.. parts.Problems.Select(p => p.ProblemId.Value)], agreement.ContentHash, agreement.Version);
    }

    private static async Task<IResult> WriteAsync(Body body, WriteAgreementHandler handler, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        if (body.From is null || body.To is null)
        {
            return Refused.Of(MalformedInput.Of(body.From is null ? "from" : "to", AgreementTexts.DayWrong));
        }

        var change = current.Change().KeepingNames(body.WhyNamesStay);
        var id = body.Id is { } own ? new Id<CollaborationAgreement>(own) : Id<CollaborationAgreement>.New(change.At);
        var written = await handler.HandleAsync(new WriteAgreementCommand(id, body.Statement(), null), current.Viewer, change, ct);
        if (!written.IsOk)
        {
            return Refused.Of(written.Refusal);
        }

        var json = await ReadAsync(id, db, ct);
        return written.Value.IsNew ? TypedResults.Created($"/api/v1/agreements/{id}", json) : TypedResults.Ok(json);
    }

    internal sealed record Body(
        Guid? Id, string? Title, string? Purposes, string? Documentation, string? FollowUp, DateOnly? From, DateOnly? To, Guid? PictureId, string? DecidedBy, DateOnly? DecidedOn,
        IReadOnlyList<PartyBody?>? Parties, IReadOnlyList<AreaBody?>? Areas, IReadOnlyList<Guid>? ProblemIds, string? WhyNamesStay)
    {
        public AgreementStatement Statement() => new()
        {
            Title = Title,
            Purposes = Purposes,
            Documentation = Documentation,
            FollowUp = FollowUp,
            From = From!.Value,
            To = To!.Value,
            Picture = PictureId is { } picture ? new Id<SituationPicture>(picture) : null,
            DecidedBy = DecidedBy,
            DecidedOn = DecidedOn,
            Parties = [.. (Parties ?? []).OfType<PartyBody>().Take(RowForms.Most).Select(p => new PartyStatement(
                new PartyName(p.OrganisationId is { } o ? new Id<Organisation>(o) : null, p.Name), p.Sort ?? PartySort.Other, p.SignatoryRole, p.SignedOn))],
            Areas = [.. (Areas ?? []).OfType<AreaBody>().Take(RowForms.Most).Select(a => new AreaStatement(a.Name, a.Scope))],
            Problems = [.. (ProblemIds ?? []).Select(p => new Id<Problem>(p))],
        };
    }

    /// <param name="Name">Of a party that is none of the collaboration's organisations.</param>
    internal sealed record PartyBody(Guid? OrganisationId, string? Name, PartySort? Sort, string? SignatoryRole, DateOnly? SignedOn);

    internal sealed record AreaBody(string? Name, string? Scope);
}

/// <summary>An agreement as the API lists it.</summary>
internal sealed record AgreementJson(Guid Id, string Title, AgreementState State, DateOnly From, DateOnly To, bool HasPurposes, int Areas, int Parties, DateOnly? SignedOn, DateOnly? EndedOn, Guid? RenewsId)
{
    public static AgreementJson Of(SeenAgreement a) => new(a.Id.Value, a.Title, a.State, a.From, a.To, a.HasPurposes, a.Areas, a.Parties, a.SignedOn, a.EndedOn, a.RenewsId?.Value);
}

internal sealed record PartyJson(Guid? OrganisationId, string Name, PartySort Sort, string SignatoryRole, DateOnly? SignedOn);

internal sealed record AreaJson(string Name, string Scope);

/// <summary>One agreement with all that it says.</summary>
internal sealed record AgreementDetailJson(
    AgreementJson Agreement, string? Purposes, string? Documentation, string? FollowUp, Guid? PictureId, string? DecidedBy, DateOnly? DecidedOn, IReadOnlyList<PartyJson> Parties,
    IReadOnlyList<AreaJson> Areas, IReadOnlyList<Guid> ProblemIds, string? ContentHash, long Version);
