using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.ClassifyPlace;

internal static class ClassifyPlaceTexts
{
    public static readonly Text Lead = new("Hur polisen klassar platsen eller området, från när och till när, och var det står.", "How the police class the place or the area, from when and to when, and where it is said.");
    public static readonly Text Class = new("Vad kallar polisen det?", "What do the police call it?");
    public static readonly Text OfArea = new("Klassningen gäller hela området {0}", "The classification is of the whole area {0}");
    public static readonly Text From = new("Från vilken dag?", "From which day?");
    public static readonly Text To = new("Till vilken dag?", "To which day?");
    public static readonly Text ToHint = new("Lämna tomt så länge klassningen gäller.", "Leave empty as long as it stands.");
    public static readonly Text Source = new("Var står det?", "Where is it said?");
    public static readonly Text SourceHint = new("Till exempel: Polismyndighetens lägesbild över utsatta områden 2021.", "For instance: the Police Authority's picture of exposed areas 2021.");
}
