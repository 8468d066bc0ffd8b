using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Disclosures.Domain;

/// <summary>How much of a record is given.</summary>
internal enum Given
{
    Whole,
    Masked,

    /// <summary>Nothing of it.</summary>
    Not,
}

/// <summary>The words of one paragraph that are masked, by their numbers.</summary>
internal sealed record MaskedParagraph(int Paragraph, IReadOnlyList<int> Words);

/// <summary>One record of a disclosure: which, and what is given of it. It holds numbers of words, never the words.</summary>
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

    /// <summary>The print of the record as it was when it was gone through: changed since, the numbers no longer fit.</summary>
    public string Print { get; private set; } = string.Empty;

    /// <summary>Where it begins: what is secret masked as a whole, elsewhere what the personal-data guard points at.</summary>
    public void Begin(PublicRecord record)
    {
        var masked = record.Paragraphs.Select((p, i) => new MaskedParagraph(i, Suggested(p))).Where(m => m.Words.Count > 0).ToList();
        Set(record, masked.Count == 0 ? Given.Whole : Given.Masked, masked);
    }

    /// <summary>What the officer says. A word newly ticked is masked even where "whole" stayed chosen; nothing ticked is whole.</summary>
    public void Set(PublicRecord record, Given given, IReadOnlyList<MaskedParagraph> masked)
    {
        var before = Masked.SelectMany(m => m.Words.Select(w => (m.Paragraph, w))).ToHashSet();
        var isNew = masked.SelectMany(m => m.Words.Select(w => (m.Paragraph, w))).Any(w => !before.Contains(w));
        Given = given == Given.Not ? Given.Not : masked.Count > 0 && (given == Given.Masked || isNew) ? Given.Masked : Given.Whole;
        Masked = Given == Given.Masked ? masked : [];
        (FromPolice, Print) = (record.FromPolice, PrintOf(record));
    }

    /// <summary>Masks some words wherever the record says them, or no longer does; everything else stays as it was said.</summary>
    /// <returns>How many words changed.</returns>
    public int SetThroughout(PublicRecord record, string words, bool masked)
    {
        var now = Masked.ToDictionary(m => m.Paragraph, m => m.Words.ToHashSet());
        var changed = 0;
        foreach (var (i, paragraph) in record.Paragraphs.Index())
        {
            var of = now.GetValueOrDefault(i) ?? [];
            now[i] = of;
            changed += TextMask.Saying(paragraph.Words, words).Count(n => masked ? of.Add(n) : of.Remove(n));
        }

        if (changed > 0)
        {
            Set(record, Given.Masked, [.. now.Where(m => m.Value.Count > 0).OrderBy(m => m.Key).Select(m => new MaskedParagraph(m.Key, [.. m.Value.Order()]))]);
        }

        return changed;
    }

    public bool Fits(PublicRecord record) => Print == PrintOf(record);

    /// <summary>What leaves of the record, word for word; nothing of what is withheld is in it.</summary>
    public IReadOnlyList<GivenParagraph> Leaving(PublicRecord record) => Given == Given.Not ? [] :
        [.. record.Paragraphs.Select((p, i) => new GivenParagraph(p.Label, TextMask.Apply(p.Words, Masked.FirstOrDefault(m => m.Paragraph == i)?.Words ?? [], typed: null)!, p.Class.Section))];

    private static List<int> Suggested(RecordParagraph paragraph) =>
        [.. TextMask.Words(paragraph.Words).Where(w => paragraph.Class.Level == ClassificationLevel.Secret || w.LooksPersonal).Select(w => w.Number)];

    public static string PrintOf(PublicRecord record) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Write(record.Paragraphs.Select(p => p.Words)))));
}

/// <summary>A paragraph as it leaves.</summary>
/// <param name="Section">The section named in its classification, told with what is masked.</param>
internal sealed record GivenParagraph(string Label, string Words, string? Section);
