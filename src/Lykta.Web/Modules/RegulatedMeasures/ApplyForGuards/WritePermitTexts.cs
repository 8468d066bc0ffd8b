using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.ApplyForGuards;

internal static class WritePermitTexts
{
    public static readonly Text New = new("Ansök om ordningsvakter", "Apply for public order guards");
    public static readonly Text Change = new("Ändra ansökan", "Change the application");
    public static readonly Text Lead = new("Skriv underlaget här och bifoga det till polisens ansökan. Det går att ändra tills du noterar att ansökan är inskickad.", "Write the basis here and attach it to the application to the police. It can be changed until you note that it is sent.");
    public static readonly Text Name = new("Vad gäller tillståndet?", "What is the permit about?");
    public static readonly Text NameHint = new("Till exempel \"Ordningsvakter i centrum\".", "Such as \"Guards in the centre\".");
    public static readonly Text Spot = new("Var", "Where");
    public static readonly Text Why = new("Behov och lämplighet", "Need and suitability");
    public static readonly Text What = new("Vad som söks", "What is applied for");
    public static readonly Text Propose = new("Föreslå text från rapporterna", "Propose a text from the reports");
    public static readonly Text Proposed = new("Förslaget ligger före det du hade skrivit. Läs det, skriv om det och spara.", "The proposal is put before what you had written. Read it, rewrite it and save.");
    public static readonly Text ChooseTime = new("Välj först vilken tid som ska räknas.", "First choose what time to count.");
}
