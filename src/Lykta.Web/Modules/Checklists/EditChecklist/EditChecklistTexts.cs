using Lykta.Kernel;

namespace Lykta.Modules.Checklists.EditChecklist;

internal static class EditChecklistTexts
{
    public static readonly Text Title = new("Checklistor", "Checklists");
    public static readonly Text Lead = new(
        "Frågorna som varje slags organisation svarar på inför mötet: ja, nej eller vet ej. Ja öppnar en rapport, nej på allt är nollrapporten.",
        "The questions each kind of organisation answers before the meeting: yes, no or don't know. Yes opens a report, no to everything is the nil report.");

    public static readonly Text AskedOf = new("Ställs till", "Asked of");
    public static readonly Text Questions = new("Frågor", "Questions");
    public static readonly Text Version = new("Version", "Version");
    public static readonly Text Changed = new("Senast ändrad", "Last changed");
    public static readonly Text Actions = new("Åtgärder", "Actions");
    public static readonly Text Edit = new("Ändra", "Edit");
    public static readonly Text EditOf = new("Checklista för {0}", "Checklist for {0}");
    public static readonly Text EditLead = new(
        "Version {0}. När du sparar blir det en ny version; svar på tidigare versioner finns kvar. Töm en fråga för att ta bort den.",
        "Version {0}. Saving makes a new version; answers to earlier versions remain. Empty a question to take it away.");

    public static readonly Text Question = new("Fråga {0}", "Question {0}");
    public static readonly Text Swedish = new("På svenska", "In Swedish");
    public static readonly Text English = new("På engelska", "In English");
    public static readonly Text Kind = new("Händelsetyp som ja öppnar", "Kind that yes opens");
    public static readonly Text Save = new("Spara ny version", "Save new version");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Saved = new("Checklistan är sparad.", "The checklist is saved.");
}
