using Lykta.Kernel;

namespace Lykta.Modules.Problems.FindGaps;

internal static class FindGapsTexts
{
    public static readonly Text Title = new("Luckor i kedjan", "Gaps in the chain");
    public static readonly Text Lead = new("Problem, orsak, mål, åtgärd, uppföljning: här saknas en länk. Utan den vet ingen om det ni gör hjälper.", "Problem, cause, goal, measure, follow-up: here a link is missing. Without it nobody knows whether what you do helps.");
    public static readonly Text None = new("Inga luckor", "No gaps");
    public static readonly Text NoneNext = new("Varje problem har orsak, mål och åtgärd, och varje åtgärd mot ett problem följs upp.", "Every problem has a cause, a goal and a measure, and every measure against a problem is followed up.");
    public static readonly Text One = new("1 lucka", "1 gap");
    public static readonly Text Many = new("{0} luckor", "{0} gaps");
    public static readonly Text All = new("Visa alla {0}", "Show all {0}");

    public static Text Of(GapKind kind) => kind switch
    {
        GapKind.ProblemWithoutCause => new("Problem utan orsak", "Problems without a cause"),
        GapKind.ProblemWithoutGoal => new("Problem utan mål", "Problems without a goal"),
        GapKind.ProblemWithoutMeasure => new("Problem utan åtgärd", "Problems without a measure"),
        GapKind.GoalPastItsDay => new("Mål vars dag har passerat utan avläsning", "Goals whose day has passed without a reading"),
        GapKind.MeasureWithoutCause => new("Åtgärder utan orsak", "Measures without a cause"),
        GapKind.MeasureWithoutGoal => new("Åtgärder utan mål", "Measures without a goal"),
        GapKind.MeasureWithoutFollowUp => new("Åtgärder utan uppföljning", "Measures without a follow-up"),
        GapKind.MeasureWithoutComparison => new("Åtgärder som började utan jämförelse", "Measures that began with nothing to compare with"),
        GapKind.EffectNotSettled => new("Åtgärder vars effekt ska bedömas nu", "Measures whose effect is to be judged now"),
        _ => new("Åtgärder som pågått tre perioder utan problem", "Measures that have gone on three periods without a problem"),
    };
}
