using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;

namespace Lykta.Modules.SafetyAnalyses;

/// <summary>Words that several pages of inspections share.</summary>
internal static class InspectionTexts
{
    public static readonly Text Inspections = new("Trygghetsbesiktningar", "Safety inspections");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text DayUnreadable = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Dark = new("i mörker", "in the dark");
    public static readonly Text Light = new("i dagsljus", "in daylight");
    public static readonly Text Settled = new("Fastställd", "Settled");
    public static readonly Text UnderWay = new("Pågår", "Under way");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text NotJudged = new("inte bedömd", "not judged");
    public static readonly Text Begin = new("Börja besiktiga", "Begin an inspection");

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<InspectionKind>().Select(k => new Choice(k.ToString(), Of(k)))];

    public static Text Of(InspectionKind kind) => kind == InspectionKind.Place ? new("Trygghetsbesiktning av plats", "Safety inspection of a place") : new("Trygghetsinventering av hus och gård", "Safety inventory of a building and its yard");

    public static Text Of(FactorColour colour) => colour switch
    {
        FactorColour.Red => new("Röd: måste åtgärdas", "Red: must be dealt with"),
        FactorColour.Yellow => new("Gul: håll ögonen på", "Yellow: to be watched"),
        _ => new("Grön: god nivå", "Green: good level"),
    };

    /// <summary>The colour in one word, beside its shape.</summary>
    public static LevelMark? Mark(FactorColour? colour) => colour switch
    {
        FactorColour.Red => new(new Text("Röd", "Red").ToString(), LevelShape.Triangle, LevelTone.Serious),
        FactorColour.Yellow => new(new Text("Gul", "Yellow").ToString(), LevelShape.Diamond, LevelTone.Watch),
        FactorColour.Green => new(new Text("Grön", "Green").ToString(), LevelShape.Circle, LevelTone.Calm),
        _ => null,
    };

    public static Text Of(FactorChange change) => change switch
    {
        FactorChange.Better => new("Bättre", "Better"),
        FactorChange.Worse => new("Sämre", "Worse"),
        FactorChange.Same => new("Lika", "The same"),
        _ => new("Går inte att jämföra", "Cannot be compared"),
    };
}
