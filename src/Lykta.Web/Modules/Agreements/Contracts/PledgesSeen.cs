using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Agreements.Contracts;

/// <summary>A citizen pledge (medborgarlöfte) as everybody in the collaboration sees it.</summary>
internal sealed record SeenPledge
{
    public required Id<CitizenPledge> Id { get; init; }

    public required string Name { get; init; }

    public required string? Theme { get; init; }

    public required string? AreaCode { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required PledgeState State { get; init; }

    public required DateOnly? NextFollowUpOn { get; init; }

    public required double StartLevel { get; init; }

    public required double GoalLevel { get; init; }

    public required double? Reached { get; init; }

    public required DateOnly? ReachedOn { get; init; }

    public required string Unit { get; init; }

    public required PledgeOutcome? Outcome { get; init; }

    public required Id<CollaborationAgreement>? AgreementId { get; init; }

    public required Id<Problem>? ProblemId { get; init; }

    /// <summary>How many dialogues with those who live there it builds on.</summary>
    public required int CitizenDialogues { get; init; }

    /// <summary>True where half a year has gone since anybody counted.</summary>
    public bool IsOverdue(DateOnly today) => NextFollowUpOn < today;
}

/// <summary>The door to reading citizen pledges.</summary>
internal static class PledgesSeen
{
    public static IQueryable<SeenPledge> Pledges(this LyktaDbContext db) => db.Set<CitizenPledge>().Select(p => new SeenPledge
    {
        Id = p.Id,
        Name = p.Name,
        Theme = p.Theme,
        AreaCode = p.AreaCode,
        From = p.From,
        To = p.To,
        State = p.State,
        NextFollowUpOn = p.NextFollowUpOn,
        StartLevel = p.StartLevel,
        GoalLevel = p.GoalLevel,
        Reached = p.Reached,
        ReachedOn = p.ReachedOn,
        Unit = p.Unit,
        Outcome = p.Outcome,
        AgreementId = p.AgreementId,
        ProblemId = p.ProblemId,
        CitizenDialogues = db.Set<PledgeDialogue>().Count(d => d.PledgeId == p.Id && d.Sort == DialogueSort.CitizenDialogue),
    });
}
