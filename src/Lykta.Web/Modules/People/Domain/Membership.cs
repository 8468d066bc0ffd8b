using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.Domain;

/// <summary>What a person is in one municipality: their organisation, unit and roles. Ended, never deleted.</summary>
internal sealed class Membership : ITenantRow, IVersioned
{
    private Membership()
    {
    }

    public Membership(MunicipalityCode municipality, Id<Membership> id, Id<Person> person, Id<Organisation> organisation, DateTime since)
        => (Municipality, Id, PersonId, OrganisationId, Since) = (municipality, id, person, organisation, since);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Membership> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Id<Unit>? UnitId { get; private set; }

    public List<Role> Roles { get; private set; } = [];

    public DateTime Since { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>The person who stands in when this one is away (ersättare). Every coordinator has one.</summary>
    public Id<Person>? DeputyId { get; private set; }

    public long Version { get; private set; }

    public void Give(Role role)
    {
        if (!Roles.Contains(role))
        {
            Roles = [.. Roles, role];
        }
    }

    /// <summary>Where in the organisation the person works, and who stands in for them.</summary>
    public void WorksIn(Id<Unit>? unit, Id<Person>? deputy) => (UnitId, DeputyId) = (unit, deputy);
}
