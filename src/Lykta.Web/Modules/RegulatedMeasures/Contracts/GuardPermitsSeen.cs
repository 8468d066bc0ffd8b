using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.RegulatedMeasures.Contracts;

/// <summary>A permit for public order guards (ordningsvaktstillstånd) as everybody in the collaboration sees it.</summary>
internal sealed record SeenGuardPermit
{
    public required Id<GuardPermit> Id { get; init; }

    public required string Name { get; init; }

    public required GuardPermitState State { get; init; }

    public required string Site { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Measure>? MeasureId { get; init; }

    public required GuardEmployer Employer { get; init; }

    public required string? Company { get; init; }

    public required DateOnly? AppliedOn { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required string? PermitNumber { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    public required DateOnly? EndedOn { get; init; }

    /// <summary>The one it follows on.</summary>
    public required Id<GuardPermit>? RenewsId { get; init; }

    /// <summary>True where what follows on it is with the police or answered: nobody needs to be reminded.</summary>
    public required bool IsRenewed { get; init; }
}

/// <summary>The door to reading permits.</summary>
internal static class GuardPermitsSeen
{
    /// <summary>The card of the method bank that the guards' measure follows.</summary>
    public const string Method = "ordningsvakter";

    public static IQueryable<SeenGuardPermit> GuardPermits(this LyktaDbContext db) => db.Set<GuardPermit>().Select(p => new SeenGuardPermit
    {
        Id = p.Id,
        Name = p.Name,
        State = p.State,
        Site = p.Site,
        PlaceId = p.PlaceId,
        AreaCode = p.AreaCode,
        MeasureId = p.MeasureId,
        Employer = p.Employer,
        Company = p.Company,
        AppliedOn = p.AppliedOn,
        DecidedOn = p.DecidedOn,
        PermitNumber = p.PermitNumber,
        ValidFrom = p.ValidFrom,
        ValidTo = p.ValidTo,
        EndedOn = p.EndedOn,
        RenewsId = p.RenewsId,
        IsRenewed = db.Set<GuardPermit>().Any(n => n.RenewsId == p.Id && n.State != GuardPermitState.Preparing),
    });
}
