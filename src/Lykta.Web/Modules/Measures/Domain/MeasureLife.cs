using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures.Domain;

/// <summary>The rules of a measure's life: which step follows which, and who may take it. Each step answers the row of history it leaves.</summary>
internal sealed partial class Measure
{
    /// <summary>True while something remains to be done.</summary>
    public bool IsOpen => State is MeasureState.Proposed or MeasureState.TakenOn or MeasureState.Begun;

    /// <summary>The responsible organisation takes it on (åta sig), or a coordinator notes in the room which function did.</summary>
    public Result<MeasureStep> TakeOn(MeasureActor by, string? function, Guid? meeting)
    {
        var named = KeptWords.Read(function, LongestFunction, by.Names?.ReplacedOnly, Function);
        if (!named.IsOk)
        {
            return named.Refusal;
        }

        if (MayAnswer(by, named.Value, meeting) is { } refused)
        {
            return refused;
        }

        Function = Kept(named.Value) ?? Function ?? by.Function;
        return Step(MeasureMove.TakenOn, MeasureState.TakenOn, by, meeting: meeting, function: Function);
    }

    /// <summary>The responsible organisation says no, and why (avböja).</summary>
    public Result<MeasureStep> Decline(MeasureActor by, string? reason, string? function, Guid? meeting)
    {
        if (MayAnswer(by, function, meeting) is { } refused)
        {
            return refused;
        }

        var words = Why(reason, by);
        return words.IsOk ? Step(MeasureMove.Declined, MeasureState.Declined, by, words: words.Value, meeting: meeting, function: function) : words.Refusal;
    }

    /// <summary>Changes what is planned, until it begins.</summary>
    public Result<MeasureStep> Change(MeasurePlan plan, MeasureActor by) =>
        MayChange(by) is { } no ? no
        : Set(plan, by) is { } wrong ? wrong
        : Step(MeasureMove.Changed, State, by);

    /// <summary>Why somebody may not change what is planned: a proposal is its proposer's, and what is taken on its responsible organisation's.</summary>
    public Refusal? MayChange(MeasureActor by) =>
        State is not (MeasureState.Proposed or MeasureState.TakenOn) ? new NotInThatState(State)
        : by.IsCoordinator || by.Organisation == (State == MeasureState.Proposed ? ProposedById : OrganisationId) ? null
        : new NotYourMeasure();

    /// <summary>It begins (påbörja); the caller freezes the baseline to the day before.</summary>
    public Result<MeasureStep> Begin(MeasureActor by, DateOnly day)
    {
        if (MayCarryOut(by, MeasureState.TakenOn) is { } refused)
        {
            return refused;
        }

        if (day > by.Today)
        {
            return new DayIsAhead();
        }

        StartedOn = day;
        return Step(MeasureMove.Begun, MeasureState.Begun, by, day);
    }

    /// <summary>It had begun earlier than was said (flytta starten bakåt): who, when and why are kept, and so is the baseline that was.</summary>
    public Result<MeasureStep> SetStartBack(MeasureActor by, DateOnly day, string? why)
    {
        if (MayCarryOut(by, MeasureState.Begun, MeasureState.Done) is { } refused)
        {
            return refused;
        }

        if (day >= StartedOn)
        {
            return new StartIsSetBackOnly(StartedOn!.Value);
        }

        var words = Why(why, by);
        if (!words.IsOk)
        {
            return words.Refusal;
        }

        StartedOn = day;
        return Step(MeasureMove.StartSetBack, State, by, day, words.Value);
    }

    /// <summary>Tells what came of it (följa upp): while it goes on, when it is done, or after.</summary>
    public Result<MeasureFollowUp> FollowUp(Id<MeasureFollowUp> id, MeasureActor by, DateOnly day, FollowUpOutcome outcome, string? words, Audience audience)
    {
        if (MayCarryOut(by, MeasureState.Begun, MeasureState.Done, MeasureState.Stopped) is { } refused)
        {
            return refused;
        }

        if (StartedOn is not { } started || day < started)
        {
            return new BeforeItBegan();
        }

        if (day > by.Today)
        {
            return new DayIsAhead();
        }

        var read = KeptWords.Read(words, MeasureFollowUp.Longest, by.Names);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        Outcome = outcome;
        return new MeasureFollowUp(Municipality, id, Id, by) { Day = day, Outcome = outcome, Words = Kept(read.Value), Audience = audience };
    }

    /// <summary>It is done (klar).</summary>
    public Result<MeasureStep> Finish(MeasureActor by, DateOnly day)
    {
        if (MayCarryOut(by, MeasureState.Begun) is { } refused)
        {
            return refused;
        }

        if (day > by.Today)
        {
            return new DayIsAhead();
        }

        if (day < StartedOn)
        {
            return new BeforeItBegan();
        }

        EndedOn = day;
        return Step(MeasureMove.Done, MeasureState.Done, by, day);
    }

    /// <summary>It ends without being done (avbryta), and why.</summary>
    public Result<MeasureStep> Stop(MeasureActor by, string? reason)
    {
        if (MayCarryOut(by, MeasureState.TakenOn, MeasureState.Begun) is { } refused)
        {
            return refused;
        }

        var words = Why(reason, by);
        if (!words.IsOk)
        {
            return words.Refusal;
        }

        EndedOn = by.Today;
        return Step(MeasureMove.Stopped, MeasureState.Stopped, by, by.Today, words.Value);
    }

    /// <summary>Somebody of the responsible organisation answers; for another one, a coordinator only writes down what a function said at a meeting.</summary>
    private Refusal? MayAnswer(MeasureActor by, string? function, Guid? meeting) =>
        State != MeasureState.Proposed ? new AlreadyAnswered(State)
        : by.Organisation == OrganisationId || (by.IsCoordinator && meeting is not null && !string.IsNullOrWhiteSpace(function)) ? null
        : new OnlyTheResponsibleAnswers();

    private Refusal? MayCarryOut(MeasureActor by, params ReadOnlySpan<MeasureState> from) =>
        by.Organisation != OrganisationId && !by.IsCoordinator ? new NotYourMeasure()
        : !from.Contains(State) ? new NotInThatState(State)
        : null;

    private static Result<string> Why(string? reason, MeasureActor by)
    {
        var words = KeptWords.Read(reason, LongestReason, by.Names);
        return words.IsOk && words.Value.Length == 0 ? new SayWhy() : words;
    }

    private MeasureStep Step(MeasureMove move, MeasureState to, MeasureActor by, DateOnly? day = null, string? words = null, Guid? meeting = null, string? function = null)
    {
        (State, StateSince, Steps) = (to, to == State && Steps > 0 ? StateSince : by.At, Steps + 1);
        return new MeasureStep(Municipality, Id, Steps, move, by, string.IsNullOrWhiteSpace(function) ? by.Function : function.Trim()) { Day = day, Words = words, MeetingId = meeting };
    }
}
