using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>An organisation as anyone in the collaboration may see it.</summary>
internal sealed record SeenOrganisation
{
    public required MunicipalityCode Municipality { get; init; }

    public required Id<Organisation> Id { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required bool IsMunicipalitysOwn { get; init; }

    public required bool IsActive { get; init; }
}

/// <summary>A unit as anyone in the collaboration may see it.</summary>
internal sealed record SeenUnit
{
    public required Id<Unit> Id { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string Name { get; init; }

    public required string Function { get; init; }

    public required string? Contact { get; init; }

    public required bool ExpectedToReport { get; init; }

    /// <summary>Null follows the municipality's.</summary>
    public required Cadence? OwnCadence { get; init; }

    public required bool IsActive { get; init; }
}

/// <summary>A step of the sharing ladder that an owner has given a receiver.</summary>
internal sealed record SeenSharing
{
    public required Id<Organisation> OwnerId { get; init; }

    public required Id<Organisation> ReceiverId { get; init; }

    public required SharingStep Step { get; init; }

    /// <summary>The whole report where it lies on a place of the receiver's own.</summary>
    public required bool DetailOnOwnPlaces { get; init; }
}

/// <summary>The door to reading organisations, units and the sharing ladder.</summary>
internal static class OrganisationsSeen
{
    public static IQueryable<SeenOrganisation> Organisations(this LyktaDbContext db) => Seen(db.Set<Organisation>());

    /// <summary>Across municipalities, for finding out who a person is where.</summary>
    public static IQueryable<SeenOrganisation> AllOrganisations(this LyktaDbContext db) =>
        Seen(db.AllOf<Organisation>());

    public static IQueryable<SeenUnit> Units(this LyktaDbContext db) =>
        db.Set<Unit>().Select(u => new SeenUnit { Id = u.Id, OrganisationId = u.OrganisationId, Name = u.Name, Function = u.Function, Contact = u.Contact, ExpectedToReport = u.ExpectedToReport, OwnCadence = u.OwnCadence, IsActive = u.IsActive });

    public static IQueryable<SeenSharing> Sharing(this LyktaDbContext db) =>
        db.Set<SharingGrant>().Select(g => new SeenSharing { OwnerId = g.OwnerId, ReceiverId = g.ReceiverId, Step = g.Step, DetailOnOwnPlaces = g.DetailOnOwnPlaces });

    private static IQueryable<SeenOrganisation> Seen(IQueryable<Organisation> rows) =>
        rows.Select(o => new SeenOrganisation { Municipality = o.Municipality, Id = o.Id, Name = o.Name, Kind = o.Kind, IsMunicipalitysOwn = o.IsMunicipalitysOwn, IsActive = o.IsActive });
}
