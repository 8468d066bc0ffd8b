using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Files;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures.PrintDisclosure;

/// <summary>What leaves, as it was frozen: the same for the page, the PDF and the Word file.</summary>
public sealed record Bundle
{
    public required string Title { get; init; }

    public required IReadOnlyList<(string Name, string Words)> Facts { get; init; }

    public required string? Reason { get; init; }

    /// <summary>True when anything is withheld: then the right to a decision that can be appealed is told.</summary>
    public required bool IsWithheld { get; init; }

    public required IReadOnlyList<BundleItem> Items { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The root is that of the leaves, each leaf has its hash, and so has each photo that is still kept.</summary>
    public required bool IsIntact { get; init; }
}

/// <summary>One record of the bundle.</summary>
public sealed record BundleItem(string Title, string GivenWord, bool IsWithheld, IReadOnlyList<BundleParagraph> Paragraphs, IReadOnlyList<BundlePhoto> Photos);

/// <summary>One paragraph of it; the note tells under what it is masked.</summary>
public sealed record BundleParagraph(string Label, string Words, string? Note);

/// <summary>One photo of it: the picture where it is given and still kept, and in words what there is to say of it.</summary>
public sealed record BundlePhoto(string Title, string Note, BundlePicture? Picture, bool IsBroken = false);

/// <summary>A given photo, by its address for a page and by its bytes for a file.</summary>
public sealed record BundlePicture(string Href, string ContentType, ReadOnlyMemory<byte> Bytes, int Width, int Height)
{
    /// <summary>For a sheet that fetches nothing.</summary>
    internal string Inline => $"data:{ContentType};base64,{Convert.ToBase64String(Bytes.Span)}";
}

/// <summary>Reads a frozen disclosure back from its leaves, and its photos from the file store by the checksums they were frozen with.</summary>
internal sealed class BundleQuery(LyktaDbContext db, IFileStore files, RecordSorts sorts, CurrentViewer current)
{
    public async Task<Bundle> ReadAsync(Disclosure disclosure, CancellationToken ct)
    {
        var leaves = await db.Set<DisclosureLeaf>().AsNoTracking().Where(l => l.DisclosureId == disclosure.Id).OrderBy(l => l.Path).ToListAsync(ct);
        var items = leaves.Where(l => l.Path.StartsWith("item/", StringComparison.Ordinal) && l.Json is not null).Select(l => StoredJson.Read<FrozenItem>(l.Json!)).ToList();
        var decision = leaves.Find(l => l.Path == "decision")?.Json is { } json ? StoredJson.Read<FrozenDecision>(json) : throw new MissingException(nameof(DisclosureLeaf));
        var shown = new List<BundleItem>();
        foreach (var item in items)
        {
            shown.Add(await ItemAsync(item, ct));
        }

        return new Bundle
        {
            Title = decision.RegistryNumber is { } number ? $"{DisclosureTexts.Disclosure} {number}" : DisclosureTexts.Disclosure.ToString(),
            Facts =
            [
                (DisclosureTexts.Decision.ToString(), decision.Outcome.Name().ToString()),
                (DisclosureTexts.DecidedOn.ToString(), Iso(SwedishTime.DayOf(decision.DecidedAt))),
                (DisclosureTexts.AskedBy.ToString(), decision.AskedBy),
                (DisclosureTexts.AskedOn.ToString(), Iso(decision.AskedOn)),
                (DisclosureTexts.AskedFor.ToString(), decision.AskedFor),
                (DisclosureTexts.Basis.ToString(), decision.Basis),
            ],
            Reason = decision.Reason,
            IsWithheld = decision.Outcome != DisclosureOutcome.Given,
            Items = shown,
            ContentHash = disclosure.ContentHash ?? string.Empty,
            IsIntact = SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))) == disclosure.ContentHash && leaves.TrueForAll(l => l.IsIntact()) && !shown.Exists(i => i.Photos.Any(p => p.IsBroken)),
        };
    }

    private async Task<BundleItem> ItemAsync(FrozenItem item, CancellationToken ct)
    {
        var photos = new List<BundlePhoto>();
        foreach (var photo in item.Photos)
        {
            photos.Add(await PhotoAsync(item, photo, ct));
        }

        return new(
            $"{item.Number}. {item.Title}", item.Given.Name().ToString(), item.Given == Given.Not,
            [.. item.Paragraphs.Select(p => new BundleParagraph(
                p.Label, p.Words, p.Section is { } section && p.Words.Contains(TextMask.Mark, StringComparison.Ordinal) ? DisclosureTexts.MaskedUnder.With(section).ToString() : null))],
            photos);
    }

    /// <summary>Of a photo that is not given nothing is said but that it is not. One that was given and has been disposed of since is told by its checksum.</summary>
    private async Task<BundlePhoto> PhotoAsync(FrozenItem item, FrozenPhoto photo, CancellationToken ct)
    {
        var title = DisclosureTexts.Photo.With(photo.Number).ToString();
        if (photo.Given is not { } given)
        {
            return new(title, DisclosureTexts.NotGiven.ToString(), null);
        }

        BundlePhoto Said(Text note, BundlePicture? picture = null, bool isBroken = false) => new(title, note.With(photo.Sha256!).ToString(), picture, isBroken);
        if (!await db.Set<StoredFile>().AnyAsync(f => f.Id == given.File, ct))
        {
            return Said(DisclosureTexts.PhotoDisposed);
        }

        var href = sorts.Of(item.Sort).PhotoHref(current.Viewer, item.Record, given.File);
        return (await files.ReadAsync(given.File, ct)).Match(
            file => FrozenPhoto.HashOf(file.Bytes) == photo.Sha256
                ? Said(DisclosureTexts.PhotoChecksum, new BundlePicture(href, file.ContentType, file.Bytes, given.Width, given.Height))
                : Said(DisclosureTexts.PhotoBroken, isBroken: true),
            no => no is FieldKeyIsDestroyed ? Said(DisclosureTexts.PhotoDisposed) : Said(DisclosureTexts.PhotoBroken, isBroken: true));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
