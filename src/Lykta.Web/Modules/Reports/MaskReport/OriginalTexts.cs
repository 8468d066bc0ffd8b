using Lykta.Kernel;

namespace Lykta.Modules.Reports.MaskReport;

internal static class OriginalTexts
{
    public static readonly Text Title = new("Förseglat original", "Sealed original");
    public static readonly Text Lead = new(
        "Här finns rapporten som den var före ändring eller maskering. Varje öppning sparas i loggen med din anledning.",
        "The report as it was before it was changed or masked. Each opening is kept in the log with your reason.");
    public static readonly Text Reason = new("Varför öppnar du det?", "Why do you open it?");
    public static readonly Text ReasonHint = new("Till exempel: begäran om allmän handling, dnr 2026-123.", "For example: a request for a public document, no. 2026-123.");
    public static readonly Text Open = new("Öppna originalet", "Open the original");
    public static readonly Text Number = new("Version {0}, sparad {1}", "Version {0}, kept {1}");
}
