using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.Tokens;

/// <summary>Takes a token out of use: one's own, or anybody's for those who manage people.</summary>
internal sealed class RevokeTokenHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<ApiToken>> HandleAsync(Id<ApiToken> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ApiToken>(
            change,
            async facts =>
            {
                var token = await db.GetAsync<ApiToken>(t => t.Id == id, ct);
                var owner = await db.GetAsync<Membership>(m => m.Id == token.MembershipId, ct);
                if (owner.PersonId.Value != viewer.Actor.Id && !viewer.May(PeoplePermissions.Manage))
                {
                    throw new MissingException(nameof(ApiToken));
                }

                token.Revoke(change.At);
                facts.Add(new TokenRevoked(token.Id, owner.Id));
                return token;
            },
            ct);
}

internal sealed record TokenRevoked(Id<ApiToken> Token, Id<Membership> Membership) : Fact;
