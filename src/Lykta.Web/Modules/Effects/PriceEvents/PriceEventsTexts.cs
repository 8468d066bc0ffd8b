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
    public static readonly Text Rate = new("Kalkylränta", "Rate of interest");
    public static readonly Text RateLead = new("Sprider en investering över de år den används. Utan ränta blir varje år lika stort.", "Spreads an investment over the years it is used. Without a rate each year is equal.");
    public static readonly Text Percent = new("Procent per år", "Percent a year");
    public static readonly Text PercentHint = new("Till exempel 3,5. Lämna båda tomma för att ta bort räntan.", "For example 3.5. Leave both empty to take the rate away.");
    public static readonly Text RateSource = new("Vem har bestämt den?", "Who has decided it?");
    public static readonly Text PercentWrong = new("Skriv en siffra, till exempel 3,5.", "Write a figure, such as 3.5.");
    public static readonly Text SoFar = new("Inskrivna", "Entered");
    public static readonly Text None = new("Inga enhetskostnader är inskrivna.", "No unit costs are entered.");
    public static readonly Text NumberWrong = new("Skriv ett helt tal.", "Write a whole number.");
}
