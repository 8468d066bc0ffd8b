using System.Buffers.Text;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.Sessions;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Passkeys;

/// <summary>Signs a person in by a passkey: the phone or computer says who they are, so that no address is typed.</summary>
internal sealed class PasskeySignIn(SignInManager<Person> signIn, SessionRegister sessions, LyktaDbContext db, FailedSignInLog failed)
{
    public Task<string> OptionsAsync() => signIn.MakePasskeyRequestOptionsAsync(null!);

    public async Task<bool> TryAsync(string? credential, CancellationToken ct)
    {
        if (await ShownAsync(credential) is not { Succeeded: true } shown)
        {
            var owner = await OwnerAsync(credential, ct);
            await failed.TellAsync(SignInMeans.Passkey, owner is null ? SignInFault.Unknown : SignInFault.Wrong, owner, ct);
            return false;
        }

        // The counter goes on: a copy of the key would be behind.
        await signIn.UserManager.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        await sessions.OpenAsync(shown.User, SignInMeans.Passkey, ct);
        return true;
    }

    private async Task<PasskeyAssertionResult<Person>?> ShownAsync(string? credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for one in this browser, or too long ago.
            return null;
        }
    }

    /// <summary>Whose passkey it says that it is.</summary>
    private async Task<Id<Person>?> OwnerAsync(string? credential, CancellationToken ct)
    {
        try
        {
            using var said = JsonDocument.Parse(credential ?? "");
            var id = Base64Url.DecodeFromChars(said.RootElement.GetProperty("id").GetString());
            return await db.Set<IdentityUserPasskey<Id<Person>>>().Where(p => p.CredentialId == id).Select(p => (Id<Person>?)p.UserId).FirstOrDefaultAsync(ct);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
