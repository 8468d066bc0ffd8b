using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.FindGuards;

internal static class FindGuardsTexts
{
    public static readonly Text Lead = new("Tillstånd att ha ordningsvakter: var, varför, hur länge och vad polisen beslutade.", "Permits to have public order guards: where, why, for how long and what the police decided.");
    public static readonly Text New = new("Ny ansökan", "New application");
    public static readonly Text None = new("Inga tillstånd än", "No permits yet");
    public static readonly Text NoneNext = new("Börja med behovet: Lykta räknar vad som rapporterats på platsen och föreslår en text.", "Begin with the need: Lykta counts what was reported at the place and proposes a text.");
    public static readonly Text Soon = new("löper ut snart", "runs out soon");
    public static readonly Text Past = new("har löpt ut", "has run out");
    public static readonly Text FromTo = new("{0} till {1}", "{0} to {1}");
}
