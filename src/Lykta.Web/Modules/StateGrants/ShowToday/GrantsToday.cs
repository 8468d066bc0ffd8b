using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants.ShowToday;

/// <summary>On Idag, to the coordinator: accounts of state grants that are due within sixty days, and more urgently within fourteen.</summary>
internal sealed class GrantsToday(LyktaDbContext db) : ITodayItems
{
    public const int FirstDays = 60;
    public const int LastDays = 14;

    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(StateGrantsPermissions.Keep))
        {
            return [];
        }

        var ahead = today.Day.AddDays(FirstDays);
        var due = await db.Set<StateGrant>().Where(g => g.State == GrantState.Granted && g.AccountDueOn <= ahead).OrderBy(g => g.AccountDueOn).ThenBy(g => g.Id)
            .Select(g => new { g.Id, g.Title, g.AccountDueOn }).ToListAsync(ct);
        return due.ConvertAll(g => ItemOf(g.Id, g.Title, g.AccountDueOn!.Value, today.Day));
    }

    private static TodayItem ItemOf(Id<StateGrant> id, string title, DateOnly due, DateOnly today) =>
        new(99, GrantsTodayTexts.Account.With(title), due <= today.AddDays(LastDays) ? TodayState.ToDo : TodayState.UnderWay, $"statsbidrag/{id}/redovisa")
        {
            Note = (due < today ? GrantsTodayTexts.Late : GrantsTodayTexts.By).With(GrantTexts.Day(due)),
        };
}

internal static class GrantsTodayTexts
{
    public static readonly Text Account = new("Redovisa statsbidraget {0}", "Account for the state grant {0}");
    public static readonly Text By = new("Senast {0}. Det som inte redovisas kan få betalas tillbaka.", "By {0}. What is not accounted for may have to be repaid.");
    public static readonly Text Late = new("Skulle ha varit inne {0}. Det som inte redovisas kan få betalas tillbaka.", "Was due {0}. What is not accounted for may have to be repaid.");
}
