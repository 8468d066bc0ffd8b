using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.UseLink;

/// <summary>Signs a person in by a one-time link, once, and takes the password they chose, where passwords are allowed. A weak password uses nothing up.</summary>
internal sealed class UseLinkHandler(Changes changes, LyktaDbContext db, Tenant tenant, IPasswordHasher<Person> hasher, SessionRegister sessions, LyktaSettings settings)
{
    /// <summary>The link as it stands: unknown, used and expired ones read alike.</summary>
    public Task<OneTimeLink?> FindAsync(string secret, DateTime at, CancellationToken ct)
    {
        var hash = ApiToken.HashOf(secret);
        return db.Set<OneTimeLink>().AsNoTracking().FirstOrDefaultAsync(l => l.Hash == hash && l.UsedAt == null && l.ExpiresAt > at, ct);
    }

    public Task<bool> HasPasskeyAsync(Id<Person> person, CancellationToken ct) => db.Set<IdentityUserPasskey<Id<Person>>>().AnyAsync(p => p.UserId == person, ct);

    public async Task<Result<Person>> HandleAsync(string secret, string? password, ChangeContext change, CancellationToken ct)
    {
        if (await FindAsync(secret, change.At, ct) is not { } link)
        {
            return new LinkNoLongerWorks();
        }

        // A person stands outside every municipality; the one that sent the link keeps the note that it was used.
        tenant.Enter(link.SentFrom);
        var result = await changes.MakeAsync(change with { Actor = new Actor(ActorKind.Person, link.PersonId.Value) }, facts => TakeAsync(link, password, change.At, facts, ct), ct);
        if (result.IsOk)
        {
            await sessions.OpenAsync(result.Value, SignInMeans.Link, ct);
        }

        return result;
    }

    private async Task<Result<Person>> TakeAsync(OneTimeLink link, string? password, DateTime at, Facts facts, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == link.PersonId, ct);
        var chosen = false;
        if (settings.PasswordAlone && !string.IsNullOrEmpty(password))
        {
            if (PasswordRule.Problem(password, person.Email) is { } weak)
            {
                return new WeakPassword(weak);
            }

            person.TakePassword(hasher.HashPassword(person, password));
            await SessionRegister.EndAsync(db, person.Id, at, ct);
            chosen = true;
        }

        // Two clicks at once: the update that finds no row comes second.
        var taken = await db.Set<OneTimeLink>().Where(l => l.Id == link.Id && l.UsedAt == null && l.ExpiresAt > at)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, at), ct);
        if (taken == 0)
        {
            return new LinkNoLongerWorks();
        }

        person.EmailConfirmed = true;
        facts.Add(new OneTimeLinkUsed(link.Id, person.Id, PasswordChosen: chosen));
        return person;
    }
}

internal sealed record OneTimeLinkUsed(Id<OneTimeLink> Link, Id<Person> Person, bool PasswordChosen) : Fact;
