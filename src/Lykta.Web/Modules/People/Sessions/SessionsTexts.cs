using Lykta.Kernel;
using Lykta.Modules.People.Domain;

namespace Lykta.Modules.People.Sessions;

internal static class SessionsTexts
{
    public static readonly Text Title = new("Inloggningar", "Sign-ins");
    public static readonly Text Why = new(
        "Har du glömt att logga ut på en lånad dator, eller tappat telefonen? Logga ut där, eller överallt utom här.",
        "Forgotten to sign out on a borrowed computer, or lost your phone? Sign out there, or everywhere but here.");

    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Device = new("{0} på {1}", "{0} on {1}");
    public static readonly Text UnknownDevice = new("Okänd enhet", "Unknown device");
    public static readonly Text Here = new("den här", "this one");
    public static readonly Text BySince = new("{0}, sedan {1}", "{0}, since {1}");
    public static readonly Text Seen = new("Senast använd", "Last used");
    public static readonly Text End = new("Logga ut", "Sign out");
    public static readonly Text EndElsewhere = new("Logga ut överallt utom här", "Sign out everywhere but here");
    public static readonly Text Ended = new("Inloggningen är avslutad", "That sign-in has ended");
    public static readonly Text EndedElsewhere = new("Du är utloggad överallt utom här", "You are signed out everywhere but here");
    public static readonly Text EndTheirs = new("Logga ut personen överallt", "Sign the person out everywhere");
    public static readonly Text EndTheirsWhy = new(
        "Om personen har tappat sin telefon, eller om någon annan kan ha kommit in. Personen är kvar och kan logga in igen.",
        "If the person has lost their phone, or somebody else may have come in. The person remains and can sign in again.");

    public static readonly Text TheirsEnded = new("Personen är utloggad överallt", "The person is signed out everywhere");

    public static readonly Text Failed = new("Misslyckade inloggningar", "Failed sign-ins");
    public static readonly Text FailedRule = new("De senaste 30 dagarna.", "The latest 30 days.");
    public static readonly Text FailedWhatNow = new(
        "Var det inte du? Lägg till en passnyckel, logga ut överallt utom här och berätta för den som sköter Lykta hos er.",
        "Was it not you? Add a passkey, sign out everywhere but here, and tell whoever looks after Lykta where you work.");

    public static readonly Text NoneFailed = new("Inga misslyckade försök", "No failed attempts");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text Way = new("Sätt", "Way");
    public static readonly Text Tries = new("Antal", "Number");

    public static Text Means(SignInMeans means) => means switch
    {
        SignInMeans.Passkey => new("Passnyckel", "Passkey"),
        SignInMeans.Provider => new("Arbetsgivarens inloggning", "Employer's sign-in"),
        SignInMeans.Link => new("Engångslänk", "One-time link"),
        SignInMeans.Password => new("Lösenord", "Password"),
        _ => new("Demonstrationen", "The demonstration"),
    };
}
