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
    public static readonly Text YourPasskeys = new("Se och lägg till passnycklar", "See and add passkeys");
    public static readonly Text Start = new("Till startsidan", "To the start page");
}
