using Lykta.Kernel;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Tokens;

internal sealed record ListedToken(Id<ApiToken> Id, string? Purpose, string Owner, DateTime CreatedAt);

/// <summary>The tokens in use that the viewer may revoke: their own, or all of the municipality's.</summary>
internal sealed class TokensQuery(LyktaDbContext db, TimeProvider clock)
{
    public async Task<List<ListedToken>> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var (all, me) = (viewer.May(PeoplePermissions.Manage), new Id<Person>(viewer.Actor.Id));
        var oldest = clock.GetUtcNow().UtcDateTime - ApiToken.Lifetime;
        var tokens = await (
            from t in db.Set<ApiToken>()
            join m in db.Set<Membership>() on t.MembershipId equals m.Id
            join p in db.PeopleShown() on m.PersonId equals p.Id
            where t.RevokedAt == null && t.CreatedAt > oldest && m.EndedAt == null && (all || m.PersonId == me)
            orderby t.CreatedAt descending
            select new { t.Id, t.Purpose, Owner = p, t.CreatedAt }).ToListAsync(ct);
        return tokens.ConvertAll(t => new ListedToken(t.Id, t.Purpose, t.Owner.Called, t.CreatedAt));
    }
}
