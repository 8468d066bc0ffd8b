using Lykta.Kernel;

namespace Lykta.Modules.Meetings.EditTemplate;

internal static class EditTemplateTexts
{
    public static readonly Text Title = new("Mötesmall", "Meeting template");
    public static readonly Text Lead = new("Så här håller ni seriens möten. Möten som redan är planerade ändras inte.", "How you hold the meetings of the series. Meetings already planned do not change.");
    public static readonly Text Council = new("Vad är det för möte?", "What kind of meeting is it?");
    public static readonly Text Document = new("Vilket dokument blir det?", "What document comes of it?");
    public static readonly Text Keeper = new("Vem antecknar", "Who keeps the notes");
    public static readonly Text Adjuster = new("Justerare", "Adjuster");
    public static readonly Text FunctionHint = new("En funktion, aldrig ett namn.", "A function, never a name.");
    public static readonly Text Agenda = new("Dagordning", "Agenda");
    public static readonly Text AgendaHint = new("En punkt på varje rad. Kända punkter: {0}. Andra rader blir egna punkter.", "One item a line. Known items: {0}. Other lines become items of your own.");
    public static readonly Text Members = new("Ledamöter", "Members");
    public static readonly Text MembersHint = new(
        "En funktion på varje rad. Lägg till organisation efter ett kommatecken, eller boende, gäst eller förtroendevald: \"Områdespolis, Polisen\" eller \"Boende, boende\".",
        "One function a line. Add an organisation after a comma, or residents, guest or elected member: \"Area police, Polisen\" or \"Residents, residents\".");
    public static readonly Text Saved = new("Mallen är sparad", "The template is saved");
}
