using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;

namespace Lykta.Modules.Disclosures.MaskRecord;

/// <param name="Masked">The masked words of each paragraph, by their numbers.</param>
/// <param name="Photos">The photos that are given.</param>
/// <param name="Print">The print of what the page showed: changed since, the numbers mean other words.</param>
internal sealed record MaskRecordCommand(Id<Disclosure> Disclosure, int Number, Given Given, IReadOnlyList<MaskedParagraph> Masked, IReadOnlyCollection<Id<StoredFile>> Photos, string? Print);

/// <summary>Says what is given of a record: all of it, all but the masked words and the photos that are not ticked, or nothing.</summary>
internal sealed class MaskRecordHandler(Changes changes, LyktaDbContext db, RecordSorts sorts)
{
    public Task<Result<DisclosureItem>> HandleAsync(MaskRecordCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<DisclosureItem>(
            change,
            async facts =>
            {
                var held = (await db.HoldDisclosureAsync(command.Disclosure, viewer, ct)).Open();
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                var item = await db.GetAsync<DisclosureItem>(i => i.DisclosureId == command.Disclosure && i.Number == command.Number, ct);
                var record = await sorts.ReadAsync(item, viewer, ct);
                if (command.Print != DisclosureItem.PrintOf(record))
                {
                    return new RecordHasChanged(record.Title);
                }

                if (!item.Fits(record))
                {
                    // The page began anew too: what is newly ticked is told from there.
                    item.Begin(record);
                }

                item.Set(record, command.Given, command.Masked, command.Photos);
                facts.Add(new RecordMasked(command.Disclosure, item.Sort, item.RecordId, item.Given, item.Masked.Sum(m => m.Words.Count), item.GivenPhotos.Count));
                return item;
            },
            ct);
}

/// <summary>What is given of a record was said: how many words of it are masked, and how many photos given.</summary>
internal sealed record RecordMasked(Id<Disclosure> Disclosure, string Sort, Guid Record, Given Given, int Words, int Photos) : Fact;
