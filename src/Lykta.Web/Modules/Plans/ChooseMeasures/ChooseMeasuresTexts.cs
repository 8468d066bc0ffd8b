using Lykta.Kernel;

namespace Lykta.Modules.Plans.ChooseMeasures;

internal static class ChooseMeasuresTexts
{
    public static readonly Text Title = new("Välj åtgärder", "Choose measures");
    public static readonly Text Lead = new("En åtgärd kan stå i flera planer. Den som saknar orsak kan inte vara med i en åtgärdsplan.", "A measure may stand in several plans. One without a cause cannot be in an action plan.");
    public static readonly Text Search = new("Sök i namn", "Search by name");
    public static readonly Text Against = new("Mot problem", "Against problem");
    public static readonly Text AllProblems = new("Alla", "All");
    public static readonly Text None = new("Inga öppna åtgärder", "No open measures");
    public static readonly Text NoneNext = new("Föreslå en åtgärd först, gärna från problemets sida.", "Propose a measure first, best from the problem's page.");
    public static readonly Text NewMeasure = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text Include = new("Ta med {0}", "Include {0}");
    public static readonly Text Included = new("Med", "Included");
    public static readonly Text NoCause = new("Saknar orsak", "No cause");
    public static readonly Text More = new("{0} till visas inte. Sök eller välj ett problem.", "{0} more are not shown. Search or choose a problem.");
}
