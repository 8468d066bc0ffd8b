using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Passkeys;

/// <summary>Adds and removes a person's passkeys (passnycklar). The last way in is never removed.</summary>
internal sealed class PasskeysHandler(Changes changes, LyktaDbContext db, Tenant tenant, SignInManager<Person> signIn, LyktaSettings settings, AccountMail mail)
{
    private const int Most = 10;

    /// <summary>What the browser needs to make one; the challenge waits in a protected cookie for some minutes.</summary>
    public async Task<string> OptionsAsync(Id<Person> id, CancellationToken ct)
    {
        var person = await db.GetAsync<Person>(p => p.Id == id, ct);
        return await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = id.ToString(), Name = person.Email!, DisplayName = person.Name });
    }

    public async Task<Result<Nothing>> AddAsync(Id<Person> id, string? credential, string? name, ChangeContext change, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 60)
        {
            return MalformedInput.Of("Name", PasskeysTexts.NameMissing);
        }

        var made = await AttestAsync(credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != id.ToString())
        {
            return new PasskeyNotTaken();
        }

        tenant.Enter(await SessionRegister.HomeAsync(db, id, ct) ?? throw new MissingException(nameof(Membership)));
        return await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var person = await db.GetAsync<Person>(p => p.Id == id, ct);
                var known = await signIn.UserManager.GetPasskeysAsync(person);
                if (known.Count >= Most)
                {
                    return new TooManyPasskeys();
                }

                made.Passkey.Name = name.Trim();
                if (!(await signIn.UserManager.AddOrUpdatePasskeyAsync(person, made.Passkey)).Succeeded)
                {
                    return new PasskeyNotTaken();
                }

                await mail.AddAsync(person, AccountMail.PasskeyAdded, Convert.ToHexString(SHA256.HashData(made.Passkey.CredentialId)), change.At, ct);
                facts.Add(new PasskeyAdded(id, known.Count + 1));
                return default(Nothing);
            },
            ct);
    }

    public async Task<Result<Nothing>> RemoveAsync(Id<Person> id, byte[] credential, ChangeContext change, CancellationToken ct)
    {
        tenant.Enter(await SessionRegister.HomeAsync(db, id, ct) ?? throw new MissingException(nameof(Membership)));
        return await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var person = await db.GetAsync<Person>(p => p.Id == id, ct);
                var known = await signIn.UserManager.GetPasskeysAsync(person);
                if (!known.Any(p => p.CredentialId.AsSpan().SequenceEqual(credential)))
                {
                    throw new MissingException("passkey");
                }

                if (known.Count == 1 && !await HasAnotherWayInAsync(person, ct))
                {
                    return new LastWayIn();
                }

                await signIn.UserManager.RemovePasskeyAsync(person, credential);
                facts.Add(new PasskeyRemoved(id, known.Count - 1));
                return default(Nothing);
            },
            ct);
    }

    /// <summary>A link can be mailed, the provider knows them, or a password will do.</summary>
    private async Task<bool> HasAnotherWayInAsync(Person person, CancellationToken ct) =>
        settings.Mail is not null
        || (settings.PasswordAlone && person.PasswordHash is not null)
        || (settings.Provider is not null && await db.Set<IdentityUserLogin<Id<Person>>>().AnyAsync(l => l.UserId == person.Id, ct));

    private async Task<PasskeyAttestationResult?> AttestAsync(string? credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for one in this browser, or too long ago.
            return null;
        }
    }
}

/// <summary>A person added a passkey; how many they have now.</summary>
internal sealed record PasskeyAdded(Id<Person> Person, int Passkeys) : Fact;

/// <summary>A person removed a passkey; how many they have left.</summary>
internal sealed record PasskeyRemoved(Id<Person> Person, int Passkeys) : Fact;
