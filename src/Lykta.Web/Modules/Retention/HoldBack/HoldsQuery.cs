using Lykta.Kernel;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.HoldBack;

/// <summary>A hold on its page: what it is of, how it stands, and what it keeps that would otherwise go now, by rule.</summary>
internal sealed record HoldShown(
    RetentionHold Hold, Text What, Text Standing, DateOnly Today, IReadOnlyList<(RetentionRule Rule, int Things)> Overdue, IReadOnlyDictionary<Guid, KnownActor> Actors);

/// <summary>A hold in the list.</summary>
internal sealed record HoldLine(RetentionHold Hold, Text What, Text Standing, bool Waits);

/// <summary>Reads what is held back, and one hold with what it keeps.</summary>
internal sealed class HoldsQuery(LyktaDbContext db, RetentionQuery rules, OverdueCounts counts, TimeProvider clock)
{
    private DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>Those that hold or wait first, and then the latest that no longer do.</summary>
    public async Task<IReadOnlyList<HoldLine>> ListAsync(CancellationToken ct)
    {
        var today = Today;
        var areas = await AreasAsync(ct);
        var holds = await db.Set<RetentionHold>().AsNoTracking().OrderBy(h => h.EndedAt != null || h.Until < today).ThenByDescending(h => h.ProposedAt).Take(50).ToListAsync(ct);
        return holds.ConvertAll(h => new HoldLine(h, What(h, areas), HoldTexts.StandingOf(h, today), h.IsProposed && h.Until >= today));
    }

    public async Task<HoldShown> OneAsync(Id<RetentionHold> id, CancellationToken ct)
    {
        var hold = await db.Set<RetentionHold>().AsNoTracking().Where(h => h.Id == id).OneAsync(ct);
        var overdue = new List<(RetentionRule, int)>();
        foreach (var standing in await rules.RunAsync(ct))
        {
            if (await counts.HeldAsync(standing.Rule, standing.OverdueAt, [hold.AsHeld()], ct) is > 0 and var things)
            {
                overdue.Add((standing.Rule, things));
            }
        }

        return new HoldShown(hold, What(hold, await AreasAsync(ct)), HoldTexts.StandingOf(hold, Today), Today, overdue, await db.ActorsAsync(ct));
    }

    private Task<Dictionary<string, string>> AreasAsync(CancellationToken ct) => db.WorkingAreas().ToDictionaryAsync(a => a.Code, a => a.Name, StringComparer.Ordinal, ct);

    private static Text What(RetentionHold hold, Dictionary<string, string> areas) =>
        HoldTexts.Of(hold, hold.AreaCode is { } code ? areas.GetValueOrDefault(code, code) : null);
}
