using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.FindPlaceFiles;

internal static class FindPlaceFilesTexts
{
    public static readonly Text Lead = new("Allt om en plats på ett ställe: vad som rapporteras, hur trygg den känns, vad som görs och vad det kostar.", "All about a place in one spot: what is reported, how safe it feels, what is done and what it costs.");
    public static readonly Text Hits = new("{0} platser", "{0} places");
    public static readonly Text Search = new("Sök namn eller adress", "Search name or address");
    public static readonly Text AllAreas = new("Alla områden", "All areas");
    public static readonly Text WithFile = new("Visa", "Show");
    public static readonly Text All = new("Alla platser", "All places");
    public static readonly Text OnlyFiles = new("Bara de som har en platsakt", "Only those with a file");
    public static readonly Text Going = new("Pågår", "Going on");
    public static readonly Text Problems = new("{0} problem", "{0} problems");
    public static readonly Text Measures = new("{0} åtgärder", "{0} measures");
    public static readonly Text OneMeasure = new("1 åtgärd", "1 measure");
    public static readonly Text OneProblem = new("1 problem", "1 problem");
    public static readonly Text None = new("Inga platser här", "No places here");
    public static readonly Text NoneNext = new("Lägg in kommunens kända platser under Inställningar, eller ändra urvalet.", "Enter the municipality's known places under Settings, or change the choice.");
    public static readonly Text Keep = new("Lägg in kända platser", "Enter known places");
    public static readonly Text Previous = new("Föregående", "Previous");
    public static readonly Text Next = new("Nästa", "Next");
}
