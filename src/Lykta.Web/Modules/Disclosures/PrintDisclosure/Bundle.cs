using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
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

    /// <summary>The root is that of the leaves, and each leaf has its hash.</summary>
    public required bool IsIntact { get; init; }
}

/// <summary>One record of the bundle.</summary>
public sealed record BundleItem(string Title, string GivenWord, bool IsWithheld, IReadOnlyList<BundleParagraph> Paragraphs);

/// <summary>One paragraph of it; the note tells under what it is masked.</summary>
public sealed record BundleParagraph(string Label, string Words, string? Note);

/// <summary>Reads a frozen disclosure back from its leaves.</summary>
internal sealed class BundleQuery(LyktaDbContext db)
{
    public async Task<Bundle> ReadAsync(Disclosure disclosure, CancellationToken ct)
    {
        var leaves = await db.Set<DisclosureLeaf>().AsNoTracking().Where(l => l.DisclosureId == disclosure.Id).OrderBy(l => l.Path).ToListAsync(ct);
        var items = leaves.Where(l => l.Path.StartsWith("item/", StringComparison.Ordinal) && l.Json is not null).Select(l => StoredJson.Read<FrozenItem>(l.Json!)).ToList();
        var decision = leaves.Find(l => l.Path == "decision")?.Json is { } json ? StoredJson.Read<FrozenDecision>(json) : throw new MissingException(nameof(DisclosureLeaf));
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
            Items = [.. items.Select(Item)],
            ContentHash = disclosure.ContentHash ?? string.Empty,
            IsIntact = SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))) == disclosure.ContentHash && leaves.TrueForAll(l => l.IsIntact()),
        };
    }

    private static BundleItem Item(FrozenItem item) => new(
        $"{item.Number}. {item.Title}", item.Given.Name().ToString(), item.Given == Given.Not,
        [.. item.Paragraphs.Select(p => new BundleParagraph(
            p.Label, p.Words, p.Section is { } section && p.Words.Contains(TextMask.Mark, StringComparison.Ordinal) ? DisclosureTexts.MaskedUnder.With(section).ToString() : null))]);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
