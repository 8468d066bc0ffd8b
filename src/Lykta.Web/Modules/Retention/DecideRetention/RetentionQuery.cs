using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.DecideRetention;

/// <summary>A rule as it stands: what is decided or proposed, and what it would take now, by year (provkörning).</summary>
internal sealed record RuleStanding(RetentionRule Rule, RetentionDecision? InForce, RetentionDecision? Proposed, IReadOnlyList<DueYear> Due)
{
    public int Things => Due.Sum(d => d.Things);

    /// <summary>Overdue by the time that is proposed, and nobody has decided.</summary>
    public bool WaitsForDecision => Rule.Basis == RetentionBasis.Decision && InForce is null && Things > 0;
}

/// <summary>Reads every rule with its decisions and what is overdue, taking nothing.</summary>
internal sealed class RetentionQuery(LyktaDbContext db, IEnumerable<IDisposal> disposals, TimeProvider clock)
{
    public async Task<IReadOnlyList<RuleStanding>> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var decisions = await db.Set<RetentionDecision>().AsNoTracking().Where(d => d.EndedAt == null).ToListAsync(ct);
        var standings = new List<RuleStanding>();
        foreach (var rule in RetentionRule.All)
        {
            var of = decisions.Where(d => d.Rule == rule.Code).ToList();
            var (inForce, proposed) = (of.Find(d => d.IsInForce), of.Find(d => d.IsProposed));
            standings.Add(new RuleStanding(rule, inForce, proposed, await DueAsync(rule, rule.OverdueAt(now, (inForce ?? proposed)?.Months), ct)));
        }

        return standings;
    }

    private async Task<IReadOnlyList<DueYear>> DueAsync(RetentionRule rule, DateTime overdueAt, CancellationToken ct)
    {
        var due = new List<DueYear>();
        foreach (var disposal in disposals.Where(d => d.Rule == rule))
        {
            due.AddRange(await disposal.DueAsync(overdueAt, ct));
        }

        return [.. due.GroupBy(d => d.Year).OrderBy(g => g.Key).Select(g => new DueYear(g.Key, g.Sum(d => d.Things)))];
    }
}
