using Lykta.Kernel;

namespace Lykta.Modules.Programmes.EditTemplate;

internal static class EditProgrammeTemplateTexts
{
    public static readonly Text Change = new("Ändra programmallen", "Change the programme template");
    public static readonly Text New = new("Gör en egen mall", "Make a template of your own");
    public static readonly Text Lead = new("Sparat blir en ny version. Program som pågår behåller sin.", "Saved it becomes a new version. Programmes under way keep theirs.");
    public static readonly Text About = new("Vad är det för program?", "What programme is it?");
    public static readonly Text Months = new("Hur många månader tar det?", "How many months does it take?");
    public static readonly Text LeastPlaces = new("Minst hur många platser?", "How many places at least?");
    public static readonly Text Step = new("Steg {0}", "Step {0}");
    public static readonly Text From = new("Från månad", "From month");
    public static readonly Text To = new("Till och med månad", "To month");
    public static readonly Text Activities = new("Aktiviteter, en per rad", "Activities, one a line");
    public static readonly Text ActivitiesHint = new("Skriv: aktivitet | roll | handling. Roll och handling får utelämnas.", "Write: activity | role | document. Role and document may be left out.");
    public static readonly Text Roles = new("Roller, en per rad", "Roles, one a line");
    public static readonly Text Result = new("Förväntat resultat {0}", "Expected result {0}");
    public static readonly Text ResultWords = new("Vad ska programmet leda till?", "What is the programme to lead to?");
    public static readonly Text Rule = new("Hur vet ni att det är nått?", "How do you know that it is reached?");
    public static readonly Text Aims = new("Mål, ett per rad", "Aims, one a line");
    public static readonly Text GridRows = new("Rutnätets rader, till exempel fokusområden", "Rows of the grid, for instance focus areas");
    public static readonly Text GridColumns = new("Rutnätets kolumner, till exempel tider på dygnet", "Columns of the grid, for instance times of day");
    public static readonly Text GridHint = new("En per rad. Lämna tomt om programmet inte bedömer något rutnät.", "One a line. Leave empty if the programme judges no grid.");
}
