using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Effects.ReadEffect;

namespace Lykta.Modules.Effects.ShowEffect;

/// <summary>Says in a sentence what the figures came to, so that nobody has to read a ratio.</summary>
internal static class EffectWords
{
    public static Text Short(ShownEffect e) => e.Standing switch
    {
        EffectStanding.NotBegun => EffectTexts.NotBegun,
        EffectStanding.NothingCompared => EffectTexts.NothingCompared,
        EffectStanding.TooEarly => EffectTexts.TooEarly.With(e.Baseline!.JudgedOn!.Value.ToDateTime(TimeOnly.MinValue)),
        _ => e.Reading is { } r ? EffectTexts.Of(r.Verdict) : e.Assessments is [var latest, ..] ? EffectTexts.Of(latest.Settled.Verdict) : EffectTexts.TimeToJudge,
    };

    public static Text Sentence(ShownEffect e) => e.Standing switch
    {
        EffectStanding.NotBegun => ShowEffectTexts.NotBegunMore,
        EffectStanding.NothingCompared => ShowEffectTexts.NothingComparedMore,
        EffectStanding.TooEarly => ShowEffectTexts.TooEarlyMore.With(e.Baseline!.JudgedOn!.Value.ToDateTime(TimeOnly.MinValue), e.Reading?.Window.Weeks ?? 0),
        _ => e.Reading is { } reading ? Judged(e, reading) : ShowEffectTexts.HiddenMore,
    };

    /// <summary>A change in per cent as it is said: a fall of, or a rise of.</summary>
    public static Text Percent(double change) => (change < 0 ? ShowEffectTexts.MinusPercent : ShowEffectTexts.PlusPercent).With(Math.Abs(Math.Round(change)));

    private static Text Judged(ShownEffect e, EffectReading reading)
    {
        if (reading.Relative is not { } r || reading.Window.Weeks < EffectReading.FewestWeeks)
        {
            return ShowEffectTexts.TooShortMore.With(reading.Window.Weeks, EffectReading.FewestWeeks);
        }

        // The change in per cent is 1/RES − 1: the high end of the ratio is the greatest fall.
        var (least, most) = ((1 / r.Low - 1) * 100, (1 / r.High - 1) * 100);
        var kind = e.Kind.ToLower(System.Globalization.CultureInfo.CurrentCulture);
        return reading.Verdict switch
        {
            EffectVerdict.Fell => ShowEffectTexts.FellMore.With(kind, e.Where, -r.PercentChange, -least, -most),
            EffectVerdict.Rose => ShowEffectTexts.RoseMore.With(kind, e.Where, r.PercentChange, most, least),
            EffectVerdict.TooFewEvents => ShowEffectTexts.TooFewMore.With(r.Events, RelativeEffect.EventsNeeded),
            _ => ShowEffectTexts.CannotTellMore.With(kind, e.Where, Percent(most), Percent(least)),
        };
    }
}
