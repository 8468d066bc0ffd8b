using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Files;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Disclosures.Domain;

/// <summary>How much of a record is given.</summary>
internal enum Given
{
    Whole,

    /// <summary>In part: words are masked, or a photo or the protected text is not given.</summary>
    Masked,

    /// <summary>Nothing of it.</summary>
    Not,
}

/// <summary>The words of one paragraph that are masked, by their numbers.</summary>
internal sealed record MaskedParagraph(int Paragraph, IReadOnlyList<int> Words);

/// <summary>One record of a disclosure: which, and what is given of it. It holds numbers of words and ids of photos, never the words or the pictures.</summary>
internal sealed class DisclosureItem : ITenantRow
{
    private DisclosureItem()
    {
    }

    public DisclosureItem(MunicipalityCode municipality, Id<Disclosure> disclosure, int number, string sort, Guid record)
        => (Municipality, DisclosureId, Number, Sort, RecordId) = (municipality, disclosure, number, sort, record);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Disclosure> DisclosureId { get; private set; }

    public int Number { get; private set; }

    /// <summary>The word of its <see cref="IPublicRecords"/>.</summary>
    public string Sort { get; private set; } = string.Empty;

    public Guid RecordId { get; private set; }

    public bool FromPolice { get; private set; }

    public Given Given { get; private set; }

    public IReadOnlyList<MaskedParagraph> Masked { get; private set; } = [];

    /// <summary>The photos that are given; none is until it is ticked.</summary>
    public IReadOnlyList<Id<StoredFile>> GivenPhotos { get; private set; } = [];

    /// <summary>Somebody who may read it has taken the protected text (skyddad text) in, to give words of it.</summary>
    public bool WithProtected { get; private set; }

    /// <summary>The print of the record as it was when it was gone through: changed since, the numbers no longer fit.</summary>
    public string Print { get; private set; } = string.Empty;

    /// <summary>Where it begins: what is secret masked as a whole, elsewhere what the personal-data guard points at. No photo is given.</summary>
    public void Begin(PublicRecord record) => Set(record, Given.Masked, [.. record.Paragraphs.Index().Select(Suggested).Where(m => m.Words.Count > 0)], []);

    /// <summary>
    /// What the officer says. A word newly ticked is masked even where "whole" stayed chosen; nothing masked, every photo given and no protected text left out is whole. "Whole" is said of the
    /// ordinary words: a photo and a protected word are given by their own ticks alone.
    /// </summary>
    public void Set(PublicRecord record, Given given, IReadOnlyList<MaskedParagraph> masked, IReadOnlyCollection<Id<StoredFile>> photos)
    {
        var before = Masked.SelectMany(m => m.Words.Select(w => (m.Paragraph, w))).ToHashSet();
        var isNew = masked.SelectMany(m => m.Words.Select(w => (m.Paragraph, w))).Any(w => !before.Contains(w));
        Masked = given == Given.Whole && !isNew ? [.. masked.Where(m => record.Paragraphs[m.Paragraph].IsProtected)] : masked;
        GivenPhotos = given == Given.Not ? [] : [.. record.Photos.Select(p => p.File).Where(photos.Contains)];
        Given = given == Given.Not ? Given.Not : Masked.Count == 0 && GivenPhotos.Count == record.Photos.Count && !record.WithholdsProtected ? Given.Whole : Given.Masked;
        (FromPolice, Print) = (record.FromPolice, PrintOf(record));
    }

    /// <summary>Takes the protected text in, with all its words masked, or out again; what was said of the rest stays.</summary>
    public void TakeProtected(bool isIn, PublicRecord before, PublicRecord after)
    {
        WithProtected = isIn;
        if (!Fits(before))
        {
            Begin(after);
            return;
        }

        var rest = Masked.Where(m => !before.Paragraphs[m.Paragraph].IsProtected);
        var secret = after.Paragraphs.Index().Where(p => p.Item.IsProtected).Select(Suggested);
        Set(after, Given == Given.Not ? Given.Not : Given.Masked, [.. rest, .. secret], GivenPhotos);
    }

    /// <summary>Masks some words wherever the record says them, or no longer does; everything else stays as it was said. No protected word is unmasked this way.</summary>
    /// <returns>How many words changed.</returns>
    public int SetThroughout(PublicRecord record, string words, bool masked)
    {
        var now = Masked.ToDictionary(m => m.Paragraph, m => m.Words.ToHashSet());
        var changed = 0;
        foreach (var (i, paragraph) in record.Paragraphs.Index().Where(p => masked || !p.Item.IsProtected))
        {
            var of = now.GetValueOrDefault(i) ?? [];
            now[i] = of;
            changed += TextMask.Saying(paragraph.Words, words).Count(n => masked ? of.Add(n) : of.Remove(n));
        }

        if (changed > 0)
        {
            Set(record, Given.Masked, [.. now.Where(m => m.Value.Count > 0).OrderBy(m => m.Key).Select(m => new MaskedParagraph(m.Key, [.. m.Value.Order()]))], GivenPhotos);
        }

        return changed;
    }

    public bool Fits(PublicRecord record) => Print == PrintOf(record);

    /// <summary>What leaves of the record, word for word; nothing of what is withheld is in it.</summary>
    public IReadOnlyList<GivenParagraph> Leaving(PublicRecord record) => Given == Given.Not ? [] :
    [
        .. record.Paragraphs.Select((p, i) => new GivenParagraph(p.Label, TextMask.Apply(p.Words, Masked.FirstOrDefault(m => m.Paragraph == i)?.Words ?? [], typed: null)!, p.Class.Section)),
        .. record.WithholdsProtected ? [new GivenParagraph(DisclosureTexts.Protected.ToString(), TextMask.Mark, null)] : Array.Empty<GivenParagraph>(),
    ];

    private static MaskedParagraph Suggested((int Index, RecordParagraph Item) paragraph) =>
        new(paragraph.Index, [.. TextMask.Words(paragraph.Item.Words).Where(w => paragraph.Item.Class.Level == ClassificationLevel.Secret || w.LooksPersonal).Select(w => w.Number)]);

    public static string PrintOf(PublicRecord record) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        CanonicalJson.Write(record.Paragraphs.Select(p => p.Words).Concat(record.Photos.Select(p => $"foto {p.File}")).Concat(record.WithholdsProtected ? ["skyddad text"] : [])))));
}

/// <summary>A paragraph as it leaves.</summary>
/// <param name="Section">The section named in its classification, told with what is masked.</param>
internal sealed record GivenParagraph(string Label, string Words, string? Section);
