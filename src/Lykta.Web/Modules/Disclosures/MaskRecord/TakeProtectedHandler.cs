using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Disclosures.MaskRecord;

/// <summary>Takes a record's protected text (skyddad text) into a disclosure, or out again. To who may not read it the text is not there; taking it in is reading it.</summary>
internal sealed class TakeProtectedHandler(Changes changes, LyktaDbContext db, RecordSorts sorts)
{
    public Task<Result<DisclosureItem>> HandleAsync(Id<Disclosure> id, int number, bool isIn, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<DisclosureItem>(
            change,
            async facts =>
            {
                var held = (await db.HoldDisclosureAsync(id, viewer, ct)).Open();
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                var item = await db.GetAsync<DisclosureItem>(i => i.DisclosureId == id && i.Number == number, ct);
                if (item.WithProtected == isIn)
                {
                    return item;
                }

                var sort = sorts.Of(item.Sort);
                var (bare, opened) = (await sort.ReadAsync(item.RecordId, viewer, ct), await sort.ReadWithProtectedAsync(item.RecordId, viewer, ct));
                if (isIn && !opened.IsOk)
                {
                    return opened.Refusal;
                }

                // Out again it goes also when its key has been lost since: what was said of the record begins anew.
                var whole = opened.Match(record => record, _ => bare);
                item.TakeProtected(isIn, before: isIn ? bare : whole, after: isIn ? whole : bare);
                if (isIn)
                {
                    facts.Add(whole.Leaves!);
                }

                facts.Add(isIn ? new ProtectedTextTakenIn(id, item.Sort, item.RecordId) : new ProtectedTextTakenOut(id, item.Sort, item.RecordId));
                return item;
            },
            ct);
}

/// <summary>A record's protected text was taken into a disclosure, to give words of it.</summary>
internal sealed record ProtectedTextTakenIn(Id<Disclosure> Disclosure, string Sort, Guid Record) : Fact;

/// <summary>A record's protected text is no longer in a disclosure.</summary>
internal sealed record ProtectedTextTakenOut(Id<Disclosure> Disclosure, string Sort, Guid Record) : Fact;
