using Lykta.Kernel;

namespace Lykta.Modules.Reports.ShowOutbox;

internal static class OutboxTexts
{
    public static readonly Text AppName = new("Lykta – rapportera", "Lykta – report");
}
