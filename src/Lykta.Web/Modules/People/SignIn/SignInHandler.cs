using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.SignIn;

/// <summary>Signs a person in by password (logga in), where the installation allows a password alone. Unknown address, wrong password and locked account read alike to a stranger.</summary>
internal sealed class SignInHandler(SignInManager<Person> signIn, SignInAttempts attempts, SessionRegister sessions, LyktaSettings settings, FailedSignInLog failed)
{
    public async Task<Result<Nothing>> HandleAsync(string? eMail, string? password, HttpContext http)
    {
        if (!settings.PasswordAlone)
        {
            return new NoPasswords();
        }

        if (attempts.IsStopped(http, eMail))
        {
            await failed.TellAsync(SignInMeans.Password, SignInFault.Stopped, null, http.RequestAborted);
            return new TooManyAttempts();
        }

        var person = string.IsNullOrWhiteSpace(eMail) ? null : await signIn.UserManager.FindByEmailAsync(eMail.Trim());
        var shown = person is null || string.IsNullOrEmpty(password) ? SignInResult.Failed : await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true);
        if (shown.Succeeded)
        {
            await sessions.OpenAsync(person!, SignInMeans.Password, http.RequestAborted);
            return default(Nothing);
        }

        attempts.Count(http, eMail);
        var fault = person is null ? SignInFault.Unknown : shown.IsLockedOut ? SignInFault.Locked : SignInFault.Wrong;
        await failed.TellAsync(SignInMeans.Password, fault, person?.Id, http.RequestAborted);
        return new WrongAddressOrPassword();
    }
}
