using Lykta.Modules.People.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Oversight.WhoHasSeen;

/// <summary>Who has read one thing, and who has taken out lists that may hold it; null lists where a thing is never in one.</summary>
internal sealed record SeenBy(IReadOnlyList<EntryRow> Readings, IReadOnlyList<EntryRow>? Lists);

/// <summary>Finds the readings of one thing in the trail (vem har sett detta?), latest first.</summary>
internal sealed class WhoHasSeenQuery(LyktaDbContext db, CurrentViewer current)
{
    public const int Most = 200;

    public async Task<SeenBy> RunAsync(SeenThing thing, Guid id, CancellationToken ct)
    {
        var actors = await db.ActorsAsync(ct);
        var entries = db.Set<AuditEntry>().AsNoTracking();

        // Facts are written by us, without spaces: an id stands after its own name and nowhere else.
        var named = $"\"{thing.Fact}\":\"{id:D}\"";
        // Sorted here: asked for the latest two hundred of few, a database walks the whole trail backwards to find them.
        var readings = await entries.Where(e => Reading.Events.Contains(e.Event) && e.Details.Contains(named)).ToListAsync(ct);
        return new SeenBy(Rows(readings), thing.Lists is { } lists && await lists.SinceAsync(db, id, ct) is { } since ? Rows(await ListsAsync(entries, lists.Event, since, ct)) : null);

        IReadOnlyList<EntryRow> Rows(List<AuditEntry> found) => [.. found.OrderByDescending(e => e.Number).Take(Most).Select(e => EntryRow.Of(e, actors, current.Viewer))];
    }

    private static Task<List<AuditEntry>> ListsAsync(IQueryable<AuditEntry> entries, string name, DateTime since, CancellationToken ct) =>
        entries.Where(e => e.Event == name && e.At >= since).OrderByDescending(e => e.Number).Take(Most).ToListAsync(ct);
}
