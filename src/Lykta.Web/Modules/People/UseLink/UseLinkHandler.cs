using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.UseLink;

/// <param name="Secret">What the link's address held.</param>
/// <param name="BrowserHash">What this browser shows of having asked for a link.</param>
/// <param name="Code">What the person read where they asked, when that was elsewhere.</param>
/// <param name="Password">Chosen for next time, where passwords are allowed.</param>
internal sealed record UseLinkCommand(string Secret, string? BrowserHash, string? Code, string? Password);

/// <summary>Signs a person in by a one-time link, once, and takes the password they chose, where passwords are allowed. A weak password uses nothing up.</summary>
internal sealed class UseLinkHandler(
    Changes changes, LyktaDbContext db, Tenant tenant, IPasswordHasher<Person> hasher, PasswordCheck passwords, SessionRegister sessions, LyktaSettings settings, FailedSignInLog failed)
{
    /// <summary>The link as it stands: unknown, used and expired ones read alike.</summary>
    public Task<OneTimeLink?> FindAsync(string secret, DateTime at, CancellationToken ct)
    {
        var hash = ApiToken.HashOf(secret);
        return InForce(at).AsNoTracking().FirstOrDefaultAsync(l => l.Hash == hash, ct);
    }

    public Task<bool> HasPasskeyAsync(Id<Person> person, CancellationToken ct) => db.Set<IdentityUserPasskey<Id<Person>>>().AnyAsync(p => p.UserId == person, ct);

    public async Task<Result<Person>> HandleAsync(UseLinkCommand command, ChangeContext change, CancellationToken ct)
    {
        if (await FindAsync(command.Secret, change.At, ct) is not { } link)
        {
            var hash = ApiToken.HashOf(command.Secret);
            var owner = await db.Set<OneTimeLink>().Where(l => l.Hash == hash).Select(l => (Id<Person>?)l.PersonId).FirstOrDefaultAsync(ct);
            await failed.TellAsync(SignInMeans.Link, owner is null ? SignInFault.Unknown : SignInFault.Spent, owner, ct);
            return new LinkNoLongerWorks();
        }

        if (!link.IsFor(command.BrowserHash))
        {
            // The try is taken before the code is looked at: many at once are no way to more.
            if (await InForce(change.At).Where(l => l.Id == link.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.Tries, l => l.Tries + 1), ct) == 0)
            {
                await failed.TellAsync(SignInMeans.Link, SignInFault.Spent, link.PersonId, ct);
                return new LinkNoLongerWorks();
            }

            if (!link.Takes(command.Code))
            {
                await failed.TellAsync(SignInMeans.Link, SignInFault.Wrong, link.PersonId, ct);
                return new WrongCode();
            }
        }

        // A person stands outside every municipality; the one that sent the link keeps the note that it was used.
        tenant.Enter(link.SentFrom);
        var result = await changes.MakeAsync(change with { Actor = new Actor(ActorKind.Person, link.PersonId.Value) }, facts => TakeAsync(link, command.Password, change.At, facts, ct), ct);
        if (result.IsOk)
        {
            await sessions.OpenAsync(result.Value, SignInMeans.Link, ct);
        }

        return result;
    }

    private IQueryable<OneTimeLink> InForce(DateTime at) => db.Set<OneTimeLink>().Where(l => l.UsedAt == null && l.ExpiresAt > at && l.Tries < OneTimeLink.MostTries);

    private async Task<Result<Person>> TakeAsync(OneTimeLink link, string? password, DateTime at, Facts facts, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == link.PersonId, ct);
        var chosen = false;
        if (settings.PasswordAlone && !string.IsNullOrEmpty(password))
        {
            if (passwords.Problem(password, person.Email) is { } weak)
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
