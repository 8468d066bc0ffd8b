using Lykta.Kernel;

namespace Lykta.Modules.Measures.FindMeasures;

internal static class FindMeasuresTexts
{
    public static readonly Text OneHit = new("1 åtgärd", "1 measure");
    public static readonly Text Hits = new("{0:N0} åtgärder", "{0:N0} measures");
    public static readonly Text Search = new("Sök i namnet", "Search the name");
    public static readonly Text OpenOnes = new("Det som återstår", "What remains");
    public static readonly Text OverdueOnes = new("Försenade", "Overdue");
    public static readonly Text AllOnes = new("Alla lägen", "All statuses");
    public static readonly Text AllOrganisations = new("Alla organisationer", "All organisations");
    public static readonly Text AllAreas = new("Alla områden", "All areas");
    public static readonly Text AllKinds = new("Alla sorter", "All kinds");
    public static readonly Text AllProblems = new("Allt", "Everything");
    public static readonly Text AllTerms = new("Både korta och långa", "Both short and long");
    public static readonly Text Propose = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text OnlyOurs = new("Bara våra", "Only ours");
    public static readonly Text Everybodys = new("Allas", "Everybody's");
    public static readonly Text Board = new("Visa som tavla", "Show as a board");
    public static readonly Text List = new("Visa som lista", "Show as a list");
    public static readonly Text BegunOrDone = new("Påbörjade eller klara", "Begun or done");
    public static readonly Text OfDecided = new("{0:N0} av {1:N0} åtagna", "{0:N0} of {1:N0} taken on");
    public static readonly Text Percent = new("{0} %. Vid sidan av: {1:N0} avbrutna, {2:N0} avböjda.", "{0} %. Beside them: {1:N0} stopped, {2:N0} declined.");
    public static readonly Text NothingDecided = new("Inget är åtaget än.", "Nothing is taken on yet.");
    public static readonly Text Awaiting = new("Väntar på svar", "Awaiting an answer");
    public static readonly Text None = new("Inga åtgärder stämmer med det du söker", "No measures match what you search for");
    public static readonly Text NoneYet = new("Inga åtgärder än", "No measures yet");
    public static readonly Text NoneYetNext = new("Föreslå den första, gärna från ett problem i lägesbilden.", "Propose the first one, preferably from a problem in the situational picture.");
    public static readonly Text NoneNext = new("Ta bort något filter, eller föreslå en åtgärd.", "Take away a filter, or propose a measure.");
    public static readonly Text NobodyHere = new("Inget här", "Nothing here");
    public static readonly Text DueOn = new("klar senast {0:yyyy-MM-dd}", "due {0:yyyy-MM-dd}");
    public static readonly Text Export = new("Hämta listan", "Download the list");
    public static readonly Text Csv = new("Hämta CSV", "Download CSV");
    public static readonly Text Spreadsheet = new("Hämta kalkylblad", "Download spreadsheet");
    public static readonly Text Cameras = new("Kameror", "Cameras");
    public static readonly Text Guards = new("Ordningsvakter", "Guards");
}
