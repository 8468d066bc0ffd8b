using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures.Domain;

/// <summary>What is proposed: what, where, by whom, until when.</summary>
internal sealed record MeasurePlan
{
    /// <summary>The name everyone reads: "riktad polisinsats".</summary>
    public required string? PublicName { get; init; }

    public required MeasureKind Kind { get; init; }

    public MeasureTerm Term { get; init; }

    public string? Detail { get; init; }

    /// <summary>Who may read the detail.</summary>
    public Audience Audience { get; init; }

    public Id<Place>? Place { get; init; }

    public string? Area { get; init; }

    /// <summary>The kind of report it is against; with the area, the problem of a picture.</summary>
    public string? ProblemKind { get; init; }

    public required Id<Organisation> Organisation { get; init; }

    public string? Function { get; init; }

    public DateOnly? PlannedStart { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Paid once: an investment, or what is used up at once. Whole kronor.</summary>
    public int? Cost { get; init; }

    /// <summary>Running costs (drift) a year. Whole kronor.</summary>
    public int? YearlyCost { get; init; }

    /// <summary>How many years what was paid once is used; null where it is used up at once.</summary>
    public int? YearsOfUse { get; init; }

    /// <summary>For communication: to whom, by which channel, which day.</summary>
    public string? ToWhom { get; init; }

    public string? Channel { get; init; }

    public DateOnly? ToldOn { get; init; }

    /// <summary>The meeting it was proposed at; meetings are another module's, known here by id alone.</summary>
    public Guid? Meeting { get; init; }
}

/// <summary>On whose behalf somebody acts: an organisation and a function, never a person.</summary>
internal sealed record MeasureActor(Id<Organisation> Organisation, string Function, bool IsCoordinator, DateTime At)
{
    /// <summary>What they say of names in their words.</summary>
    public KeptNames? Names { get; init; }

    public DateOnly Today => SwedishTime.DayOf(At);
}
