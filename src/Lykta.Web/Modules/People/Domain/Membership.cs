using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.Domain;

/// <summary>What a person is in one municipality: their organisation, unit and roles. Ended, never deleted.</summary>
internal sealed class Membership : IFoundEverywhere, IVersioned
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

    /// <summary>Somebody who had left comes back with nothing of what they had.</summary>
    public void Return()
    {
        if (EndedAt is not null)
        {
            (EndedAt, Roles, UnitId, DeputyId) = (null, [], null, null);
        }
    }

    public void Give(Role role)
    {
        Return();
        if (!Roles.Contains(role))
        {
            Roles = [.. Roles, role];
        }
    }

    /// <summary>Settles roles, unit and deputy at once. A membership has at least one role, and nobody is their own deputy.</summary>
    public Result<Membership> Settle(IReadOnlyCollection<Role> roles, Id<Unit>? unit, Id<Person>? deputy)
    {
        if (roles.Count == 0)
        {
            return new NoRole();
        }

        if (deputy == PersonId)
        {
            return new OwnDeputy();
        }

        (Roles, UnitId, DeputyId) = ([.. roles.Distinct().Order()], unit, deputy);
        return this;
    }

    public void End(DateTime at) => EndedAt ??= at;
}
