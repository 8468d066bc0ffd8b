using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Disclosures.MaskRecord;

/// <summary>How many words changed, in how many records.</summary>
internal sealed record Throughout(int Words, int Records);

/// <summary>Masks a word or a name in every record of a disclosure at once (maska överallt), or takes that back. The word itself is kept nowhere.</summary>
internal sealed class MaskThroughoutHandler(Changes changes, LyktaDbContext db, RecordSorts sorts)
{
    public const int Longest = 100;

    public Task<Result<Throughout>> HandleAsync(Id<Disclosure> id, string? typed, bool masked, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Throughout>(
            change,
            async facts =>
            {
                var held = (await db.HoldDisclosureAsync(id, viewer, ct)).Open();
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                if (typed?.Trim() is not { Length: >= 2 and <= Longest } words)
                {
                    return new SayWhatToMask();
                }

                var (changed, records) = (0, 0);
                foreach (var item in (await db.ItemsOfAsync(id, ct)).Where(i => i.Given != Given.Not))
                {
                    if (RecordSorts.RefusalOf(item, viewer) is { } forFew)
                    {
                        return forFew;
                    }

                    var record = await sorts.ReadAsync(item, viewer, ct);
                    if (!item.Fits(record))
                    {
                        return new RecordHasChanged(record.Title);
                    }

                    var here = item.SetThroughout(record, words, masked);
                    (changed, records) = (changed + here, records + (here > 0 ? 1 : 0));
                }

                if (changed == 0)
                {
                    return new WordIsNowhere(masked);
                }

                facts.Add(masked ? new WordsMaskedThroughout(id, records, changed) : new WordsShownThroughout(id, records, changed));
                return new Throughout(changed, records);
            },
            ct);
}

/// <summary>Some words were masked in every record of a disclosure.</summary>
internal sealed record WordsMaskedThroughout(Id<Disclosure> Disclosure, int Records, int Words) : Fact;

/// <summary>Words that were masked throughout are masked no more.</summary>
internal sealed record WordsShownThroughout(Id<Disclosure> Disclosure, int Records, int Words) : Fact;
