using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.Sessions;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Account;

/// <summary>What a person changes about themselves. An account stands outside every municipality; its changes are told in the chain of the one they have belonged to longest.</summary>
internal sealed class AccountHandler(Changes changes, LyktaDbContext db, Tenant tenant, UserManager<Person> people, SessionRegister sessions, AccountMail mail, FailedSignInLog failed, PasswordCheck passwords)
{
    public Task<Result<Person>> RenameAsync(Id<Person> id, string? name, string? language, ChangeContext change, CancellationToken ct) => MakeAsync(
        id,
        change,
        (person, facts) =>
        {
            if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 120)
            {
                return Task.FromResult<Result<Person>>(MalformedInput.Of("Name", AccountTexts.NameMissing));
            }

            var before = (person.Name, person.Language);
            (person.Name, person.Language) = (name.Trim(), Known(language));
            if (before != (person.Name, person.Language))
            {
                facts.Add(new AccountChanged(person.Id, before.Name != person.Name, before.Language != person.Language));
            }

            return Task.FromResult<Result<Person>>(person);
        },
        ct);

    public async Task<Result<Person>> SpeakAsync(Id<Person> id, string? language, ChangeContext change, CancellationToken ct) =>
        await FindAsync(id, ct) is { } person ? await RenameAsync(id, person.Name, language, change, ct) : throw new MissingException(nameof(Person));

    /// <summary>A person with a password shows that they know it; one who came by a link has none to show.</summary>
    public async Task<Result<Person>> ChangePasswordAsync(Id<Person> id, string? current, string? next, ChangeContext change, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == id, ct);
        var hasher = people.PasswordHasher;
        if (person.PasswordHash is { } hash && hasher.VerifyHashedPassword(person, hash, current ?? "") == PasswordVerificationResult.Failed)
        {
            await people.AccessFailedAsync(person);
            await failed.TellAsync(SignInMeans.Password, SignInFault.Wrong, id, ct);
            return MalformedInput.Of("Current", new WrongPassword().Message);
        }

        if (passwords.Problem(next, person.Email) is { } weak)
        {
            return MalformedInput.Of("Next", weak);
        }

        var result = await MakeAsync(
            id,
            change,
            async (taking, facts) =>
            {
                taking.TakePassword(hasher.HashPassword(taking, next!));
                await SessionRegister.EndAsync(db, taking.Id, change.At, ct);
                await mail.AddAsync(taking, AccountMail.PasswordChanged, $"{change.At:O}", change.At, ct);
                facts.Add(new PasswordChanged(taking.Id));
                return taking;
            },
            ct);
        if (result.IsOk)
        {
            await sessions.OpenAsync(result.Value, SignInMeans.Password, ct);
        }

        return result;
    }

    public Task<Person?> FindAsync(Id<Person> id, CancellationToken ct) => db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct);

    private async Task<Result<Person>> MakeAsync(Id<Person> id, ChangeContext change, Func<Person, Facts, Task<Result<Person>>> work, CancellationToken ct)
    {
        tenant.Enter(await SessionRegister.HomeAsync(db, id, ct) ?? throw new MissingException(nameof(Membership)));
        return await changes.MakeAsync<Person>(change, async facts => await work(await db.GetAsync<Person>(p => p.Id == id, ct), facts), ct);
    }

    private static string Known(string? language) => language == "en" ? "en" : "sv";
}

/// <summary>A person changed their name or language.</summary>
internal sealed record AccountChanged(Id<Person> Person, bool Renamed, bool Language) : Fact;

/// <summary>A person changed their password; their other sessions ended.</summary>
internal sealed record PasswordChanged(Id<Person> Person) : Fact;
