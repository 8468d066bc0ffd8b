using Lykta.Kernel;

namespace Lykta.Modules.Plans.AdoptPlan;

internal static class AdoptPlanTexts
{
    public static readonly Text Title = new("Registrera beslut", "Record the decision");
    public static readonly Text Lead = new("Planen fryses som den är nu. Åtgärderna går vidare, och planens sida visar hur det går mot det som beslutades.", "The plan is frozen as it is now. The measures go on, and the plan's page shows how they do against what was decided.");
    public static readonly Text Missing = new("Det här saknas innan planen kan beslutas", "This is missing before the plan can be decided");
    public static readonly Text Ready = new("Allt som behövs finns.", "Everything that is needed is there.");
    public static readonly Text Organ = new("Vem beslutade?", "Who decided?");
    public static readonly Text OrganHint = new("Till exempel kommunfullmäktige eller kommunstyrelsen. Aldrig en person.", "For example the municipal council or the executive board. Never a person.");
    public static readonly Text On = new("Beslutsdag", "Day of the decision");
    public static readonly Text Number = new("Diarienummer", "Registry number");
    public static readonly Text NumberHint = new("Kan också skrivas in senare.", "Can be filled in later too.");
    public static readonly Text Adopt = new("Registrera beslutet", "Record the decision");
    public static readonly Text Gaps = new("{0} av {1} åtgärder saknar mål, {2} saknar uppföljning. De står som luckor.", "{0} of {1} measures have no goal, {2} no follow-up. They stand as gaps.");
    public static readonly Text End = new("Avsluta planen", "End the plan");
    public static readonly Text EndWhy = new("Varför avslutas den?", "Why does it end?");
    public static readonly Text EndWhyHint = new("Vad blev gjort, och vad gick vidare till nästa plan?", "What was done, and what went on to the next plan?");
    public static readonly Text Revise = new("Ny version", "New version");
    public static readonly Text ReviseLead = new("Ett nytt utkast med samma åtgärder, svar och skäl. Den beslutade planen står kvar som den är.", "A new draft with the same measures, answers and reasons. The decided plan stays as it is.");
    public static readonly Text MakeVersion = new("Gör en ny version", "Make a new version");
    public static readonly Text Intact = new("Planen är precis som när den beslutades: {0} delar, samma kontrollsumma.", "The plan is exactly as it was decided: {0} parts, the same checksum.");
    public static readonly Text WordsGone = new("Ord har tagits bort ur {0} av {1} delar sedan beslutet. Resten är som det var.", "Words have been taken out of {0} of {1} parts since. The rest is as it was.");
    public static readonly Text Broken = new("Planen stämmer inte med sin kontrollsumma.", "The plan does not match its checksum.");
}
