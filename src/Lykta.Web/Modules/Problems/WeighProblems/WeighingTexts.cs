using Lykta.Kernel;

namespace Lykta.Modules.Problems.WeighProblems;

internal static class WeighingTexts
{
    public static readonly Text Title = new("Behov mot påverkbarhet", "Need against influence");
    public static readonly Text Lead = new("Var behövs insatser mest, och var kan ni påverka mest? Uppe till höger är det både och. Därifrån väljs nästa periods prioriterade.", "Where are efforts needed most, and where can you influence most? At the upper right it is both. The next period's prioritised are chosen from there.");
    public static readonly Text Period = new("Period", "Period");
    public static readonly Text Matrix = new("Matris", "Matrix");
    public static readonly Text Need = new("Behov", "Need");
    public static readonly Text Influence = new("Påverkbarhet", "Influence");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Priority = new("Prioriterat", "Prioritised");
    public static readonly Text Prioritise = new("Prioritera {0}", "Prioritise {0}");
    public static readonly Text NotWeighed = new("ej vägt", "not weighed");
    public static readonly Text Weigh = new("Väg", "Weigh");
    public static readonly Text WeighThat = new("Väg: {0}", "Weigh: {0}");
    public static readonly Text WeighAnew = new("Väg om", "Weigh anew");
    public static readonly Text None = new("Inga problem att väga.", "No problems to weigh.");
    public static readonly Text NoneNext = new("Lyft det som återkommer som ett problem först.", "Raise what comes back as a problem first.");
    public static readonly Text Set = new("Spara prioriterade", "Save the prioritised");
    public static readonly Text Scale = new("Skala", "Scale");
    public static readonly Text ScaleTitle = new("Skalan för vägning", "The scale for weighing");
    public static readonly Text ScaleLead = new("Tre till fem steg på varje axel, det lägsta först.", "Three to five steps on each axis, the lowest first.");
    public static readonly Text OnePerLine = new("Ett steg på varje rad.", "One step on each line.");
    public static readonly Text NeedAsk = new("Hur stort är behovet av insatser?", "How great is the need of efforts?");
    public static readonly Text InfluenceAsk = new("Hur mycket kan ni påverka det?", "How far can you influence it?");
    public static readonly Text Why = new("Varför?", "Why?");
    public static readonly Text NeedHint = new("Vad i underlaget visar det?", "What in the evidence shows it?");
    public static readonly Text InfluenceHint = new("Vilka orsaker rår ni på, och med vad?", "Which causes are within your reach, and with what?");
    public static readonly Text For = new("Inför {0}", "For {0}");
    public static readonly Text Weighed = new("Vägt", "Weighed");
    public static readonly Text NeedIs = new("Behov: {0}. {1}", "Need: {0}. {1}");
    public static readonly Text InfluenceIs = new("Påverkbarhet: {0}. {1}", "Influence: {0}. {1}");
}
