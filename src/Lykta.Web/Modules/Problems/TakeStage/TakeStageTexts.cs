using Lykta.Kernel;

namespace Lykta.Modules.Problems.TakeStage;

internal static class TakeStageTexts
{
    public static readonly Text Lead = new("Problemet går framåt av sig självt när orsaker, åtgärder och avläsningar kommer till. Här avslutas det, eller lyfts ur veckomötet.", "The problem moves on by itself as causes, measures and readings are added. Here it is closed, or lifted out of the weekly meeting.");
    public static readonly Text DeepHint = new("Ett problem som återkommer arbetas med för sig, med orsaksanalys, längre åtgärder och utvärdering.", "A problem that comes back is worked on by itself, with cause analysis, longer measures and evaluation.");
    public static readonly Text Why = new("Varför avslutas det?", "Why is it closed?");
    public static readonly Text WhyHint = new("Målet nått, problemet har upphört, slagits ihop med ett annat …", "The goal reached, the problem ceased, joined with another …");
}
