using Lykta.Kernel;

namespace Lykta.Modules.Effects.FindEffects;

internal static class FindEffectsTexts
{
    public static readonly Text Lead = new("Vad gjorde skillnad? Här står varje åtgärd som började med något att jämföra med.", "What made a difference? Here is every measure that began with something to compare with.");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text All = new("Alla", "All");
    public static readonly Text Waiting = new("Väntar på sin dag", "Waiting for its day");
    public static readonly Text Settled = new("Fastställda", "Settled");
    public static readonly Text Verdict = new("Omdöme", "Verdict");
    public static readonly Text AllVerdicts = new("Alla omdömen", "All verdicts");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Kind = new("Händelsetyp", "Kind of event");
    public static readonly Text Started = new("Började", "Began");
    public static readonly Text Judged = new("Bedöms", "Judged");
    public static readonly Text None = new("Ingen åtgärd med jämförelse.", "No measure with a comparison.");
    public static readonly Text NoneNext = new("Välj vad en åtgärd ska jämföras med på åtgärdens sida, innan den börjar.", "Choose what a measure is to be compared with on the measure's page, before it begins.");
    public static readonly Text SettledBy = new("{0} rapporter före och {1} efter; i jämförelsen {2} och {3}; {4} veckor var.", "{0} reports before and {1} after; in the comparison {2} and {3}; {4} weeks each.");
    public static readonly Text Survey = new("Upplevd trygghet", "Felt safety");
    public static readonly Text UnitCosts = new("Enhetskostnader", "Unit costs");
    public static readonly Text Previous = new("Föregående", "Previous");
    public static readonly Text Next = new("Nästa", "Next");
}
