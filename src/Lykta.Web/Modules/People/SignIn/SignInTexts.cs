using Lykta.Kernel;

namespace Lykta.Modules.People.SignIn;

internal static class SignInTexts
{
    public static readonly Text Title = new("Logga in", "Sign in");
    public static readonly Text EMail = new("E-postadress", "E-mail address");
    public static readonly Text Password = new("Lösenord", "Password");
    public static readonly Text Forgot = new("Glömt lösenordet, eller har du inget än?", "Forgotten your password, or none yet?");
    public static readonly Text Demonstration = new("Prova utan lösenord: välj en av demonstrationens personer", "Try without a password: choose one of the demonstration's people");
    public static readonly Text SignIn = new("Logga in", "Sign in");
}
