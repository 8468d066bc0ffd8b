using System.Globalization;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Oversight.FindEntries;

/// <summary>A page of the trail, latest first, and the cursors to the pages beside it.</summary>
internal sealed record EntryPage(IReadOnlyList<EntryRow> Rows, string? Before, string? After)
{
    public static readonly EntryPage Empty = new([], null, null);
}

/// <summary>Searches the trail (granskningslogg), a page at a time by the entries' own numbers.</summary>
internal sealed class FindEntriesQuery(LyktaDbContext db, CurrentViewer current)
{
    private const int PageSize = 50;

    public async Task<EntryPage> RunAsync(EntryFilter filter, string? before, string? after, IReadOnlyDictionary<Guid, KnownActor> actors, CancellationToken ct)
    {
        var entries = filter.Apply(db.Set<AuditEntry>().AsNoTracking());
        var rows = Number(before) is { } first
            ? [.. (await entries.Where(e => e.Number > first).OrderBy(e => e.Number).Take(PageSize).ToListAsync(ct)).OrderByDescending(e => e.Number)]
            : await entries.Where(e => e.Number < (Number(after) ?? long.MaxValue)).OrderByDescending(e => e.Number).Take(PageSize).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return EntryPage.Empty;
        }

        var (newest, oldest) = (rows[0].Number, rows[^1].Number);
        return new EntryPage(
            [.. rows.Select(e => EntryRow.Of(e, actors, current.Viewer))],
            (before ?? after) is not null && await entries.AnyAsync(e => e.Number > newest, ct) ? Written(newest) : null,
            (rows.Count == PageSize || before is not null) && await entries.AnyAsync(e => e.Number < oldest, ct) ? Written(oldest) : null);
    }

    public Task<long> CountAsync(EntryFilter filter, CancellationToken ct) => filter.Apply(db.Set<AuditEntry>()).LongCountAsync(ct);

    /// <summary>Everything the filter lets through, oldest first, up to an entry.</summary>
    public IQueryable<AuditEntry> Through(EntryFilter filter, long last) =>
        filter.Apply(db.Set<AuditEntry>().AsNoTracking()).Where(e => e.Number <= last).OrderBy(e => e.Number);

    private static long? Number(string? cursor) => long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
