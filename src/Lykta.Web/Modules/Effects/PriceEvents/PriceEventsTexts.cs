using Lykta.Kernel;

namespace Lykta.Modules.Effects.PriceEvents;

internal static class PriceEventsTexts
{
    public static readonly Text Title = new("Enhetskostnader", "Unit costs");
    public static readonly Text Lead = new("Vad en händelse kostar samhället, med källa och år. Lykta har inga egna priser. Otrygghet har inget pris.", "What an event costs society, with source and year. Lykta has no prices of its own. Unsafety has none.");
    public static readonly Text Enter = new("Skriv in eller ändra", "Enter or change");
    public static readonly Text Kind = new("Händelsetyp", "Kind of event");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text Kronor = new("Kronor per händelse", "Kronor an event");
    public static readonly Text KronorHint = new("Lämna alla tre tomma för att ta bort kostnaden.", "Leave all three empty to take the cost away.");
    public static readonly Text Source = new("Källa", "Source");
    public static readonly Text Year = new("Penningvärde, år", "Money of the year");
    public static readonly Text SoFar = new("Inskrivna", "Entered");
    public static readonly Text None = new("Inga enhetskostnader är inskrivna.", "No unit costs are entered.");
    public static readonly Text NumberWrong = new("Skriv ett helt tal.", "Write a whole number.");
}
