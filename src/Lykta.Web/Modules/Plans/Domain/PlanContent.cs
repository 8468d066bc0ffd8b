using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Plans.Domain;

/// <summary>What a plan says, item by item: as it stands in a draft, or as it was frozen when it was decided.</summary>
internal sealed record PlanContent
{
    public required PlanHead Head { get; init; }

    /// <summary>In the picture's order.</summary>
    public required IReadOnlyList<PlanConclusion> Conclusions { get; init; }

    /// <summary>In the order they are due.</summary>
    public required IReadOnlyList<PlannedMeasure> Measures { get; init; }

    /// <summary>How many conclusions, causes and goals were left out because they are for fewer readers.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is paid once for all of them, and what they cost a year.</summary>
    public long Cost => Measures.Sum(m => (long)(m.Cost ?? 0));

    public long YearlyCost => Measures.Sum(m => (long)(m.YearlyCost ?? 0));

    /// <summary>What readers of these audiences may read; what is left out is counted.</summary>
    /// <param name="conclusions">Of conclusions and stances.</param>
    /// <param name="chains">Of causes and goals.</param>
    public PlanContent For(IReadOnlyCollection<Audience> conclusions, IReadOnlyCollection<Audience> chains)
    {
        IReadOnlyList<PlanConclusion> left = [.. Conclusions.Where(c => conclusions.Contains(c.Audience))];
        IReadOnlyList<PlannedMeasure> measures = [.. Measures.Select(m => m with { Chain = [.. m.Chain.Where(l => chains.Contains(l.Audience))] })];
        return this with { Conclusions = left, Measures = measures, LeftOut = Conclusions.Count - left.Count + Measures.Sum(m => m.Chain.Count) - measures.Sum(m => m.Chain.Count) };
    }

    /// <summary>Why it cannot be adopted yet, in the order it is mended (lagen 2023:196, 5 §: with the picture as basis).</summary>
    public IReadOnlyList<Refusal> Missing()
    {
        if (Measures.Count == 0)
        {
            return Head.Kind == PlanKind.Action && Head.Basis is null ? [new PlanNeedsBasis(), new PlanHasNoMeasures()] : [new PlanHasNoMeasures()];
        }

        if (Head.Kind != PlanKind.Action)
        {
            return [];
        }

        return
        [
            .. Head.Basis is null ? new Refusal[] { new PlanNeedsBasis() } : [],
            .. Measures.Where(m => m.Causes == 0).Select(m => new PlannedWithoutCause(m.Id, m.Name)),
            .. Measures.Where(m => Head.Basis is not null && !Conclusions.Any(c => c.AnsweredBy.Contains(m.Id))).Select(m => new AnswersNoConclusion(m.Id, m.Name)),
            .. Conclusions.Where(c => c.AnsweredBy.Count == 0 && c.Stance is null).Select(c => new ConclusionUnanswered(c.Id, c.Number)),
        ];
    }
}

/// <summary>The head of a plan.</summary>
/// <param name="Basis">The picture it stands on, in words.</param>
/// <param name="BasisHash">The checksum of that picture.</param>
/// <param name="Agreement">The agreement whose plan it is, in words.</param>
internal sealed record PlanHead(string Name, PlanKind Kind, string Purpose, DateOnly From, DateOnly To, Id<SituationPicture>? BasisId, string? Basis, string? BasisHash, string? Agreement = null);

/// <summary>A conclusion of the picture, what answers it, or why nothing does.</summary>
internal sealed record PlanConclusion(Id<PictureText> Id, int Number, string Words, Audience Audience, string? Stance, IReadOnlyList<Id<Measure>> AnsweredBy);

/// <summary>A measure as the plan has it.</summary>
/// <param name="Responsible">Organisation and function, never a person.</param>
/// <param name="Causes">How many causes it acts on; which, is in the chain.</param>
/// <param name="Chain">The causes and the goal in words, those that the reader may read.</param>
internal sealed record PlannedMeasure(
    Id<Measure> Id, string Name, string Responsible, string? Where, string? Problem, MeasureTerm Term, DateOnly? Start, DateOnly Due, DateOnly? FollowUpOn, int? Cost, int Causes, bool HasGoal, IReadOnlyList<PlannedLink> Chain, int? YearlyCost = null)
{
    [JsonIgnore]
    public IEnumerable<string> CauseWords => Chain.Where(l => !l.IsGoal).Select(l => l.Words);

    [JsonIgnore]
    public string? GoalWords => Chain.FirstOrDefault(l => l.IsGoal)?.Words;
}

/// <summary>A cause that a measure acts on, or the goal it works towards, and who may read it.</summary>
internal sealed record PlannedLink(bool IsGoal, string Words, Audience Audience);
