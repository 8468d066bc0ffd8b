using Lykta.Kernel;

namespace Lykta.Modules.Trust.ShowTrust;

internal static class TrustTexts
{
    public static readonly Text Title = new("Så skyddar Lykta uppgifterna", "How Lykta protects the data");
    public static readonly Text Lead = new(
        "Här står vad Lykta lovar, vad som har visats och när, och vad som inte finns än.",
        "This is what Lykta promises, what has been shown and when, and what is not there yet.");

    public static readonly Text Promise = new("Löfte", "Promise");
    public static readonly Text StateOf = new("Läge", "State");
    public static readonly Text Seen = new("Det som sågs", "What was seen");
    public static readonly Text When = new("När och hur", "When and how");
    public static readonly Text Old = new("gammal", "old");
    public static readonly Text OldRule = new(
        "En siffra är gammal efter 90 dagar, eller när den sågs i en annan version än {0} som du läser nu.",
        "A figure is old after 90 days, or when it was seen in another version than {0}, which you are reading now.");

    public static readonly Text SeenIn = new("{0}, version {1}, {2}", "{0}, version {1}, {2}");
    public static readonly Text Unprotected = new("Det här skyddar Lykta inte mot", "What Lykta does not protect against");
    public static readonly Text Report = new("Har du hittat en säkerhetsbrist?", "Have you found a security fault?");
    public static readonly Text ReportHow = new(
        "Skriv till {0}. Vi svarar inom 8 timmar. En allvarlig brist rättas inom 2 dagar. Skicka inga personuppgifter.",
        "Write to {0}. We answer within 8 hours. A critical fault is mended within 2 days. Send no personal data.");

    public static Text Of(PromiseState state) => state switch
    {
        PromiseState.Shown => new("visat", "shown"),
        PromiseState.Hand => new("visat för hand", "shown by hand"),
        PromiseState.Part => new("delvis", "part"),
        _ => new("inte än", "not yet"),
    };
}
