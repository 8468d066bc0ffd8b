using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Measures.TakeStep;

/// <summary>What can be done with a measure once it is proposed.</summary>
internal enum StepKind
{
    TakeOn,
    Decline,
    Begin,
    SetStartBack,
    FollowUp,
    Done,
    Stop,
}

/// <summary>One step of one measure, and what the step asks for.</summary>
internal sealed record StepCommand(StepKind Step, Id<Measure> Measure)
{
    /// <summary>Which function answers; a coordinator names it when noting another organisation's answer at a meeting.</summary>
    public string? Function { get; init; }

    public Guid? Meeting { get; init; }

    /// <summary>The start, the day followed up or the end; null is today.</summary>
    public DateOnly? Day { get; init; }

    public string? Words { get; init; }

    public FollowUpOutcome? Outcome { get; init; }

    /// <summary>Who may read a follow-up's words; null is what the organisation's text gets.</summary>
    public Audience? Audience { get; init; }

    /// <summary>The follow-up's own id, made by whoever sends it: the same again changes nothing.</summary>
    public Id<MeasureFollowUp>? FollowUpId { get; init; }

    /// <summary>The version that was read: another one since is a lost race. Null trusts the measure's own rules.</summary>
    public long? Version { get; init; }
}
