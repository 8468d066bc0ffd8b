using Lykta.Kernel;

namespace Lykta.Modules.People.Account;

internal static class AccountTexts
{
    public static readonly Text Title = new("Ditt konto", "Your account");
    public static readonly Text You = new("Om dig", "About you");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text NameHint = new("Syns för dem du arbetar med. På rapporter står bara din enhet och funktion.", "Seen by those you work with. Reports show only your unit and function.");
    public static readonly Text NameMissing = new("Skriv ditt namn, högst 120 tecken.", "Write your name, at most 120 characters.");
    public static readonly Text Language = new("Språk", "Language");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Saved = new("Sparat", "Saved");
    public static readonly Text Password = new("Lösenord", "Password");
    public static readonly Text Current = new("Lösenord nu", "Current password");
    public static readonly Text Next = new("Nytt lösenord", "New password");
    public static readonly Text ChangePassword = new("Byt lösenord", "Change password");
    public static readonly Text PasswordNote = new("När du byter lösenord loggas du ut på alla andra enheter.", "When you change your password you are signed out on every other device.");
    public static readonly Text Sessions = new("Inloggade enheter", "Signed-in devices");
    public static readonly Text SessionsWhy = new(
        "Har du glömt att logga ut på en lånad dator, eller tappat telefonen? Logga ut överallt utom här.",
        "Forgotten to sign out on a borrowed computer, or lost your phone? Sign out everywhere but here.");

    public static readonly Text SignOutElsewhere = new("Logga ut överallt", "Sign out everywhere");
    public static readonly Text SignedOut = new("Du är utloggad överallt utom här", "You are signed out everywhere but here");
    public static readonly Text Start = new("Till startsidan", "To the start page");
}
