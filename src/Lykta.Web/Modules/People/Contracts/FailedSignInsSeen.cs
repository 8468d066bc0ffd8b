using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.Sessions;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Contracts;

/// <summary>How many sign-ins by one way did not go through on one day (misslyckade inloggningar).</summary>
public sealed record FailedSignInDay(DateOnly Day, Text Means, int Count);

/// <summary>Failed sign-ins of the latest thirty days, counted by day and way, out of the trail.</summary>
internal static class FailedSignInsSeen
{
    private static readonly TimeSpan Back = TimeSpan.FromDays(30);
    private static readonly string Event = PascalCase.ToKebab(nameof(SignInFailed));

    /// <summary>Those that were aimed at accounts the municipality's chain tells of.</summary>
    public static Task<IReadOnlyList<FailedSignInDay>> FailedSignInsAsync(this LyktaDbContext db, DateTime now, CancellationToken ct) => CountAsync(db.Set<AuditEntry>(), now, ct);

    /// <summary>Those that were aimed at one person.</summary>
    public static async Task<IReadOnlyList<FailedSignInDay>> FailedSignInsAsync(this LyktaDbContext db, Id<Person> person, DateTime now, CancellationToken ct)
    {
        var home = await SessionRegister.HomeAsync(db, person, ct);
        var named = $"\"person\":\"{person}\"";
        return home is null ? [] : await CountAsync(db.AllOf<AuditEntry>().Where(e => e.Municipality == home && e.Details.Contains(named)), now, ct);
    }

    private static async Task<IReadOnlyList<FailedSignInDay>> CountAsync(IQueryable<AuditEntry> entries, DateTime now, CancellationToken ct)
    {
        var since = now - Back;
        var found = await entries.Where(e => e.Event == Event && e.At >= since).Select(e => new { e.At, e.Details }).ToListAsync(ct);
        return
        [
            .. found.GroupBy(e => (Day: SwedishTime.DayOf(e.At), Means: MeansOf(e.Details)))
                .OrderByDescending(g => g.Key.Day).ThenBy(g => g.Key.Means)
                .Select(g => new FailedSignInDay(g.Key.Day, SessionsTexts.Means(g.Key.Means), g.Count())),
        ];
    }

    /// <summary>Also where somebody has written what is no JSON: the walk along the chain tells of that.</summary>
    private static SignInMeans MeansOf(string details) => Array.Find(Enum.GetValues<SignInMeans>(), m => details.Contains($"\"means\":{StoredJson.Write(m)}", StringComparison.Ordinal));
}
