using Lykta.Kernel;

namespace Lykta.Modules.Checklists.AnswerChecklist;

internal static class AnswerChecklistTexts
{
    public static readonly Text Title = new("Checklista", "Checklist");
    public static readonly Text Lead = new("Gäller {0} ({1}). Svara på det du vet.", "For {0} ({1}). Answer what you know.");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nej", "No");
    public static readonly Text Unknown = new("Vet ej", "Don't know");
    public static readonly Text Send = new("Skicka svaren", "Send the answers");
    public static readonly Text NoNames = new("Skriv inga namn. Här behövs bara ja, nej eller vet ej.", "No names. Only yes, no or don't know is needed here.");

    public static readonly Text Thanks = new("Tack! Svaren är sparade.", "Thank you! Your answers are saved.");
    public static readonly Text Calm = new("Nej på allt: det räknas som \"inget att rapportera\" för {0}.", "No to everything: it counts as \"nothing to report\" for {0}.");
    public static readonly Text YesTitle = new("Berätta mer om det du svarade ja på", "Tell us more about what you said yes to");
    public static readonly Text YesHelp = new(
        "Vad, var och när. Det tar en halv minut och gör att något kan bli gjort.", "What, where and when. It takes half a minute and makes it possible to act.");

    public static readonly Text ReportThis = new("Rapportera: {0}", "Report: {0}");
    public static readonly Text ReportOther = new("Rapportera något annat", "Report something else");
}
