using Lykta.Kernel;

namespace Lykta.Modules.Reports.ShowOutbox;

internal static class OutboxTexts
{
    public static readonly Text Title = new("Utkorgen", "The outbox");
    public static readonly Text Lead = new(
        "Här ligger det som inte är skickat än. Det är låst: bara kommunen kan öppna det, inte den som har telefonen.",
        "Here is what has not been sent yet. It is locked: only the municipality can open it, not whoever holds the phone.");

    public static readonly Text NeedsScript = new(
        "Utkorgen behöver JavaScript. Utan det går det att rapportera som vanligt när det finns signal.",
        "The outbox needs JavaScript. Without it you can report as usual when there is a signal.");

    public static readonly Text NewReport = new("Ny rapport", "New report");
    public static readonly Text AppName = new("Lykta – rapportera", "Lykta – report");
}
