using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.CreateToken;

/// <summary>Issues an API token for a person's membership in the municipality; the secret is shown once.</summary>
internal sealed class CreateTokenHandler(Changes changes, LyktaDbContext db, ILookupNormalizer normalizer)
{
    public Task<Result<string>> HandleAsync(string eMail, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<string>(
            change,
            async facts =>
            {
                var address = normalizer.NormalizeEmail(eMail);
                var membership = await (
                    from m in db.Set<Membership>()
                    join p in db.Set<Person>() on m.PersonId equals p.Id
                    where p.NormalizedEmail == address && m.EndedAt == null
                    orderby m.Since
                    select m).FirstOrDefaultAsync(ct);
                if (membership is null)
                {
                    return new NoSuchPerson(eMail);
                }

                var (token, secret) = ApiToken.Issue(membership, change.At);
                db.Add(token);
                facts.Add(new TokenIssued(token.Id, membership.Id));
                return secret;
            },
            ct);
}

internal sealed record TokenIssued(Id<ApiToken> Token, Id<Membership> Membership) : Fact;
