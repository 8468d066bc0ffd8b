using Lykta.Kernel;

namespace Lykta.Modules.Reports.ReviewReports;

internal static class ReviewTexts
{
    public static readonly Text Title = new("Granska", "Review");
    public static readonly Text Waiting = new("{0} väntar", "{0} waiting");
    public static readonly Text Queue = new("Väntar på granskning", "Waiting for review");
    public static readonly Text QueueRule = new("Äldst först. Här visas de 200 som har väntat längst.", "Oldest first. The 200 that have waited longest are shown.");
    public static readonly Text Empty = new("Inget att granska", "Nothing to review");
    public static readonly Text EmptyNext = new("Nya rapporter dyker upp här så snart de har skickats.", "New reports turn up here as soon as they are sent.");
    public static readonly Text ToReports = new("Till rapporterna", "To the reports");
    public static readonly Text AcceptAll = new("Godkänn alla utan fritext, foto och flagga ({0})", "Accept all without text, photo and flag ({0})");
    public static readonly Text Next = new("Nästa", "Next");
    public static readonly Text Previous = new("Föregående", "Previous");
    public static readonly Text Accept = new("Godkänn", "Accept");
    public static readonly Text Reject = new("Avslå", "Reject");
    public static readonly Text RejectLead = new("Den som rapporterade läser anledningen.", "Whoever sent the report reads the reason.");
    public static readonly Text OwnReason = new("Egen anledning", "A reason of your own");
    public static readonly Text RejectOwn = new("Avslå med egen anledning", "Reject with this reason");
    public static readonly Text Forward = new("Vidarebefordra", "Forward");
    public static readonly Text ForwardLead = new("Rapporten godkänns, och enheten får ett mejl med vad, när, var och texten. Maskera först det som inte ska med.", "The report is accepted, and the unit gets a mail with what, when, where and the text. Mask first what should not go along.");
    public static readonly Text NoUnits = new("Ingen enhet har en e-postadress än.", "No unit has an e-mail address yet.");
    public static readonly Text OtherUnit = new("Annan enhet", "Another unit");
    public static readonly Text Duplicate = new("Dubblett", "Duplicate");
    public static readonly Text DuplicateLead = new("Båda sparas. Den du kopplar till är den som räknas.", "Both are kept. The one you link to is the one that counts.");
    public static readonly Text NoDuplicates = new("Ingen annan rapport liknar den här.", "No other report is like this one.");
    public static readonly Text LinkTo = new("Koppla till {0}", "Link to {0}");
    public static readonly Text LinkToOther = new("Adressen till en annan rapport", "The address of another report");
    public static readonly Text Link = new("Koppla", "Link");
    public static readonly Text Edit = new("Redigera", "Edit");
    public static readonly Text EditLead = new("Det som skickades sparas som original.", "What was sent is kept as an original.");
    public static readonly Text Kind = new("Händelsetyp", "Kind");
    public static readonly Text FromDay = new("Från dag", "From day");
    public static readonly Text FromTime = new("Klockan", "At");
    public static readonly Text ToDay = new("Till dag", "To day");
    public static readonly Text ToTime = new("Klockan", "At");
    public static readonly Text Where = new("Flytta till", "Move to");
    public static readonly Text WhereItIs = new("Låt den vara där den är", "Leave it where it is");
    public static readonly Text Places = new("Platser", "Places");
    public static readonly Text Areas = new("Områden", "Areas");
    public static readonly Text Save = new("Spara ändringen", "Save the change");
    public static readonly Text Mask = new("Maskera", "Mask");
    public static readonly Text MaskLead = new(
        "Markera ord som pekar ut någon. De ersätts av [maskat]. Bara registrator kan öppna originalet.",
        "Mark words that point somebody out. They become [maskat]. Only the registrar can open the original.");
    public static readonly Text MaskWords = new("Ord i texten", "Words of the text");
    public static readonly Text MaskActionWords = new("Ord i åtgärden", "Words of the action");
    public static readonly Text MaskTyped = new("Eller skriv ord som ska bort överallt", "Or type words to take out everywhere");
    public static readonly Text MaskDo = new("Maskera orden", "Mask the words");
    public static readonly Text NothingToMask = new("Rapporten har ingen text.", "The report has no text.");
    public static readonly Text TimeUnreadable = new("Fyll i dag och klockslag. Sluttiden ska ligga efter starttiden.", "Fill in day and time. The end must come after the start.");
    public static readonly Text WhichReport = new("Klistra in adressen till den andra rapporten.", "Paste the address of the other report.");
    public static readonly Text WhichUnit = new("Välj en enhet.", "Choose a unit.");
    public static readonly Text Score = new("likhet {0} av 100", "likeness {0} of 100");
    public static readonly Text Decide = new("Beslut", "Decision");
    public static readonly Text Map = new("Karta över rapporten och dem som liknar den", "Map of the report and those like it");
    public static readonly Text Others = new("Liknande rapporter", "Similar reports");

    public static Text Of(ReviewFlag flag) => flag switch
    {
        ReviewFlag.PersonalData => new("Personuppgift i texten", "Personal data in the text"),
        ReviewFlag.MayBeDuplicate => new("Kan vara en dubblett", "May be a duplicate"),
        ReviewFlag.ProtectedText => new("Har skyddad text", "Has protected text"),
        _ => new("Område saknas", "No area"),
    };
}
