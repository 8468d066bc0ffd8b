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

    /// <summary>Those of the roles that came from the sign-in provider's claims. What came so may go so; what an administrator gave stays.</summary>
    public List<Role> ClaimedRoles { get; private set; } = [];

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
            (EndedAt, Roles, ClaimedRoles, UnitId, DeputyId) = (null, [], [], null, null);
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
        ClaimedRoles = [.. ClaimedRoles.Where(Roles.Contains)];
        return this;
    }

    /// <summary>
    /// Takes what the sign-in provider says now: roles it says are given, roles it said before and no more are taken away. Roles given by hand are left
    /// alone, and so is a membership that an administrator ended. Nothing left ends the membership until the provider says otherwise.
    /// </summary>
    /// <returns>Whether anything changed.</returns>
    public bool TakeClaims(IReadOnlyCollection<Role> said, DateTime at)
    {
        if (EndedAt is not null && (ClaimedRoles.Count == 0 || said.Count == 0))
        {
            return false;
        }

        var byHand = EndedAt is null ? Roles.Except(ClaimedRoles).ToList() : [];
        List<Role> claimed = [.. said.Distinct().Except(byHand).Order()];
        List<Role> now = [.. byHand.Concat(claimed).Order()];
        if (now.Count == 0)
        {
            // Kept as they were: the mark that the provider ended this, and may open it again.
            var ended = EndedAt is null && Roles.Count > 0;
            EndedAt ??= at;
            return ended;
        }

        var changed = EndedAt is not null || !now.SequenceEqual(Roles.Order());
        (EndedAt, Roles, ClaimedRoles) = (null, now, claimed);
        return changed;
    }

    /// <summary>Ended by hand: no provider's claim opens it again.</summary>
    public void End(DateTime at) => (EndedAt, ClaimedRoles) = (EndedAt ?? at, []);
}
