using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>A unit with its organisation, in whichever municipality.</summary>
internal sealed record UnitSomewhere
{
    public required MunicipalityCode Municipality { get; init; }

    public required Id<Unit> Id { get; init; }

    public required string Name { get; init; }

    public required string Function { get; init; }

    public required bool IsActive { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string OrganisationName { get; init; }
}

/// <summary>The door for finding out whom a device reports for, before its municipality is entered.</summary>
internal static class UnitsEverywhere
{
    public static IQueryable<UnitSomewhere> AllUnits(this LyktaDbContext db) =>
        from u in db.AllOf<Unit>()
        join o in db.AllOf<Organisation>()
            on new { u.Municipality, Id = u.OrganisationId } equals new { o.Municipality, o.Id }
        select new UnitSomewhere
        {
            Municipality = u.Municipality,
            Id = u.Id,
            Name = u.Name,
            Function = u.Function,
            IsActive = u.IsActive,
            OrganisationId = o.Id,
            OrganisationName = o.Name,
        };
}
