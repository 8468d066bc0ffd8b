using Lykta.Kernel;

namespace Lykta.Modules.Reports.FindReports;

internal static class FindReportsTexts
{
    public static readonly Text Title = new("Rapporter", "Reports");
    public static readonly Text Hits = new("{0:N0} rapporter", "{0:N0} reports");
    public static readonly Text OneHit = new("1 rapport", "1 report");
    public static readonly Text Search = new("Sök i texten", "Search the text");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "To");
    public static readonly Text AllKinds = new("Alla händelsetyper", "All kinds");
    public static readonly Text AllAreas = new("Alla områden", "All areas");
    public static readonly Text AllPlaces = new("Alla platser", "All places");
    public static readonly Text AllStates = new("Alla lägen", "All statuses");
    public static readonly Text AllOrganisations = new("Alla organisationer", "All organisations");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text None = new("Inga rapporter stämmer med det du söker", "No reports match what you search for");
    public static readonly Text NoneYet = new("Inga rapporter än", "No reports yet");
    public static readonly Text NoneYetNext = new("De visas här när någon har rapporterat, eller när du har läst in en fil.", "They are shown here once somebody has reported, or when you have imported a file.");
    public static readonly Text NoneNext = new("Ta bort något filter, eller sök på en kortare del av ordet.", "Take away a filter, or search for a shorter piece of the word.");
    public static readonly Text Map = new("Karta över rapporterna; listan nedanför har samma innehåll", "Map of the reports; the list below has the same content");
    public static readonly Text Csv = new("Hämta CSV", "Download CSV");
    public static readonly Text Spreadsheet = new("Hämta kalkylblad", "Download spreadsheet");
    public static readonly Text Export = new("Hämta listan", "Download the list");
    public static readonly Text SeenToThePlace = new(
        "En del rapporter delas med er bara till platsnivå. Deras text, klockslag och exakta läge visas inte och går inte att söka i.",
        "Some reports are shared with you to the place only. Their text, time and exact position are not shown and cannot be searched.");
    public static readonly Text BoxIsSet = new("Bara inom en ruta på kartan", "Only inside a box on the map");
}
