using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;

namespace Lykta.Modules.Meetings.PrintNotes;

internal static class PrintNotesTexts
{
    public static readonly Text NothingNoted = new("Inget antecknat.", "Nothing noted.");
    public static readonly Text Print = new("Anteckningar", "Notes");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Back = new("Till mötet", "To the meeting");
    public static readonly Text PrintNow = new("Skriv ut från webbläsaren med Ctrl+P.", "Print from the browser with Ctrl+P.");
    public static readonly Text WhoHasSeen = new("Vem har sett detta?", "Who has seen this?");
    public static readonly Text VersionForAll = new("Version som alla får läsa", "Version that everyone may read");
    public static readonly Text VersionForUs = new("Version med allt vi får läsa", "Version with all that we may read");
    public static readonly Text ForAll = new("Innehåller det som alla får läsa.", "Holds what everyone may read.");
    public static readonly Text ForViewer = new("Utskriven för {0}. Innehåller det som {0} får läsa.", "Printed for {0}. Holds what {0} may read.");
    public static readonly Text LeftOut = new("{0} texter har en snävare läsekrets och är inte med.", "{0} texts have a narrower audience and are left out.");
    public static readonly Text KeptBy = new("Antecknat av {0}.", "Kept by {0}.");
    public static readonly Text Adjusts = new("Justeras av {0}.", "Adjusted by {0}.");
    public static readonly Text Approved = new("Godkänd på mötet {0} och lagd till handlingarna. Kontrollsumma {1}.", "Approved at the meeting {0} and filed. Checksum {1}.");
    public static readonly Text ApprovedLast = new("Anteckningarna från {0} godkändes och lades till handlingarna.", "The notes of {0} were approved and filed.");
    public static readonly Text Present = new("Närvarande", "Present");
    public static readonly Text Absent = new("Inte närvarande", "Not present");
    public static readonly Text Decisions = new("Beslut", "Decisions");
    public static readonly Text Decision = new("Beslut {0}: {1}", "Decision {0}: {1}");
    public static readonly Text EarlierDecision = new("Beslut {0} från {2}: {1}", "Decision {0} of {2}: {1}");
    public static readonly Text Priority = new("Prioritering {0}: {1}", "Priority {0}: {1}");
    public static readonly Text ByDay = new("senast {0}", "by {0}");
    public static readonly Text Contributions = new("Inspel", "Contributions");
    public static readonly Text OtherDecisions = new("Övriga beslut", "Other decisions");
    public static readonly Text OpenBefore = new("Beslut från tidigare möten", "Decisions of earlier meetings");
    public static readonly Text FollowedBefore = new("Inspel som följs", "Contributions that are followed");
    public static readonly Text JointLevels = new("Gemensam nivå, {0}", "Joint level, {0}");
    public static readonly Text Priorities = new("Ordning", "Order");
    public static readonly Text Focus = new("Veckans fokus", "Focus of the week");
    public static readonly Text NextMeeting = new("Nästa möte: {0} kl. {1}–{2}{3}", "Next meeting: {0}, {1}–{2}{3}");
    public static readonly Text PdfFailed = new("PDF kunde inte skapas", "The PDF could not be made");
    public static readonly Text ThatWas = new("{0}: {1}", "{0}: {1}");

    public static Text Title(DocumentKind document) => document == DocumentKind.Minutes ? new("Protokoll: {0}", "Minutes: {0}") : new("Minnesanteckningar: {0}", "Notes: {0}");
}
