using Lykta.Kernel;

namespace Lykta.Design;

/// <summary>The few words the design system says by itself; everything else comes from the slice.</summary>
internal static class DesignTexts
{
    public static readonly Text SkipToContent = new("Hoppa till innehållet", "Skip to content");
    public static readonly Text Menu = new("Meny", "Menu");
    public static readonly Text More = new("Mer", "More");
    public static readonly Text MainNavigation = new("Huvudmeny", "Main menu");
    public static readonly Text Breadcrumbs = new("Du är här", "You are here");
    public static readonly Text Optional = new("frivilligt", "optional");
    public static readonly Text CheckTheForm = new("Något behöver rättas", "Something needs correcting");
    public static readonly Text NamesFound = new("Det här ser ut att handla om en person", "This seems to be about a person");
    public static readonly Text NamesReplace = new("Ersätt med {0}", "Replace with {0}");
    public static readonly Text NamesKeep = new("Låt orden stå", "Let the words stay");
    public static readonly Text NamesWhy = new("Varför måste orden stå kvar?", "Why must the words stay?");
    public static readonly Text NamesWhyHint = new("Anledningen sparas i loggen. Orden sparas inte där.", "The reason is kept in the log. The words are not.");
    public static readonly Text NamesNever = new("Orden får inte stå kvar här. Ersätt dem, eller ändra texten nedan.", "The words may not stay here. Replace them, or change the text below.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Error = new("Fel:", "Error:");
    public static readonly Text ChooseOne = new("Välj", "Choose");
    public static readonly Text Show = new("Visa", "Show");
    public static readonly Text Clear = new("Rensa", "Clear");
    public static readonly Text Filter = new("Filter", "Filter");
    public static readonly Text Previous = new("Föregående", "Previous");
    public static readonly Text Next = new("Nästa", "Next");
    public static readonly Text Pages = new("Sidor", "Pages");
    public static readonly Text RangeOfTotal = new("{0:N0}–{1:N0} av {2:N0}", "{0:N0}–{1:N0} of {2:N0}");
    public static readonly Text NotGraded = new("ej bedömd", "not graded");
    public static readonly Text ShowAsTable = new("Visa som tabell", "Show as table");
    public static readonly Text ShowMap = new("Visa karta", "Show map");
    public static readonly Text UsualRange = new("Vanligt", "Usual");
    public static readonly Text LegendBar = new("antal i perioden", "count in the period");
    public static readonly Text LegendBand = new("det vanliga spannet", "the usual range");
    public static readonly Text LegendUnusual = new("ovanligt många", "unusually many");
    public static readonly Text RangeOf = new("{0:N0}–{1:N0}", "{0:N0}–{1:N0}");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text Count = new("Antal", "Count");
    public static readonly Text Period = new("Period", "Period");
    public static readonly Text Hour = new("Timme", "Hour");
    public static readonly Text Sum = new("Summa", "Total");
    public static readonly Text ValueOfUsual = new("{0:N0}, vanligt {1:N0} till {2:N0}", "{0:N0}, usual {1:N0} to {2:N0}");
    public static readonly Text Copy = new("Kopiera", "Copy");
    public static readonly Text Copied = new("Kopierat", "Copied");

    public static readonly Text[] Weekdays =
    [
        new("må", "Mo"), new("ti", "Tu"), new("on", "We"), new("to", "Th"), new("fr", "Fr"), new("lö", "Sa"), new("sö", "Su"),
    ];

    public static readonly Text[] WeekdayNames =
    [
        new("måndag", "Monday"), new("tisdag", "Tuesday"), new("onsdag", "Wednesday"), new("torsdag", "Thursday"),
        new("fredag", "Friday"), new("lördag", "Saturday"), new("söndag", "Sunday"),
    ];
}
