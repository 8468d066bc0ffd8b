using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.StateGrants.FindGrants;

/// <summary>A grant in a list, with what is applied for in all.</summary>
internal sealed record ListedGrant
{
    public required Id<StateGrant> Id { get; init; }

    public required string Title { get; init; }

    public required int Year { get; init; }

    public required bool IsEvaluation { get; init; }

    public required GrantState State { get; init; }

    public required int Measures { get; init; }

    public required long Applied { get; init; }

    public required DateOnly? SentOn { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required string? DecisionNumber { get; init; }

    public required int? Granted { get; init; }

    public required DateOnly? AccountDueOn { get; init; }

    public required DateOnly? AccountedOn { get; init; }
}

/// <summary>Lists grants, for the page and the API.</summary>
internal static class GrantsListed
{
    public static IQueryable<ListedGrant> ListedGrants(this LyktaDbContext db) => db.Set<StateGrant>().Select(g => new ListedGrant
    {
        Id = g.Id,
        Title = g.Title,
        Year = g.Year,
        IsEvaluation = g.IsEvaluation,
        State = g.State,
        Measures = db.Set<GrantMeasure>().Count(m => m.GrantId == g.Id),
        Applied = g.Applied ?? db.Set<GrantMeasure>().Where(m => m.GrantId == g.Id).Sum(m => (long)(m.Applied ?? 0)),
        SentOn = g.SentOn,
        DecidedOn = g.DecidedOn,
        DecisionNumber = g.DecisionNumber,
        Granted = g.Granted,
        AccountDueOn = g.AccountDueOn,
        AccountedOn = g.AccountedOn,
    });
}
