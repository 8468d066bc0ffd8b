using Lykta.Kernel;

namespace Lykta.Modules.People.Passkeys;

internal static class PasskeysTexts
{
    public static readonly Text Title = new("Passnycklar", "Passkeys");
    public static readonly Text Lead = new(
        "Logga in med fingret, ansiktet eller koden du låser upp telefonen eller datorn med. Inget att komma ihåg, inget att lura av dig.",
        "Sign in with the finger, the face or the code that unlocks your phone or computer. Nothing to remember, nothing to be tricked out of.");

    public static readonly Text Welcome = new("Du är inloggad. Lägg till en passnyckel, så behöver du ingen länk nästa gång.", "You are signed in. Add a passkey and you need no link next time.");
    public static readonly Text NotNow = new("Inte nu", "Not now");
    public static readonly Text Yours = new("Dina passnycklar", "Your passkeys");
    public static readonly Text None = new("Inga passnycklar än", "No passkeys yet");
    public static readonly Text NoneNext = new("Lägg till en på den här enheten.", "Add one on this device.");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text NameHint = new("Så att du känner igen den.", "So that you recognise it.");
    public static readonly Text NameMissing = new("Skriv ett namn, högst 60 tecken.", "Write a name, at most 60 characters.");
    public static readonly Text Made = new("Tillagd", "Added");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Add = new("Lägg till passnyckel", "Add passkey");
    public static readonly Text Added = new("Passnyckeln är tillagd", "The passkey is added");
    public static readonly Text Removed = new("Passnyckeln är borttagen", "The passkey is removed");
    public static readonly Text SignIn = new("Logga in med passnyckel", "Sign in with a passkey");
    public static readonly Text NeedsScripts = new("Passnycklar behöver en webbläsare med JavaScript påslaget.", "Passkeys need a browser with JavaScript turned on.");
    public static readonly Text NotShown = new("Det gick inte. Försök igen, eller få en länk med e-post.", "That did not work. Try again, or get a link by e-mail.");
    public static readonly Text NotMade = new("Ingen passnyckel lades till. Försök igen.", "No passkey was added. Try again.");
    public static readonly Text Unknown = new("Passnyckeln känns inte igen. Få en länk med e-post i stället.", "The passkey is not recognised. Get a link by e-mail instead.");
}
