using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Account;

/// <summary>What a person changes about themselves. An account stands outside every municipality, and so do these changes: no trail holds them.</summary>
internal sealed class AccountHandler(LyktaDbContext db, SignInManager<Person> signIn)
{
    public async Task<Result<Person>> RenameAsync(Id<Person> id, string? name, string? language, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == id, ct);
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 120)
        {
            return MalformedInput.Of("Name", AccountTexts.NameMissing);
        }

        (person.Name, person.Language) = (name.Trim(), language == "en" ? "en" : "sv");
        await db.SaveChangesAsync(ct);
        return person;
    }

    /// <summary>A person with a password shows that they know it; one who came by a link has none to show.</summary>
    public async Task<Result<Person>> ChangePasswordAsync(Id<Person> id, string? current, string? next, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == id, ct);
        var hasher = signIn.UserManager.PasswordHasher;
        if (person.PasswordHash is { } hash && hasher.VerifyHashedPassword(person, hash, current ?? "") == PasswordVerificationResult.Failed)
        {
            await signIn.UserManager.AccessFailedAsync(person);
            return MalformedInput.Of("Current", new WrongPassword().Message);
        }

        if (PasswordRule.Problem(next, person.Email) is { } weak)
        {
            return MalformedInput.Of("Next", weak);
        }

        person.TakePassword(hasher.HashPassword(person, next!));
        await SaveAndStayAsync(person, ct);
        return person;
    }

    /// <summary>Ends every session of the person but this one.</summary>
    public async Task<Result<Person>> EndOtherSessionsAsync(Id<Person> id, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == id, ct);
        person.EndSessions();
        await SaveAndStayAsync(person, ct);
        return person;
    }

    public Task<Person?> FindAsync(Id<Person> id, CancellationToken ct) => db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct);

    private async Task SaveAndStayAsync(Person person, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        signIn.AuthenticationScheme = Schemes.Person;
        await signIn.RefreshSignInAsync(person);
    }
}
