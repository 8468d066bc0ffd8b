using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.PrintCameras;

internal static class PrintCamerasTexts
{
    public static readonly Text AsOf = new("Så som den står {0}: {1} bevakningar", "As it stands {0}: {1} surveillances");
    public static readonly Text Decided = new("Beslutad av {0} {1}", "Decided by {0} {1}");
    public static readonly Text Rules = new("Om förteckningen", "About the register");
    public static readonly Text Empty = new("Ingen bevakning är beslutad än.", "No surveillance is decided yet.");
}
