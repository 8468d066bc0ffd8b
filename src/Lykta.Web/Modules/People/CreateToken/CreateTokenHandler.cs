using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.CreateToken;

/// <summary>Issues an API token for a person's membership in the municipality; the secret is shown once.</summary>
internal sealed class CreateTokenHandler(Changes changes, LyktaDbContext db, Tenant tenant, ILookupNormalizer normalizer)
{
    /// <summary>For a person by address; where no municipality is entered, the only one they belong to.</summary>
    public async Task<Result<string>> HandleAsync(string eMail, ChangeContext change, CancellationToken ct)
    {
        if (!tenant.IsSet)
        {
            var only = await OnlyMunicipalityAsync(eMail, ct);
            if (!only.IsOk)
            {
                return only.Refusal;
            }

            tenant.Enter(only.Value);
        }

        return await IssueForAsync(eMail, change, ct);
    }

    private async Task<Result<MunicipalityCode>> OnlyMunicipalityAsync(string eMail, CancellationToken ct)
    {
        var address = normalizer.NormalizeEmail(eMail);
        var codes = await (
            from m in db.AllOf<Membership>()
            join p in db.Set<Person>() on m.PersonId equals p.Id
            where p.NormalizedEmail == address && m.EndedAt == null
            select m.Municipality).Distinct().Take(2).ToListAsync(ct);
        return codes switch
        {
            [] => new NoSuchPerson(eMail),
            [var only] => only,
            _ => new SeveralMunicipalities(eMail),
        };
    }

    private Task<Result<string>> IssueForAsync(string eMail, ChangeContext change, CancellationToken ct) =>
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

                return Issue(membership, null, change.At, facts);
            },
            ct);

    /// <summary>A token with the viewer's own rights, in the membership they work in.</summary>
    public Task<Result<string>> HandleAsync(Viewer viewer, string purpose, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<string>(
            change,
            async facts =>
            {
                var membership = await db.GetAsync<Membership>(
                    m => m.PersonId == new Id<Person>(viewer.Actor.Id) && m.OrganisationId == viewer.Organisation && m.EndedAt == null, ct);
                return Issue(membership, purpose, change.At, facts);
            },
            ct);

    private string Issue(Membership membership, string? purpose, DateTime at, Facts facts)
    {
        var (token, secret) = ApiToken.Issue(membership, at, purpose);
        db.Add(token);
        facts.Add(new TokenIssued(token.Id, membership.Id));
        return secret;
    }
}

internal sealed record TokenIssued(Id<ApiToken> Token, Id<Membership> Membership) : Fact;
