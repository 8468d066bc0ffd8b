using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.SignIn;

/// <summary>Signs a person in by password (logga in). Unknown address, wrong password and locked account read alike to a stranger.</summary>
internal sealed class SignInHandler(SignInManager<Person> signIn, SignInAttempts attempts)
{
    public async Task<Result<Nothing>> HandleAsync(string? eMail, string? password, HttpContext http)
    {
        if (attempts.IsStopped(http, eMail))
        {
            return new TooManyAttempts();
        }

        signIn.AuthenticationScheme = Schemes.Person;
        if (!string.IsNullOrWhiteSpace(eMail) && !string.IsNullOrEmpty(password) && await signIn.UserManager.FindByEmailAsync(eMail.Trim()) is { } person
            && (await signIn.PasswordSignInAsync(person, password, isPersistent: false, lockoutOnFailure: true)).Succeeded)
        {
            return default(Nothing);
        }

        attempts.Count(http, eMail);
        return new WrongAddressOrPassword();
    }
}
