using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Problems.ShowProblem;

/// <summary>A problem as the API tells it.</summary>
internal sealed record ProblemJson(
    Guid Id, string Name, string? Kind, string? Theme, string? AreaCode, Guid? PlaceId, DateOnly From, DateOnly? To, ProblemStage Stage, DateTime StageSince, ProblemOrigin Origin,
    DateOnly? DeepDiveSince, Audience Audience, string? Description, long Version)
{
    public static ProblemJson Of(SeenProblem p) => new(
        p.Id.Value, p.Name, p.Kind, p.Theme, p.AreaCode, p.PlaceId?.Value, p.From, p.To, p.Stage, p.StageSince, p.Origin, p.DeepDiveSince, p.Audience, p.Description, p.Version);
}

internal sealed record EvidenceJson(Guid Id, EvidenceSort Sort, string? Words, string? Source, int? Sample, string? Method, int? Reports, int? Weeks);

internal sealed record CauseJson(Guid Id, Guid? ParentId, string Words, CausePerspective Perspective, TriangleCorner? Corner, string? HowKnown, CauseStrength Strength);

internal sealed record GoalJson(Guid Id, GoalIndicator Indicator, string? Words, double Base, double Target, DateOnly By, double? Reached, DateOnly? ReachedOn, bool? Met);

internal sealed record MeasureAgainstJson(Guid Id, string PublicName, MeasureState State, DateOnly Due);

/// <summary>One problem with what hangs on it; empty lists for those who are not of its audience.</summary>
internal sealed record ProblemDetailJson(
    ProblemJson Problem, IReadOnlyList<EvidenceJson> Evidence, IReadOnlyList<CauseJson> Causes, IReadOnlyList<GoalJson> Goals, IReadOnlyList<MeasureAgainstJson> Measures)
{
    public static ProblemDetailJson Of(ShownProblem shown) => new(
        ProblemJson.Of(shown.Problem),
        [.. shown.Evidence.Select(e => new EvidenceJson(e.Id.Value, e.Sort, e.Words, e.Source, e.Sample, e.Method, e.Reports, e.Weeks))],
        [.. shown.Causes.Select(b => b.Cause).Select(c => new CauseJson(c.Id.Value, c.ParentId?.Value, c.Words, c.Perspective, c.Corner, c.HowKnown, c.Strength))],
        [.. shown.Goals.Select(g => new GoalJson(g.Id.Value, g.Indicator, g.Words, g.Base, g.Target, g.By, g.Reached, g.ReachedOn, g.IsMet))],
        [.. shown.Measures.Select(m => new MeasureAgainstJson(m.Id.Value, m.PublicName, m.State, m.Due))]);
}
