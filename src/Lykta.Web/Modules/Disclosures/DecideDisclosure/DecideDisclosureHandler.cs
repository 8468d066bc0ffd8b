using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Files;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures.DecideDisclosure;

/// <summary>Decides a disclosure and freezes it as it leaves; lets out, as the second person, what comes from the police.</summary>
internal sealed class DecideDisclosureHandler(Changes changes, LyktaDbContext db, RecordSorts sorts, IFileStore files)
{
    public Task<Result<Disclosure>> DecideAsync(Id<Disclosure> id, string? weighing, string? reason, long? version, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Disclosure>(
            change,
            async facts =>
            {
                var disclosure = await db.HoldDisclosureAsync(id, viewer, ct);
                if (version is { } seen && seen + 1 != disclosure.Version)
                {
                    return new SomebodyWasFirst();
                }

                var items = await db.ItemsOfAsync(id, ct);
                var decided = disclosure.Decide(items, weighing, reason, change.Actor.Id, change.At, facts.Names);
                if (!decided.IsOk)
                {
                    return decided;
                }

                var frozen = await FreezeAsync(disclosure, items, viewer, ct);
                if (!frozen.IsOk)
                {
                    return frozen.Refusal;
                }

                disclosure.Freeze(SaltedTree.Root(frozen.Value.Select(l => (l.Path, l.Hash))));
                db.AddRange(frozen.Value.Select(leaf => new DisclosureLeaf(db.Municipality, id, leaf)));
                facts.Add(new DisclosureDecided(id, disclosure.Outcome!.Value, items.Count, disclosure.State == DisclosureState.AwaitsRelease, disclosure.ContentHash!));
                return disclosure;
            },
            ct);

    public Task<Result<Disclosure>> ReleaseAsync(Id<Disclosure> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Disclosure>(
            change,
            async facts =>
            {
                var released = (await db.HoldDisclosureAsync(id, viewer, ct)).Release(change.Actor.Id);
                if (released.IsOk)
                {
                    facts.Add(new DisclosureReleased(id));
                }

                return released;
            },
            ct);

    public Task<Result<Disclosure>> SendBackAsync(Id<Disclosure> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Disclosure>(
            change,
            async facts =>
            {
                var back = (await db.HoldDisclosureAsync(id, viewer, ct)).SendBack();
                if (back.IsOk)
                {
                    db.RemoveRange(await db.Set<DisclosureLeaf>().Where(l => l.DisclosureId == id).ToListAsync(ct));
                    facts.Add(new DisclosureSentBack(id));
                }

                return back;
            },
            ct);

    private async Task<Result<List<SaltedLeaf>>> FreezeAsync(Disclosure disclosure, List<DisclosureItem> items, Viewer viewer, CancellationToken ct)
    {
        var leaves = new List<SaltedLeaf> { SaltedLeaf.New("decision", CanonicalJson.Write(Frozen(disclosure))) };
        foreach (var item in items)
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

            var photos = await PhotosAsync(item, record, ct);
            if (!photos.IsOk)
            {
                return photos.Refusal;
            }

            var title = item.Given == Given.Not ? sorts.Of(item.Sort).Name.ToString() : record.Title;
            var frozen = new FrozenItem(item.Number, item.Sort, item.RecordId, title, item.Given, item.Leaving(record)) { Photos = photos.Value };
            leaves.Add(SaltedLeaf.New($"item/{item.Number.ToString("000", CultureInfo.InvariantCulture)}", CanonicalJson.Write(frozen)));
        }

        return leaves;
    }

    /// <summary>Every photo by its checksum. One that cannot be opened cannot be given.</summary>
    private async Task<Result<List<FrozenPhoto>>> PhotosAsync(DisclosureItem item, PublicRecord record, CancellationToken ct)
    {
        var frozen = new List<FrozenPhoto>();
        foreach (var (i, photo) in item.Given == Given.Not ? [] : record.Photos.Index())
        {
            var file = await files.ReadAsync(photo.File, ct);
            var isGiven = item.GivenPhotos.Contains(photo.File);
            if (isGiven && !file.IsOk)
            {
                return file.Refusal;
            }

            frozen.Add(new FrozenPhoto(i + 1, file.IsOk ? FrozenPhoto.HashOf(file.Value.Bytes) : null, isGiven ? photo : null));
        }

        return frozen;
    }

    private static FrozenDecision Frozen(Disclosure d) => new()
    {
        AskedBy = d.AskedBy,
        AskedOn = d.AskedOn,
        AskedFor = d.AskedFor,
        Basis = d.Basis,
        RegistryNumber = d.RegistryNumber,
        Outcome = d.Outcome!.Value,
        Weighing = d.Weighing!,
        Reason = d.Reason,
        DecidedAt = d.DecidedAt!.Value,
    };
}

internal sealed record DisclosureDecided(Id<Disclosure> Disclosure, DisclosureOutcome Outcome, int Records, bool AwaitsRelease, string ContentHash) : Fact;

internal sealed record DisclosureReleased(Id<Disclosure> Disclosure) : Fact;

internal sealed record DisclosureSentBack(Id<Disclosure> Disclosure) : Fact;
