using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Problems.Domain;

/// <summary>What somebody says that a problem is: a kind of report or a theme, where, and over which time.</summary>
internal sealed record ProblemStatement
{
    public required string? Name { get; init; }

    public string? Kind { get; init; }

    public string? Theme { get; init; }

    public string? Area { get; init; }

    public Id<Place>? Place { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public string? Description { get; init; }

    public Audience Audience { get; init; }
}

/// <summary>How far a problem has come (läge), in the order of the chain: problem, cause, measure, effect.</summary>
internal enum ProblemStage
{
    Raised,
    Analysed,
    InPlan,
    BeingWorked,
    FollowedUp,
    Closed,
}

/// <summary>What a problem was born from.</summary>
internal enum ProblemOrigin
{
    ByHand,
    Picture,
    HotPlace,
    Contribution,
}
