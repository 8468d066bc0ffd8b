using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Places.Contracts;

/// <summary>An area of the working division, for reading and joining.</summary>
internal sealed record SeenArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required int Order { get; init; }
}

/// <summary>A known place, for reading and joining.</summary>
internal sealed record SeenPlace
{
    public required Id<Place> Id { get; init; }

    public required string Name { get; init; }

    public required string? Address { get; init; }

    public required double North { get; init; }

    public required double East { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Organisation>? OwnerId { get; init; }
}

/// <summary>The door to reading areas and places. Both are open to everyone who belongs to the municipality.</summary>
internal static class PlacesSeen
{
    public static IQueryable<SeenArea> WorkingAreas(this LyktaDbContext db) =>
        from a in db.Set<Area>()
        join d in db.Set<Division>() on a.DivisionId equals d.Id
        where d.IsWorking
        orderby a.Order, a.Code
        select new SeenArea { Code = a.Code, Name = a.Name, Order = a.Order };

    public static IQueryable<SeenPlace> Places(this LyktaDbContext db) =>
        db.Set<Place>().Select(p => new SeenPlace { Id = p.Id, Name = p.Name, Address = p.Address, North = p.North, East = p.East, AreaCode = p.AreaCode, OwnerId = p.OwnerId });
}
