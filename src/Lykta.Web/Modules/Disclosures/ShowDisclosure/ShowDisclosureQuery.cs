using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures.ShowDisclosure;

/// <summary>A picked record as a line; without a title where the viewer may not read it.</summary>
internal sealed record PickedRecord(DisclosureItem Item, Text Sort, string? Title, bool HasChanged, int WithheldPhotos, bool WithholdsProtected);

/// <summary>What a search found of one sort.</summary>
internal sealed record FoundRecords(IPublicRecords Sort, IReadOnlyList<RecordHit> Hits);

/// <summary>Reads a disclosure's records, and looks for more.</summary>
internal sealed class ShowDisclosureQuery(LyktaDbContext db, RecordSorts sorts, CurrentViewer current)
{
    public async Task<Disclosure> DisclosureAsync(Id<Disclosure> id, CancellationToken ct) => await db.DisclosuresOf(current.Viewer).AsNoTracking().Where(d => d.Id == id).OneAsync(ct);

    public async Task<List<PickedRecord>> RecordsAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var picked = new List<PickedRecord>();
        foreach (var item in await db.Set<DisclosureItem>().AsNoTracking().Where(i => i.DisclosureId == id).OrderBy(i => i.Number).ToListAsync(ct))
        {
            var record = await TryReadAsync(item, ct);
            picked.Add(new PickedRecord(
                item, sorts.Of(item.Sort).Name, record?.Title, record is not null && !item.Fits(record), (record?.Photos.Count ?? 0) - item.GivenPhotos.Count, record?.WithholdsProtected == true));
        }

        return picked;
    }

    public async Task<List<FoundRecords>> FindAsync(string? sort, RecordSearch search, CancellationToken ct)
    {
        var found = new List<FoundRecords>();
        foreach (var of in sorts.All.Where(s => string.IsNullOrEmpty(sort) || s.Word == sort))
        {
            found.Add(new FoundRecords(of, await of.FindAsync(search, current.Viewer, ct)));
        }

        return found;
    }

    private async Task<PublicRecord?> TryReadAsync(DisclosureItem item, CancellationToken ct)
    {
        try
        {
            return await sorts.ReadAsync(item, current.Viewer, ct);
        }
        catch (MissingException)
        {
            return null;
        }
    }
}
