using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures.ListDisclosures;

/// <summary>A disclosure as a line of the list.</summary>
internal sealed record DisclosureLine(Disclosure Disclosure, int Records);

/// <summary>The disclosures that fit, the latest first.</summary>
internal sealed class ListDisclosuresQuery(LyktaDbContext db, CurrentViewer current)
{
    public async Task<List<DisclosureLine>> RunAsync(string? words, CancellationToken ct) =>
        await db.DisclosuresOf(current.Viewer).AsNoTracking()
            .Saying(db, words, d => d.AskedFor, d => d.AskedBy, d => d.RegistryNumber)
            .OrderByDescending(d => d.OpenedAt).ThenByDescending(d => d.Id)
            .Select(d => new DisclosureLine(d, db.Set<DisclosureItem>().Count(i => i.DisclosureId == d.Id)))
            .ToListAsync(ct);
}
