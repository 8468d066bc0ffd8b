using Lykta.Kernel;

namespace Lykta.Modules.Programmes.ChooseProgrammeMeasures;

internal static class ChooseProgrammeMeasuresTexts
{
    public static readonly Text Title = new("Välj åtgärder i planen", "Choose the plan's measures");
    public static readonly Text Lead = new("Åtgärder på programmets platser står först. En åtgärd kan stå i flera planer.", "Measures at the programme's places come first. A measure may stand in several plans.");
    public static readonly Text New = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text Search = new("Sök i namn", "Search by name");
    public static readonly Text Included = new("Med", "Included");
    public static readonly Text Include = new("Ta med {0}", "Include {0}");
    public static readonly Text None = new("Inga åtgärder än", "No measures yet");
    public static readonly Text NoneNext = new("Föreslå en åtgärd först.", "Propose a measure first.");
    public static readonly Text More = new("{0} till visas inte. Sök i namn.", "{0} more are not shown. Search by name.");
}
