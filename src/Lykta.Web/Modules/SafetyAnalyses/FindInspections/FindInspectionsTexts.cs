using Lykta.Kernel;

namespace Lykta.Modules.SafetyAnalyses.FindInspections;

internal static class FindInspectionsTexts
{
    public static readonly Text Lead = new("Hur platser är byggda och sköts, bedömt faktor för faktor, och om det blev bättre till nästa gång.", "How places are built and kept, judged factor by factor, and whether it was better the next time.");
    public static readonly Text Template = new("Mall: {0}", "Template: {0}");
    public static readonly Text Kind = new("Sort", "Kind");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Follows = new("uppföljning", "follow-up");
    public static readonly Text Judged = new("Pågår, {0} faktorer bedömda", "Under way, {0} factors judged");
    public static readonly Text None = new("Inga besiktningar än", "No inspections yet");
    public static readonly Text NoneNext = new("Välj en plats ni ska göra något åt, och besikta den innan ni börjar.", "Choose a place you are to do something about, and inspect it before you begin.");
}
