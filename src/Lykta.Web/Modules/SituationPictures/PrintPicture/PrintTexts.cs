using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.PrintPicture;

internal static class PrintTexts
{
    public static readonly Text Title = new("Lägesbild {0}", "Situational picture {0}");
    public static readonly Text Source = new("{0} · uppgifter till och med {1}", "{0} · as known at {1}");
    public static readonly Text Areas = new("Områden", "Areas");
    public static readonly Text Level = new("Bedömning", "Judgement");
    public static readonly Text Count = new("Antal", "Reports");
    public static readonly Text Previous = new("Förra perioden", "Period before");
    public static readonly Text Usual = new("Vanligt", "Usual");
    public static readonly Text Finding = new("Fynd", "Finding");
    public static readonly Text Total = new("Summa", "Total");
    public static readonly Text Kinds = new("Mest", "Most");
    public static readonly Text Proposed = new("{0} (förslag)", "{0} (proposed)");
    public static readonly Text Grades = new("Organisationernas bedömningar", "The organisations' grades");
    public static readonly Text Ahead = new("Framåt", "Ahead");
    public static readonly Text NothingAhead = new("Inget särskilt de kommande två veckorna.", "Nothing in particular in the coming two weeks.");
    public static readonly Text Places = new("Platser som återkommer", "Places that recur");
    public static readonly Text NoProblems = new("Inget problem med minst tre rapporter.", "No problem with at least three reports.");
    public static readonly Text NoPlaces = new("Ingen plats med minst tre rapporter som ni får se.", "No place with at least three reports that you may see.");
    public static readonly Text NotReported = new("Har inte rapporterat", "Have not reported");
    public static readonly Text AllReported = new("Alla enheter som väntas rapportera har gjort det.", "All units expected to report have done so.");
    public static readonly Text Late = new("Inkommet efter stopptid", "Received after the stop time");
    public static readonly Text NothingLate = new("Inget.", "Nothing.");
    public static readonly Text Legend = new(
        "Nivåerna är vår gemensamma bedömning: {0}. Fynd är det som räkningen visar. Antal är granskade rapporter.",
        "The levels are our joint judgement: {0}. Findings are what the counting shows. Reports are reviewed reports.");
    public static readonly Text ForViewer = new("Utskriven för {0}. Innehåller det som {0} får läsa.", "Printed for {0}. Holds what {0} may read.");
    public static readonly Text WhoHasSeen = new("Vem har sett detta?", "Who has seen this?");
    public static readonly Text PrintNow = new("Skriv ut från webbläsaren med Ctrl+P.", "Print from the browser with Ctrl+P.");
    public static readonly Text Checksum = new("Kontrollsumma {0}", "Checksum {0}");
}
