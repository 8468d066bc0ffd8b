using Lykta.Kernel;

namespace Lykta.Modules.Programmes.KeepProgramme;

internal static class KeepProgrammeTexts
{
    public static readonly Text Change = new("Ändra programmet", "Change the programme");
    public static readonly Text StartsOn = new("När börjar det?", "When does it begin?");
    public static readonly Text StartsHint = new("Stegens dagar räknas härifrån.", "The days of the steps are counted from here.");
    public static readonly Text Lead = new("Vem leder det?", "Who leads it?");
    public static readonly Text Function = new("I vilken funktion?", "In which function?");
    public static readonly Text FunctionHint = new("Till exempel projektledare. Inga namn.", "For instance project leader. No names.");
    public static readonly Text Aims = new("Mål för just det här programmet", "Aims of this programme");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text Place = new("Plats {0}", "Place {0}");
    public static readonly Text NoPlace = new("Ingen", "None");
    public static readonly Text Parties = new("Vilka är med, och med vad?", "Who takes part, and with what?");
    public static readonly Text PartiesHint = new("Tomma rader sparas inte. Beloppen gäller hela programmet.", "Empty rows are not saved. The amounts are for the whole programme.");
    public static readonly Text Party = new("Part {0}", "Party {0}");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text NotOurs = new("Ingen av våra: skriv nedan", "None of ours: write below");
    public static readonly Text Outside = new("Någon annan", "Somebody else");
    public static readonly Text Role = new("Roll", "Role");
    public static readonly Text RoleHint = new("Mallens roller: {0}.", "The template's roles: {0}.");
    public static readonly Text Kronor = new("Pengar (kronor)", "Money (SEK)");
    public static readonly Text InKindKronor = new("Värdet av egna insatser (kronor)", "Worth of in-kind shares (SEK)");
    public static readonly Text InKind = new("Vilka insatser?", "What in kind?");
}
