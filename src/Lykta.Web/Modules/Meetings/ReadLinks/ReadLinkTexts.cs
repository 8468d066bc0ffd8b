using Lykta.Kernel;

namespace Lykta.Modules.Meetings.ReadLinks;

internal static class ReadLinkTexts
{
    public static readonly Text Title = new("Läslänkar", "Read links");
    public static readonly Text Lead = new(
        "En länk låter boende i rådet läsa när nästa möte är, anteckningar och lägesbild. De ser bara det som alla får läsa. Ingen behöver konto.",
        "A link lets the council's residents read when the next meeting is, the notes and the picture. They see only what everyone may read. Nobody needs an account.");

    public static readonly Text NewLink = new("Ny läslänk", "New read link");
    public static readonly Text Function = new("För vilka", "For whom");
    public static readonly Text FunctionHint = new("Till exempel Boende i Kolbäck. Skriv inget personnamn.", "For example Residents of Kolbäck. Do not write a person's name.");
    public static readonly Text HowLong = new("Gäller i", "Valid for");
    public static readonly Text MonthsWord = new("{0} månader", "{0} months");
    public static readonly Text Create = new("Skapa läslänk", "Create the read link");
    public static readonly Text FreshTitle = new("Länken är klar", "The link is ready");
    public static readonly Text FreshHelp = new("Den visas bara nu. Kopiera den, eller skriv ut sidan med koden.", "It is shown only now. Copy it, or print the page with the code.");
    public static readonly Text QrLabel = new("QR-kod: läslänk för {0}", "QR code: read link for {0}");
    public static readonly Text Until = new("gäller till och med {0}", "valid until {0}");
    public static readonly Text None = new("Ingen läslänk än.", "No read link yet.");
    public static readonly Text ValidUntil = new("Gäller till och med", "Valid until");
    public static readonly Text Expired = new("Har gått ut", "Expired");
    public static readonly Text LastSeen = new("Senast använd", "Last used");
    public static readonly Text Never = new("Inte än", "Not yet");
    public static readonly Text Actions = new("Åtgärder", "Actions");
    public static readonly Text End = new("Avsluta", "End");
    public static readonly Text EndNamed = new("Avsluta: läslänken för {0}", "End: the read link for {0}");
    public static readonly Text EndedNow = new("Länken är avslutad och går inte längre att öppna.", "The link is ended and no longer opens.");

    public static readonly Text NotOpen = new("Länken går inte att öppna", "The link does not open");
    public static readonly Text Who = new("{0} · {1}", "{0} · {1}");
    public static readonly Text ReadLead = new("Här kan du läsa om mötena. Du ser det som alla får läsa.", "Here you can read about the meetings. You see what everyone may read.");
    public static readonly Text Next = new("Nästa möte", "Next meeting");
    public static readonly Text Hours = new("Klockan {0} till {1}", "{0} to {1}");
    public static readonly Text NoNext = new("Dagen är inte bestämd än.", "The day is not set yet.");
    public static readonly Text Held = new("Det här sade vi på mötena", "What we said at the meetings");
    public static readonly Text NoneHeld = new("Inget möte har hållits än.", "No meeting has been held yet.");
    public static readonly Text NotesOf = new("Anteckningar {0}", "Notes {0}");
    public static readonly Text PictureOf = new("Så här är det: {0}", "How things are: {0}");
    public static readonly Text PictureRule = new(
        "Nivån är vår gemensamma bedömning. Antal är händelser som någon har rapporterat och en person har granskat.",
        "The level is our joint judgement. Numbers are events that somebody reported and a person reviewed.");

    public static readonly Text Back = new("Tillbaka", "Back");
}
