using Lykta.Modules.Retention.Contracts;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.DecideRetention;

/// <summary>A rule as it stands: what is decided or proposed, what it would take now, by year (provkörning), and how many overdue things are held back.</summary>
internal sealed record RuleStanding(RetentionRule Rule, RetentionDecision? InForce, RetentionDecision? Proposed, DateTime OverdueAt, IReadOnlyList<DueYear> Due, int Held)
{
    public int Things => Due.Sum(d => d.Things);

    /// <summary>Overdue by the time that is proposed, and nobody has decided.</summary>
    public bool WaitsForDecision => Rule.Basis == RetentionBasis.Decision && InForce is null && Things > 0;
}

/// <summary>Reads every rule with its decisions and what is overdue, taking nothing.</summary>
internal sealed class RetentionQuery(LyktaDbContext db, OverdueCounts counts, TimeProvider clock)
{
    public Task<IReadOnlyList<RuleStanding>> RunAsync(CancellationToken ct) => RunAsync(RetentionRule.All, ct);

    public async Task<IReadOnlyList<RuleStanding>> RunAsync(IEnumerable<RetentionRule> rules, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var decisions = await db.Set<RetentionDecision>().AsNoTracking().Where(d => d.EndedAt == null).ToListAsync(ct);
        var held = (await db.HoldsInForce(now).AsNoTracking().ToListAsync(ct)).ConvertAll(h => h.AsHeld());
        var standings = new List<RuleStanding>();
        foreach (var rule in rules)
        {
            var of = decisions.Where(d => d.Rule == rule.Code).ToList();
            var (inForce, proposed) = (of.Find(d => d.IsInForce), of.Find(d => d.IsProposed));
            var overdueAt = rule.OverdueAt(now, (inForce ?? proposed)?.Months);
            var due = await counts.DueAsync(rule, new Overdue(overdueAt, held), ct);
            standings.Add(new RuleStanding(rule, inForce, proposed, overdueAt, due, await counts.HeldAsync(rule, overdueAt, held, ct)));
        }

        return standings;
    }
}

/// <summary>Counts what is overdue by a rule, over every module that carries out a part of it.</summary>
internal sealed class OverdueCounts(IEnumerable<IDisposal> disposals)
{
    public async Task<IReadOnlyList<DueYear>> DueAsync(RetentionRule rule, Overdue overdue, CancellationToken ct)
    {
        var due = new List<DueYear>();
        foreach (var disposal in disposals.Where(d => d.Rule == rule))
        {
            due.AddRange(await disposal.DueAsync(overdue, ct));
        }

        return [.. due.GroupBy(d => d.Year).OrderBy(g => g.Key).Select(g => new DueYear(g.Key, g.Sum(d => d.Things)))];
    }

    /// <summary>How many overdue things are held back: asked as those ask who take away, with the holds and without.</summary>
    public async Task<int> HeldAsync(RetentionRule rule, DateTime overdueAt, IReadOnlyList<Held> held, CancellationToken ct) => held.Count == 0
        ? 0
        : (await DueAsync(rule, new Overdue(overdueAt, []), ct)).Sum(d => d.Things) - (await DueAsync(rule, new Overdue(overdueAt, held), ct)).Sum(d => d.Things);
}
