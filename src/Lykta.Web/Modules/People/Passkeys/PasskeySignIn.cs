using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.Passkeys;

/// <summary>Signs a person in by a passkey: the phone or computer says who they are, so that no address is typed.</summary>
internal sealed class PasskeySignIn(SignInManager<Person> signIn, SessionRegister sessions)
{
    public Task<string> OptionsAsync() => signIn.MakePasskeyRequestOptionsAsync(null!);

    public async Task<bool> TryAsync(string? credential, CancellationToken ct)
    {
        try
        {
            if (string.IsNullOrEmpty(credential) || await signIn.PerformPasskeyAssertionAsync(credential) is not { Succeeded: true } shown)
            {
                return false;
            }

            // The counter goes on: a copy of the key would be behind.
            await signIn.UserManager.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
            await sessions.OpenAsync(shown.User, SignInMeans.Passkey, ct);
            return true;
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for one in this browser, or too long ago.
            return false;
        }
    }
}
