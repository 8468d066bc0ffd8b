using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.Contracts;

/// <summary>A membership in force, without the person: who may do what, for which organisation.</summary>
internal sealed record SeenMembership
{
    public required Id<Membership> Id { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required List<Role> Roles { get; init; }

    public required bool HasDeputy { get; init; }
}

/// <summary>The door to reading who takes part.</summary>
internal static class PeopleSeen
{
    public static IQueryable<SeenMembership> Memberships(this LyktaDbContext db) =>
        db.Set<Membership>().Where(m => m.EndedAt == null)
            .Select(m => new SeenMembership { Id = m.Id, PersonId = m.PersonId, OrganisationId = m.OrganisationId, Roles = m.Roles, HasDeputy = m.DeputyId != null });
}
