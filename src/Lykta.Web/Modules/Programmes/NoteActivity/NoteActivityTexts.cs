using Lykta.Kernel;

namespace Lykta.Modules.Programmes.NoteActivity;

internal static class NoteActivityTexts
{
    public static readonly Text PlannedOn = new("När ska det göras?", "When is it to be done?");
    public static readonly Text PlannedHint = new("Tomt betyder stegets sista dag, {0}.", "Empty means the last day of the step, {0}.");
    public static readonly Text DoneOn = new("När gjordes det?", "When was it done?");
    public static readonly Text NotDone = new("Eller: varför blir det inte av?", "Or: why will it not be done?");
    public static readonly Text Took = new("Vilka var med, efter funktion?", "Who took part, by function?");
    public static readonly Text TookHint = new("Till exempel kommunpolis, två fastighetsägare. Inga namn.", "For instance police liaison officer, two property owners. No names.");
    public static readonly Text People = new("Hur många var med?", "How many took part?");
    public static readonly Text Words = new("Vad ledde det till?", "What came of it?");
    public static readonly Text Document = new("Var finns handlingen?", "Where is the document?");
    public static readonly Text DocumentHint = new("Diarienummer eller titel.", "Registry number or title.");
    public static readonly Text DayUnreadable = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
}
