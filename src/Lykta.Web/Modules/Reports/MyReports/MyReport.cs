using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Modules.SituationPictures.Contracts;

namespace Lykta.Modules.Reports.MyReports;

/// <summary>One of the sender's own reports, and what came of it.</summary>
internal sealed record MyReport
{
    public required Id<Report> Id { get; init; }

    public required KindChoice Kind { get; init; }

    public required string? Where { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required DateTime OccurredFrom { get; init; }

    public required ReportState State { get; init; }

    public required DateTime? ReviewedAt { get; init; }

    public required string? Reason { get; init; }

    public required string? ForwardedTo { get; init; }

    /// <summary>The adopted picture the report is in.</summary>
    public required AdoptedPeriod? Picture { get; init; }

    /// <summary>The measures it stands behind, once somebody has taken them on.</summary>
    public required IReadOnlyList<MeasureBehindReport> Measures { get; init; }

    public bool IsWaiting => State == ReportState.Received;

    /// <summary>When something last came of it.</summary>
    public DateTime? NewsAt => State is ReportState.Withdrawn or ReportState.Received ? null
        : new[] { ReviewedAt, Picture?.AdoptedAt, Measures.Count == 0 ? null : Measures.Max(m => m.StateSince) }.Max();

    /// <summary>What came of it, in a few words.</summary>
    public Text Outcome(ReporterWords words) => State switch
    {
        ReportState.Received => words.StateReceived,
        ReportState.Withdrawn => words.StateWithdrawn,
        ReportState.Rejected => words.StateRejected.With(Reason),
        ReportState.Linked => words.StateLinked,
        _ when ForwardedTo is not null => words.StateForwarded.With(ForwardedTo),
        _ when Picture is { } picture => NameOf(picture, words),
        _ => words.StateReviewed,
    };

    /// <summary>What is done about it, by public name only: taken on, begun, and what came of that.</summary>
    public IReadOnlyList<Text> Done(ReporterWords words) => [.. Measures.OrderBy(m => m.StateSince).Select(m => Line(m, words))];

    /// <summary>A measure that is only proposed, or declined, is no news to whoever reported.</summary>
    public static bool IsTold(MeasureState state) => state is not (MeasureState.Proposed or MeasureState.Declined);

    private static Text Line(MeasureBehindReport measure, ReporterWords words)
    {
        var state = measure.State switch
        {
            MeasureState.TakenOn => words.MeasureTakenOn,
            MeasureState.Begun => words.MeasureBegun,
            MeasureState.Done => words.MeasureDone,
            _ => words.MeasureStopped,
        };
        var told = state.With(measure.PublicName);
        return Result(measure.Outcome, words) is { } result ? new Text($"{told.Swedish}: {result.Swedish}", $"{told.English}: {result.English}") : told;
    }

    private static Text? Result(FollowUpOutcome? outcome, ReporterWords words) => outcome switch
    {
        null => null,
        FollowUpOutcome.Worked => words.ResultWorked,
        FollowUpOutcome.Partly => words.ResultPartly,
        FollowUpOutcome.No => words.ResultNo,
        _ => words.ResultCannotTell,
    };

    private static Text NameOf(AdoptedPeriod picture, ReporterWords words)
    {
        var period = Period.Parse(picture.PeriodCode, null);
        var name = period.Kind == PeriodKind.Week ? words.WeekShort.With(IsoWeek.Of(period.From).Week) : period.Name;
        return new Text(words.StateInPicture.With(name.Swedish).Swedish, words.StateInPicture.With(name.English).English);
    }
}
