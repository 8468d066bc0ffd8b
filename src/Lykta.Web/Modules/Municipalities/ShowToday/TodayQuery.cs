using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Municipalities.ShowToday;

/// <summary>The viewer's day: the items in order, and which period comes next and when it closes.</summary>
internal sealed record TodayShown(DateOnly Day, IReadOnlyList<TodayItem> Items, Period Next, DateTime NextStop);

/// <summary>Every module's items of Idag, looked at one after the other.</summary>
internal sealed class TodayQuery(LyktaDbContext db, IEnumerable<ITodayItems> modules, TimeProvider clock)
{
    public async Task<TodayShown> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var today = new Today(viewer, await db.CurrentMunicipality().OneAsync(ct), clock.GetUtcNow().UtcDateTime);
        var items = new List<TodayItem>();
        foreach (var module in modules)
        {
            items.AddRange(await module.LookAsync(today, ct));
        }

        var next = today.Municipality.PeriodOf(today.Day);
        return new TodayShown(today.Day, [.. items.OrderBy(i => i.Order)], next, today.Municipality.StopOf(next));
    }

    /// <summary>Where those go who have no day here: reporters, administrators, and the coordinator of a municipality whose rhythm nobody has chosen.</summary>
    public async Task<string?> ElsewhereAsync(Viewer viewer, CancellationToken ct) => viewer.Roles switch
    {
        var roles when roles.Contains(Role.Coordinator) => (await db.CurrentMunicipality().OneAsync(ct)).SettledAt is null ? "kom-igang" : null,
        _ when viewer.May(MunicipalitiesPermissions.Today) => null,
        var roles when roles.Contains(Role.Administrator) => "installningar",
        var roles when roles.Contains(Role.Reporter) || roles.Contains(Role.ReporterLink) => "rapportera",
        _ => "organisationer",
    };
}
