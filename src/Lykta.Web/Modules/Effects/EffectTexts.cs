using Lykta.Analysis.Evaluation;
using Lykta.Kernel;

namespace Lykta.Modules.Effects;

/// <summary>What is said of effects on every page.</summary>
internal static class EffectTexts
{
    public static readonly Text Effects = new("Effekter", "Effects");
    public static readonly Text Effect = new("Effekt", "Effect");
    public static readonly Text EveryKind = new("alla händelser", "every kind of event");
    public static readonly Text RestOf = new("resten av {0}", "the rest of {0}");
    public static readonly Text Fell = new("Minskade", "Fell");
    public static readonly Text Rose = new("Ökade", "Rose");
    public static readonly Text CannotTell = new("Går inte att avgöra", "Cannot be told");
    public static readonly Text TooFew = new("För få händelser", "Too few events");
    public static readonly Text TooEarly = new("Bedöms {0:yyyy-MM-dd}", "Judged on {0:yyyy-MM-dd}");
    public static readonly Text TimeToJudge = new("Dags att bedöma", "Time to judge");
    public static readonly Text NothingCompared = new("Ingen jämförelse vald i tid", "No comparison chosen in time");
    public static readonly Text NotBegun = new("Har inte börjat", "Has not begun");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");

    public static Text Of(EffectVerdict verdict) => verdict switch
    {
        EffectVerdict.Fell => Fell,
        EffectVerdict.Rose => Rose,
        EffectVerdict.TooFewEvents => TooFew,
        _ => CannotTell,
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
