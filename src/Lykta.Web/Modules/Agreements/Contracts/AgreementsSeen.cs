using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Agreements.Contracts;

/// <summary>A collaboration agreement (samverkansöverenskommelse) as everybody in the collaboration sees it.</summary>
internal sealed record SeenAgreement
{
    public required Id<CollaborationAgreement> Id { get; init; }

    public required string Title { get; init; }

    public required AgreementState State { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>True where its purposes are written (§ 9).</summary>
    public required bool HasPurposes { get; init; }

    /// <summary>How many areas of cooperation it has (§ 9).</summary>
    public required int Areas { get; init; }

    public required int Parties { get; init; }

    /// <summary>How many of the parties are not the municipality's own organisation.</summary>
    public required int OtherParties { get; init; }

    public required DateOnly? SignedOn { get; init; }

    public required DateOnly? EndedOn { get; init; }

    /// <summary>The one it renews.</summary>
    public required Id<CollaborationAgreement>? RenewsId { get; init; }

    /// <summary>True where a signed one goes on after it.</summary>
    public required bool IsRenewed { get; init; }
}

/// <summary>A party of an agreement by name.</summary>
internal sealed record SeenAgreementParty
{
    public required Id<CollaborationAgreement> AgreementId { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required Id<Organisation>? OrganisationId { get; init; }

    public required PartySort Sort { get; init; }

    public required string SignatoryRole { get; init; }

    public required DateOnly? SignedOn { get; init; }
}

/// <summary>The door to reading agreements.</summary>
internal static class AgreementsSeen
{
    public static IQueryable<SeenAgreement> Agreements(this LyktaDbContext db)
    {
        var organisations = db.Organisations();
        return db.Set<CollaborationAgreement>().Select(a => new SeenAgreement
        {
            Id = a.Id,
            Title = a.Title,
            State = a.State,
            From = a.From,
            To = a.To,
            HasPurposes = a.Purposes != null,
            Areas = db.Set<AgreementArea>().Count(r => r.AgreementId == a.Id),
            Parties = db.Set<AgreementParty>().Count(p => p.AgreementId == a.Id),
            OtherParties = db.Set<AgreementParty>().Count(p => p.AgreementId == a.Id && !organisations.Any(o => o.Id == p.OrganisationId && o.IsMunicipalitysOwn)),
            SignedOn = a.SignedOn,
            EndedOn = a.EndedOn,
            RenewsId = a.RenewsId,
            IsRenewed = db.Set<CollaborationAgreement>().Any(n => n.RenewsId == a.Id && n.State != AgreementState.Draft),
        });
    }

    /// <summary>The agreements in force on a day, today or before: signed, begun, not run out and not ended.</summary>
    public static IQueryable<SeenAgreement> AgreementsInForce(this LyktaDbContext db, DateOnly day) =>
        db.Agreements().Where(a => a.SignedOn <= day && a.From <= day && a.To >= day && (a.EndedOn == null || a.EndedOn > day));

    /// <summary>The parties by name: the organisation's, or as it was written where it is outside the collaboration.</summary>
    public static IQueryable<SeenAgreementParty> AgreementParties(this LyktaDbContext db)
    {
        var organisations = db.Organisations();
        return db.Set<AgreementParty>().Select(p => new SeenAgreementParty
        {
            AgreementId = p.AgreementId,
            Number = p.Number,
            Name = p.Outside ?? organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).FirstOrDefault() ?? string.Empty,
            OrganisationId = p.OrganisationId,
            Sort = p.Sort,
            SignatoryRole = p.SignatoryRole,
            SignedOn = p.SignedOn,
        });
    }
}
