using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ManagePeople;

internal sealed record SettleMembershipCommand(
    Id<Membership> Id, IReadOnlyCollection<Role> Roles, Id<Unit>? Unit, Id<Person>? Deputy, long? Version = null);

/// <summary>Changes a person's roles, unit and deputy. Somebody who can manage people is always left.</summary>
internal sealed class SettleMembershipHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Membership>> HandleAsync(SettleMembershipCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Membership>(
            change,
            async facts =>
            {
                var membership = await db.GetAsync<Membership>(m => m.Id == command.Id && m.EndedAt == null, ct);
                if (command.Version is { } version && version != membership.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (command.Unit is { } unit && !await db.Units().AnyAsync(u => u.Id == unit && u.OrganisationId == membership.OrganisationId, ct))
                {
                    return new UnitOfAnotherOrganisation();
                }

                if (command.Deputy is { } deputy && !await db.Memberships().AnyAsync(m => m.PersonId == deputy, ct))
                {
                    throw new MissingException("deputy");
                }

                if (!Managers.Manages(command.Roles) && await Managers.IsLastAsync(db, membership, ct))
                {
                    return new LastAdministrator();
                }

                var result = membership.Settle(command.Roles, command.Unit, command.Deputy);
                if (result.IsOk)
                {
                    facts.Add(new MembershipSettled(membership.Id, [.. membership.Roles.Select(r => r.Word())], membership.DeputyId));
                }

                return result;
            },
            ct);
}

internal sealed record MembershipSettled(Id<Membership> Membership, IReadOnlyList<string> Roles, Id<Person>? Deputy) : Fact;

/// <summary>Those who can let others in: without one, a municipality is locked out of itself.</summary>
internal static class Managers
{
    public static bool Manages(IEnumerable<Role> roles) => roles.Any(r => r is Role.Coordinator or Role.Administrator);

    public static async Task<bool> IsLastAsync(LyktaDbContext db, Membership leaving, CancellationToken ct) =>
        Manages(leaving.Roles)
        && !(await db.Memberships().Where(m => m.Id != leaving.Id).Select(m => m.Roles).ToListAsync(ct)).Exists(Manages);
}
