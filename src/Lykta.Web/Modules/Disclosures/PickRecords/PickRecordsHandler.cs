using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Disclosures.PickRecords;

/// <summary>Takes records into a disclosure, or out of it. What is not the viewer's to see is not there to be picked.</summary>
internal sealed class PickRecordsHandler(Changes changes, LyktaDbContext db, RecordSorts sorts)
{
    public Task<Result<Disclosure>> PickAsync(Id<Disclosure> id, IReadOnlyCollection<(string Sort, Guid Record)> picked, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Disclosure>(
            change,
            async facts =>
            {
                var held = (await db.HoldDisclosureAsync(id, viewer, ct)).Open();
                if (!held.IsOk)
                {
                    return held;
                }

                var items = await db.ItemsOfAsync(id, ct);
                var wanted = picked.Distinct().Where(p => items.All(i => (i.Sort, i.RecordId) != p)).ToList();
                if (items.Count + wanted.Count > DisclosureRows.MostItems)
                {
                    return new TooManyRecords(DisclosureRows.MostItems);
                }

                var next = items.Select(i => i.Number).DefaultIfEmpty().Max();
                foreach (var (sort, record) in wanted)
                {
                    var item = new DisclosureItem(db.Municipality, id, ++next, sort, record);
                    item.Begin(await sorts.ReadAsync(item, viewer, ct));
                    db.Add(item);
                    facts.Add(new RecordPicked(id, sort, record));
                }

                return held;
            },
            ct);

    public Task<Result<Disclosure>> PutBackAsync(Id<Disclosure> id, int number, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Disclosure>(
            change,
            async facts =>
            {
                var held = (await db.HoldDisclosureAsync(id, viewer, ct)).Open();
                if (held.IsOk)
                {
                    var item = await db.GetAsync<DisclosureItem>(i => i.DisclosureId == id && i.Number == number, ct);
                    db.Remove(item);
                    facts.Add(new RecordPutBack(id, item.Sort, item.RecordId));
                }

                return held;
            },
            ct);
}

internal sealed record RecordPicked(Id<Disclosure> Disclosure, string Sort, Guid Record) : Fact;

internal sealed record RecordPutBack(Id<Disclosure> Disclosure, string Sort, Guid Record) : Fact;
