using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.ChooseGrantMeasures;

internal static class ChooseGrantMeasuresTexts
{
    public static readonly Text Title = new("Välj åtgärder", "Choose measures");
    public static readonly Text Lead = new("Bidrag ges inte till det som redan pågår: välj åtgärder som börjar under bidragsåret.", "No grant is given for what is already going on: choose measures that begin in the year of the grant.");
    public static readonly Text Search = new("Sök i namn", "Search by name");
    public static readonly Text Included = new("Med", "Included");
    public static readonly Text Include = new("Ta med {0}", "Include {0}");
    public static readonly Text Began = new("började före året", "began before the year");
    public static readonly Text None = new("Inga öppna åtgärder", "No open measures");
    public static readonly Text NoneNext = new("Föreslå en åtgärd först, gärna från problemets sida.", "Propose a measure first, best from the problem's page.");
    public static readonly Text Propose = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text More = new("{0} till visas inte. Sök på namn.", "{0} more are not shown. Search by name.");
}
