using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures;

/// <summary>Whose disclosures are whose, and taking one for change.</summary>
internal static class DisclosureRows
{
    public const int MostItems = 200;

    /// <summary>One's own organisation's; the coordinator's are all.</summary>
    public static IQueryable<Disclosure> DisclosuresOf(this LyktaDbContext db, Viewer viewer) =>
        db.Set<Disclosure>().Where(d => viewer.SeesEverything || d.OrganisationId == viewer.Organisation);

    /// <summary>The disclosure, locked until the change is committed; its version goes up, so that whoever decides from a page shown before is told to look again.</summary>
    public static async Task<Disclosure> HoldDisclosureAsync(this LyktaDbContext db, Id<Disclosure> id, Viewer viewer, CancellationToken ct)
    {
        await db.Set<Disclosure>().Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Version, d => d.Version + 1), ct);
        return await db.DisclosuresOf(viewer).Where(d => d.Id == id).OneAsync(ct);
    }

    public static Task<List<DisclosureItem>> ItemsOfAsync(this LyktaDbContext db, Id<Disclosure> id, CancellationToken ct) =>
        db.Set<DisclosureItem>().Where(i => i.DisclosureId == id).OrderBy(i => i.Number).ToListAsync(ct);
}

/// <summary>The sorts of records there are, by their word.</summary>
internal sealed class RecordSorts(IEnumerable<IPublicRecords> all)
{
    public IReadOnlyList<IPublicRecords> All { get; } = [.. all];

    public IPublicRecords Of(string? word) => All.FirstOrDefault(s => s.Word == word) ?? throw new MissingException(nameof(IPublicRecords));

    /// <summary>The record as the item has it: with its protected text only where somebody who may read it took it in.</summary>
    public async Task<PublicRecord> ReadAsync(DisclosureItem item, Viewer viewer, CancellationToken ct) => item.WithProtected
        ? (await Of(item.Sort).ReadWithProtectedAsync(item.RecordId, viewer, ct)).Match(record => record, no => throw new MissingException(no.GetType().Name))
        : await Of(item.Sort).ReadAsync(item.RecordId, viewer, ct);

    /// <summary>Why the viewer cannot go on with it: it holds what is for few.</summary>
    public static Refusal? RefusalOf(DisclosureItem item, Viewer viewer) => item.WithProtected && !viewer.SeesEverything ? new ProtectedTextIsForFew(item.Number) : null;
}
