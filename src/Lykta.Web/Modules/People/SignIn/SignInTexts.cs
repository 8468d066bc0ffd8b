using Lykta.Kernel;

namespace Lykta.Modules.People.SignIn;

internal static class SignInTexts
{
    public static readonly Text Title = new("Logga in", "Sign in");
    public static readonly Text EMail = new("E-postadress", "E-mail address");
    public static readonly Text Password = new("Lösenord", "Password");
    public static readonly Text ByLink = new("Få en länk med e-post", "Get a link by e-mail");
    public static readonly Text ByLinkWhy = new("Första gången, på en ny enhet, eller om inget annat fungerar.", "The first time, on a new device, or if nothing else works.");
    public static readonly Text ByProvider = new("Logga in med {0}", "Sign in with {0}");
    public static readonly Text Provider = new("arbetsgivarens inloggning", "your employer's sign-in");
    public static readonly Text ByPassword = new("Med lösenord", "With a password");
    public static readonly Text SignedOut = new("Du är utloggad ur Lykta", "You are signed out of Lykta");
    public static readonly Text SignOutThere = new("Logga ut även från {0}", "Sign out of {0} too");
    public static readonly Text Demonstration = new("Prova utan lösenord: välj en av demonstrationens personer", "Try without a password: choose one of the demonstration's people");
    public static readonly Text SignIn = new("Logga in", "Sign in");
}
