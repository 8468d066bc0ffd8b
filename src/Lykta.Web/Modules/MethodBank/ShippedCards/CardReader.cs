using System.Text.Json;
using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Platform.Json;

namespace Lykta.Modules.MethodBank.ShippedCards;

/// <summary>Reads the cards that come with the product, and refuses the whole edition if a card lacks anything: a card half told is worse than none.</summary>
internal sealed class CardReader
{
    private static readonly JsonSerializerOptions Options = new(StoredJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private readonly List<string> faults = [];
    private readonly Dictionary<string, MethodSource> sources;
    private readonly List<MethodWord> crimes;
    private readonly List<MethodWord> places;

    private CardReader(CardFile file)
    {
        sources = (file.Sources ?? []).ToDictionary(s => s.Key ?? "", s => new MethodSource(Said(s.Key, "source", "key"), Said(s.Title, $"source {s.Key}", "title"), s.Year, s.Link), StringComparer.Ordinal);
        crimes = [.. (file.Crimes ?? []).Select(w => Word(w, "crime"))];
        places = [.. (file.Places ?? []).Select(w => Word(w, "place"))];
    }

    public static MethodEdition ReadShipped()
    {
        using var stream = typeof(CardReader).Assembly.GetManifestResourceStream("method-cards.json")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    public static MethodEdition Read(string json)
    {
        var file = JsonSerializer.Deserialize<CardFile>(json, Options)!;
        var reader = new CardReader(file);
        var cards = (file.Cards ?? []).Select(reader.Card).ToList();
        reader.Refuse(file.Edition is null, "the edition has no date");
        reader.Refuse(cards.Count == 0, "there are no cards");
        cards.GroupBy(c => c.Id).Where(g => g.Count() > 1).ToList().ForEach(g => reader.Refuse(true, $"{g.Key} is there twice"));
        return reader.faults.Count == 0
            ? new MethodEdition(file.Edition!.Value, reader.crimes, reader.places, cards)
            : throw new InvalidDataException("The method cards are incomplete: " + string.Join("; ", reader.faults));
    }

    private MethodCard Card(FileCard card)
    {
        var id = Said(card.Id, "a card", "id");
        Refuse(card.Version is not > 0, $"{id}: version");
        Refuse(card.Grade is null or EvidenceGrade.OwnExperience, $"{id}: grade");
        Refuse(card.LastReviewed is null || card.Time is null || card.Cost is null || card.Swedish is null, $"{id}: lastReviewed, time, cost and swedish");
        Refuse(card.Causes is not { Length: > 0 } || card.Owners is not { Length: > 0 } || card.Indicators is not { Length: > 0 }, $"{id}: causes, owners and indicators");
        return new MethodCard
        {
            Id = id,
            Version = card.Version ?? 0,
            LastReviewed = card.LastReviewed ?? default,
            Grade = card.Grade ?? default,
            Name = Pair(card.Name?.Sv, card.Name?.En, id, "name"),
            Description = Pair(card.Description?.Sv, card.Description?.En, id, "description"),
            Never = card.Never is null ? null : Claimed(card.Never, id, "never"),
            Size = Size(card.Size, id),
            Parts = card.Parts.ToDictionary(p => p.Part, p => Claims(p.Claims, p.Needed, id, p.Part.ToString())),
            Crimes = Fits(card.Crimes, crimes, id, "crimes"),
            Places = Fits(card.Places, places, id, "places"),
            Causes = card.Causes ?? [],
            Time = card.Time ?? default,
            Cost = card.Cost ?? default,
            Owners = card.Owners ?? [],
            Swedish = card.Swedish ?? default,
            Indicators = [.. (card.Indicators ?? []).Select(t => Pair(t.Sv, t.En, id, "indicators"))],
        };
    }

    private IReadOnlyList<Claim> Claims(FileClaim[]? claims, bool needed, string card, string part)
    {
        Refuse(needed && claims is not { Length: > 0 }, $"{card}: {part} is missing");
        return [.. (claims ?? []).Select(c => Claimed(c, card, part))];
    }

    private Claim Claimed(FileClaim claim, string card, string part) =>
        new(Pair(claim.Sv, claim.En, card, part), Source(claim.Source, claim.Unverified, card, part), Standing(claim.Unverified));

    private IReadOnlyList<FitFor> Fits(FileFit[]? fits, List<MethodWord> words, string card, string part)
    {
        Refuse(fits is not { Length: > 0 }, $"{card}: {part} is missing");
        return [.. (fits ?? []).Select(f => Fitted(f, words, card, part)).OfType<FitFor>()];
    }

    private FitFor? Fitted(FileFit fit, List<MethodWord> words, string card, string part)
    {
        var word = words.Find(w => w.Code == fit.Code);
        Refuse(word is null || fit.Fit is null || fit.Why is null, $"{card}: {part} {fit.Code} is unknown or says nothing");
        return word is null || fit.Why is null ? null : new FitFor(word.Code, word.Name, fit.Fit ?? default, Claimed(fit.Why, card, $"{part} {fit.Code}"));
    }

    private EffectSize? Size(FileSize? size, string card)
    {
        Refuse(size is { Change: null } or { Span: null } || size?.Low > size?.High, $"{card}: size");
        return size is null ? null : new EffectSize(
            size.Change ?? 0, size.Low, size.High, Pair(size.Span?.Sv, size.Span?.En, card, "size"), size.Studies, Source(size.Source, size.Unverified, card, "size"), Standing(size.Unverified));
    }

    /// <summary>The named source; what is verified must have one that can be read.</summary>
    private MethodSource? Source(string? key, bool unverified, string card, string part)
    {
        var source = key is not null && sources.TryGetValue(key, out var known) ? known : null;
        Refuse(key is not null && source is null, $"{card}: {part} names {key}, which is no source");
        Refuse(!unverified && !Uri.IsWellFormedUriString(source?.Link, UriKind.Absolute), $"{card}: {part} is called verified and has no source with a link");
        return source;
    }

    private MethodWord Word(FileWord word, string what) => new(Said(word.Code, what, "code"), Pair(word.Name?.Sv, word.Name?.En, $"{what} {word.Code}", "name"), word.ReportKinds ?? []);

    private Text Pair(string? swedish, string? english, string card, string part) => new(Said(swedish, card, part + " in Swedish"), Said(english, card, part + " in English"));

    private string Said(string? words, string card, string part)
    {
        Refuse(string.IsNullOrWhiteSpace(words), $"{card}: {part} is missing");
        return string.IsNullOrWhiteSpace(words) ? "?" : words;
    }

    private void Refuse(bool wrong, string fault)
    {
        if (wrong)
        {
            faults.Add(fault);
        }
    }

    private static ClaimStanding Standing(bool unverified) => unverified ? ClaimStanding.Unverified : ClaimStanding.Verified;
}
