using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Problems.Domain;

/// <summary>What a goal is measured by (indikator).</summary>
internal enum GoalIndicator
{
    /// <summary>Reviewed reports of the problem per week in which anybody reported: Lykta counts it.</summary>
    ReportsPerWeek,
    PoliceReports,
    SurveyShare,
    InspectionScore,
    OwnCount,
}

/// <param name="Base">Where it stands now; for reports per week Lykta counts it when it is left out.</param>
internal sealed record GoalStatement(GoalIndicator Indicator, string? Words, double? Base, double? Target, DateOnly? By);

/// <summary>What a problem shall come to (mål): an indicator, where it stands, where it shall stand, and when. One that cannot be measured is refused.</summary>
internal sealed class Goal : ITenantRow, IVersioned
{
    public const int LongestWords = 300;

    /// <summary>Figures are kept with two doubles.</summary>
    public const double Highest = 1_000_000;

    private Goal()
    {
    }

    private Goal(Problem problem, Id<Goal> id, DateTime at) => (Municipality, ProblemId, Id, At) = (problem.Municipality, problem.Id, id, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Goal> Id { get; private set; }

    public Id<Problem> ProblemId { get; private set; }

    public GoalIndicator Indicator { get; private set; }

    /// <summary>What is measured, in words: where the figure is found, of whom.</summary>
    public string? Words { get; private set; }

    public double Base { get; private set; }

    public double Target { get; private set; }

    public DateOnly By { get; private set; }

    /// <summary>What it came to, when somebody last looked; null until then.</summary>
    public double? Reached { get; private set; }

    public DateOnly? ReachedOn { get; private set; }

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether it came to what it should; null until somebody has looked.</summary>
    public bool? IsMet => Reached is not { } value ? null : Target < Base ? value <= Target : value >= Target;

    public static Result<Goal> Set(Problem problem, Id<Goal> id, GoalStatement said, DateTime at, KeptNames? names = null) => new Goal(problem, id, at).Restate(problem, said, at, names);

    public Result<Goal> Restate(Problem problem, GoalStatement said, DateTime at, KeptNames? names = null)
    {
        var words = KeptWords.Read(said.Words, LongestWords, names, Words);
        if ((problem.Stage == ProblemStage.Closed ? new ProblemIsClosed() : words.Refusal ?? RefusalOf(said, words.Value, SwedishTime.DayOf(at))) is { } refused)
        {
            return refused;
        }

        (Indicator, Words, By) = (said.Indicator, words.Value is { Length: > 0 } w ? w : null, said.By!.Value);
        (Base, Target) = (Math.Round(said.Base!.Value, 2), Math.Round(said.Target!.Value, 2));
        return this;
    }

    /// <summary>Notes what it has come to (avläsning).</summary>
    public Result<Goal> Read(double? value, DateOnly on, DateTime at)
    {
        if (value is not (>= 0 and <= Highest) || on > SwedishTime.DayOf(at))
        {
            return value is >= 0 and <= Highest ? new ReadingIsAhead() : new GoalNotMeasurable();
        }

        (Reached, ReachedOn) = (Math.Round(value.Value, 2), on);
        return this;
    }

    private Refusal? RefusalOf(GoalStatement said, string words, DateOnly today) =>
        said.Indicator != GoalIndicator.ReportsPerWeek && words.Length == 0 ? new GoalNeedsIndicator()
        : said.Base is not (>= 0 and <= Highest) || said.Target is not (>= 0 and <= Highest) ? new GoalNotMeasurable()
        : Math.Round(said.Base.Value, 2) == Math.Round(said.Target.Value, 2) ? new GoalChangesNothing()
        : said.By is not { } by ? new GoalNeedsDay()
        : by < today && by != By ? new GoalDayHasPassed()
        : null;
}
