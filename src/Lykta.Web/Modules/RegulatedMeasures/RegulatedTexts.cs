using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>What cameras and guards have in common on every page.</summary>
internal static class RegulatedTexts
{
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text NoPlace = new("Ingen plats i listan", "No place of the list");
    public static readonly Text WholeMunicipality = new("Hela kommunen", "The whole municipality");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text MeasureHint = new("Om den ingår i en åtgärd som följer metodkortet.", "If it is part of a measure that follows the method card.");
    public static readonly Text None = new("Ingen", "None");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Print = new("Skriv ut", "Print");
    public static readonly Text Back = new("Tillbaka", "Back");
    public static readonly Text Act = new("Lagens krav", "The Act's demands");
    public static readonly Text CountedFrom = new("Räkna rapporter från och med", "Count reports from");
    public static readonly Text CountedTo = new("Räkna rapporter till och med", "Count reports until");
    public static readonly Text CountedHint = new("Lykta räknar granskade rapporter på platsen, annars i området, när du sparar.", "Lykta counts reviewed reports at the place, otherwise in the area, when you save.");
    public static readonly Text Counted = new("Rapporterat", "Reported");
    public static readonly Text CountedWhen = new("{0} till {1}", "{0} to {1}");
    public static readonly Text CountedOf = new("{0} granskade rapporter, {1} till {2}.", "{0} reviewed reports, {1} to {2}.");
    public static readonly Text NothingCounted = new("Ingen tid är vald att räkna.", "No time is chosen to count.");
    public static readonly Text SeeReports = new("Se rapporterna", "See the reports");
    public static readonly Text Kind = new("Händelsetyp", "Kind of event");
    public static readonly Text Count = new("Antal", "Count");
    public static readonly Text Weekday = new("Veckodag", "Weekday");
    public static readonly Text Hours = new("Klockan", "Time of day");
    public static readonly Text Share = new("Andel", "Share");
    public static readonly Text SharesOf = new("Andelar av de {0} rapporter som säger något om klockslaget.", "Shares of the {0} reports that say something of the hour.");
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
    public static readonly Text On = new("Dag", "Day");
    public static readonly Text NoPersons = new("Skriv funktioner, aldrig namn på personer.", "Write functions, never names of persons.");

    private static readonly Text[] Days =
    [
        new("måndag", "Monday"), new("tisdag", "Tuesday"), new("onsdag", "Wednesday"), new("torsdag", "Thursday"), new("fredag", "Friday"), new("lördag", "Saturday"), new("söndag", "Sunday"),
    ];

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day, or a dash.</summary>
    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "–";

    public static string Hour(int hour) => hour.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Monday is 0.</summary>
    public static Text Weekdays(int day) => Days[(day + Days.Length) % Days.Length];

    public static IReadOnlyList<Choice> Choices<T>(Func<T, Text> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(v.ToString(), name(v)))];
}
