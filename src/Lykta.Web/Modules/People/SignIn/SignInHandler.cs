using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.SignIn;

/// <summary>Signs a person in by password (logga in), where the installation allows a password alone. Unknown address, wrong password and locked account read alike to a stranger.</summary>
internal sealed class SignInHandler(SignInManager<Person> signIn, SignInAttempts attempts, SessionRegister sessions, LyktaSettings settings)
{
    public async Task<Result<Nothing>> HandleAsync(string? eMail, string? password, HttpContext http)
    {
        if (!settings.PasswordAlone)
        {
            return new NoPasswords();
        }

        if (attempts.IsStopped(http, eMail))
        {
            return new TooManyAttempts();
        }

        if (!string.IsNullOrWhiteSpace(eMail) && !string.IsNullOrEmpty(password) && await signIn.UserManager.FindByEmailAsync(eMail.Trim()) is { } person
            && (await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true)).Succeeded)
        {
            await sessions.OpenAsync(person, SignInMeans.Password, http.RequestAborted);
            return default(Nothing);
        }

        attempts.Count(http, eMail);
        return new WrongAddressOrPassword();
    }
}
