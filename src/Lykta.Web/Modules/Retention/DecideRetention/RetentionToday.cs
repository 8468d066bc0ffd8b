using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Retention.HoldBack;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention.DecideRetention;

/// <summary>On Idag, for those who decide: what waits for another person, and what is overdue while nobody has decided.</summary>
internal sealed class RetentionToday(RetentionQuery query, HoldsQuery holds) : ITodayItems
{
    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(RetentionPermissions.Decide))
        {
            return [];
        }

        var standings = await query.RunAsync(RetentionRule.All.Where(r => r.Basis == RetentionBasis.Decision), ct);
        var items = new List<TodayItem>();
        items.AddRange(standings.Where(s => s.Proposed is { } p && p.ProposedBy != today.Viewer.Actor.Id)
            .Select(s => new TodayItem(94, RetentionTexts.ToConfirm.With(RetentionTexts.Name(s.Rule)), TodayState.ToDo, $"gallring/beslut/{s.Proposed!.Id}")));
        if (standings.Where(s => s.WaitsForDecision && s.Proposed is null).Sum(s => s.Things) is > 0 and var things)
        {
            items.Add(new TodayItem(95, RetentionTexts.Undecided.With(things), TodayState.ToDo, "gallring"));
        }

        items.AddRange((await holds.ListAsync(ct)).Where(h => h.Waits && h.Hold.ProposedBy != today.Viewer.Actor.Id)
            .Select(h => new TodayItem(94, HoldTexts.ToConfirm.With(h.What), TodayState.ToDo, $"gallring/undantag/{h.Hold.Id}")));
        return items;
    }
}
