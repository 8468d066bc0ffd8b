using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.RegulatedMeasures.Domain;

/// <summary>
/// A surveillance by camera (kamerabevakning) in the register the municipality keeps. Since 1 April 2025 nobody gives a permit: the municipality weighs the interests
/// itself and documents it before it begins, and keeps what is documented for five years after it ended (kamerabevakningslagen 2018:1200; 2023:196, 14 §).
/// </summary>
internal sealed class CameraSurveillance : ITenantRow, IVersioned
{
    public const int LongestName = 160;
    public const int LongestInformed = 1000;
    public const int YearsKept = 5;

    private CameraSurveillance()
    {
    }

    private CameraSurveillance(MunicipalityCode municipality, Id<CameraSurveillance> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CameraSurveillance> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The measure it is a part of.</summary>
    public Id<Measure>? MeasureId { get; private set; }

    public CameraState State { get; private set; }

    /// <summary>The number of the weighing it rests on; null until one is decided.</summary>
    public int? InForce { get; private set; }

    /// <summary>The day that weighing was decided.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public DateOnly? SignsOn { get; private set; }

    public string? Informed { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    /// <summary>The day it is to be asked whether it is still needed.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public DateOnly? ReviewedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>The last day the documentation must be kept (bevaras till); null while it goes on.</summary>
    public DateOnly? KeptUntil => KeptAfter(EndedOn);

    public static DateOnly? KeptAfter(DateOnly? ended) => ended?.AddYears(YearsKept);

    /// <summary>A new one with its first weighing, both still empty.</summary>
    public static (CameraSurveillance Camera, CameraWeighing Weighing) Begin(MunicipalityCode municipality, Id<CameraSurveillance> id)
    {
        var camera = new CameraSurveillance(municipality, id);
        return (camera, new CameraWeighing(camera, 1));
    }

    /// <summary>Says all of the open weighing anew (väga intressen). What is decided is never touched.</summary>
    public Result<CameraSurveillance> Write(CameraWeighing weighing, CameraStatement said, IncidentFigures? figures, DateTime at, KeptNames? names = null)
    {
        if (State == CameraState.Ended || weighing.IsDecided)
        {
            return State == CameraState.Ended ? new SurveillanceHasEnded() : new WeighingIsDecided();
        }

        var words = new WordsReader(names, [Name, .. weighing.Words]);
        var name = words.TakeOpen(said.Name, LongestName);
        if ((words.Refusal ?? (name.Length == 0 ? new CameraNeedsName() : weighing.Write(said, words, figures, at))) is { } refused)
        {
            return refused;
        }

        (Name, MeasureId, WrittenAt) = (name, said.Measure, at);
        return this;
    }

    /// <summary>The weighing is decided and frozen (beslutad); it is what the surveillance rests on from then.</summary>
    public Result<CameraSurveillance> Decide(CameraWeighing weighing, CameraDecision decision, DateTime at)
    {
        if (State == CameraState.Ended)
        {
            return new SurveillanceHasEnded();
        }

        if (weighing.Decide(decision, at) is { } refused)
        {
            return refused;
        }

        (InForce, DecidedOn, WrittenAt) = (weighing.Number, weighing.DecidedOn, at);
        State = State == CameraState.Weighed ? CameraState.Decided : State;
        return this;
    }

    /// <summary>A new weighing that begins in the words of the last (väga om). The decided one stays as it is, and in force until the new one is decided.</summary>
    public Result<CameraWeighing> WeighAnew(CameraWeighing last, DateTime at)
    {
        if (State == CameraState.Ended || !last.IsDecided)
        {
            return State == CameraState.Ended ? new SurveillanceHasEnded() : new WeighingIsOpen();
        }

        WrittenAt = at;
        return last.Anew(at);
    }

    /// <summary>It begins (startar): never before the weighing is written and decided, nor before signs and information are there.</summary>
    public Result<CameraSurveillance> Start(CameraStart said, DateTime at, KeptNames? names = null)
    {
        var words = new WordsReader(names);
        var informed = words.TakeOptional(said.Informed, LongestInformed);
        if ((MissingToStart(said, SwedishTime.DayOf(at)) ?? words.Refusal) is { } refused)
        {
            return refused;
        }

        (State, StartedOn, SignsOn, Informed, ReviewOn, WrittenAt) = (CameraState.Running, said.On, said.SignsOn, informed, said.ReviewOn, at);
        return this;
    }

    /// <summary>It was asked whether it is still needed, and it is (granskad); with the day it is asked again.</summary>
    public Result<CameraSurveillance> Review(DateOnly? next, DateTime at)
    {
        var today = SwedishTime.DayOf(at);
        if (State != CameraState.Running || next is null || next <= today)
        {
            return State != CameraState.Running ? new SurveillanceIsNotRunning() : new ReviewIsNotAhead();
        }

        (ReviewedOn, ReviewOn, WrittenAt) = (today, next, at);
        return this;
    }

    /// <summary>It ends (upphör), or what was decided is never begun. From this day its documentation is kept for five years.</summary>
    public Result<CameraSurveillance> End(DateOnly? on, DateTime at)
    {
        if (State is not (CameraState.Running or CameraState.Decided) || on is null || on > SwedishTime.DayOf(at) || on < (StartedOn ?? DecidedOn))
        {
            return State is CameraState.Weighed ? new WeighingIsNotDecided() : State == CameraState.Ended ? new SurveillanceHasEnded() : new EndIsNotPossible((StartedOn ?? DecidedOn)!.Value);
        }

        (State, EndedOn, WrittenAt) = (CameraState.Ended, on, at);
        return this;
    }

    /// <summary>Puts the number of the register to what was decided before it had one.</summary>
    public Result<CameraSurveillance> Register(CameraWeighing weighing, string? number, DateTime at)
    {
        if (weighing.Register(number) is { } refused)
        {
            return refused;
        }

        WrittenAt = at;
        return this;
    }

    /// <summary>Why it may not be disposed of on a day (gallras); null once it has been kept for its time.</summary>
    public Refusal? CannotBeDisposed(DateOnly today) =>
        KeptUntil is not { } until ? new SurveillanceMustBeRegistered() : today <= until ? new SurveillanceMustBeKept(until) : null;

    /// <summary>Why a person may not throw it away: only what nobody decided on. The rest goes by the municipality's decision on disposal, after its time.</summary>
    public Refusal? CannotBeThrownAway(DateOnly today) => InForce is null ? null : CannotBeDisposed(today) ?? new SurveillanceIsDisposedByDecision();

    private Refusal? MissingToStart(CameraStart said, DateOnly today) => State switch
    {
        CameraState.Weighed => new WeighingIsNotDecided(),
        CameraState.Running => new SurveillanceIsRunning(),
        CameraState.Ended => new SurveillanceHasEnded(),
        _ => said.On is null || said.On > today || said.On < DecidedOn ? new StartIsNotPossible(DecidedOn!.Value)
            : said.SignsOn is null || said.SignsOn > said.On ? new SignsAreMissing()
            : said.ReviewOn is null || said.ReviewOn <= said.On ? new ReviewIsNotAhead()
            : null,
    };
}
