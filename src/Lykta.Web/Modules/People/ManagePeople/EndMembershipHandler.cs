using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ManagePeople;

/// <summary>Ends a membership: its tokens are revoked, waiting links die, and every session of the person ends.</summary>
internal sealed class EndMembershipHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Membership>> HandleAsync(Id<Membership> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Membership>(
            change,
            async facts =>
            {
                var membership = await db.GetAsync<Membership>(m => m.Id == id && m.EndedAt == null, ct);
                if (await Managers.IsLastAsync(db, membership, ct))
                {
                    return new LastAdministrator();
                }

                membership.End(change.At);
                var tokens = await db.Set<ApiToken>().Where(t => t.MembershipId == id && t.RevokedAt == null).ToListAsync(ct);
                tokens.ForEach(t => t.Revoke(change.At));
                await db.Set<OneTimeLink>().Where(l => l.PersonId == membership.PersonId && l.UsedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, change.At), ct);
                (await db.GetAsync<Person>(p => p.Id == membership.PersonId, ct)).EndSessions();
                await SessionRegister.EndAsync(db, membership.PersonId, change.At, ct);
                facts.Add(new MembershipEnded(membership.Id, tokens.Count));
                return membership;
            },
            ct);
}

internal sealed record MembershipEnded(Id<Membership> Membership, int TokensRevoked) : Fact;
