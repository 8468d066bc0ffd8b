using Lykta.Kernel;

namespace Lykta.Modules.Plans.DraftPlan;

internal static class DraftPlanTexts
{
    public static readonly Text New = new("Ny plan", "New plan");
    public static readonly Text Lead = new("Åtgärderna väljs i nästa steg. De lever vidare som vanligt: planen säger vilka som hör ihop och varför.", "The measures are chosen in the next step. They go on as usual: the plan says which belong together and why.");
    public static readonly Text Change = new("Ändra planen", "Change the plan");
    public static readonly Text AnotherBasis = new("Byter du lägesbild försvinner svaren på den gamla lägesbildens slutsatser.", "With another picture, the answers to the old one's conclusions go.");
}
