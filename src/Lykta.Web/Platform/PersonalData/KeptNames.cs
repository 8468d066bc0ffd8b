using System.Text.Json;
using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Json;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Names in what one change writes (namn som står kvar): how the writer answered when the guard asked, and what stayed because of it. Only what
/// may be mistaken for a name stays, only by the word of a person, and only with a reason, which goes to the trail with the kinds that were found.
/// </summary>
internal sealed class KeptNames(ChangeContext change)
{
    /// <summary>Nobody has answered.</summary>
    public static readonly KeptNames None = new(new ChangeContext(Actor.System, default));

    private readonly List<PersonalDataKind> kept = [];

    public bool AreReplaced => change.Names == NamesAnswer.Replace;

    /// <summary>For what leaves the house (att berätta, a measure's public name) and for functions: a name is replaced there, never kept.</summary>
    public KeptNames ReplacedOnly => AreReplaced ? this : None;

    /// <summary>Lets the hits of one text stay, all or none of them.</summary>
    public bool Let(IReadOnlyCollection<PersonalDataHit> hits)
    {
        if (change is not { Names: NamesAnswer.Keep, Reason: not null } || !MayStay(hits))
        {
            return false;
        }

        kept.AddRange(hits.Select(hit => hit.Kind));
        return true;
    }

    /// <summary>Lets the hits stay, or asks about them.</summary>
    public TextNamesSomebody? Weigh(string words, IReadOnlyList<PersonalDataHit> hits) => Let(hits) ? null : new(words, hits, MayStay(hits), MayStay(hits) && change.Names == NamesAnswer.Keep);

    /// <summary>What stayed, told beside the first fact of the change and by its ids; null when nothing did.</summary>
    public NamesKept? Beside(Fact first) => kept.Count == 0 ? null : new([.. kept.Distinct().Order()], kept.Count)
    {
        About = StoredJson.Read<Dictionary<string, JsonElement>>(StoredJson.Write<object>(first))
            .Where(p => p.Value.ValueKind == JsonValueKind.String && p.Value.TryGetGuid(out _)).ToDictionary(),
    };

    private bool MayStay(IEnumerable<PersonalDataHit> hits) => change.Actor.Kind == ActorKind.Person && hits.All(hit => hit.MayBeMistaken);
}

/// <summary>So many things that look like names or addresses were let through by the writer, whose reason lies in its own row. Never the words.</summary>
internal sealed record NamesKept(IReadOnlyList<PersonalDataKind> Kinds, int Count) : Fact
{
    /// <summary>The ids of what was written, under the names that fact gave them.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> About { get; init; } = [];
}

internal sealed record KeepingNeedsReason() : Refusal(WhyMissing)
{
    public static readonly Text WhyMissing = new("Skriv varför det ska stå kvar. Anledningen sparas i loggen.", "Say why it should stay. The reason is kept in the log.");
}

/// <summary>Words that look like personal data; shown to the writer, never stored or logged.</summary>
/// <param name="Words">The whole text.</param>
/// <param name="Hits">Where in it.</param>
/// <param name="MayStay">With a reason they may be kept.</param>
/// <param name="LacksReason">The writer wants them to stay and has not said why.</param>
internal sealed record TextNamesSomebody(string Words, IReadOnlyList<PersonalDataHit> Hits, bool MayStay, bool LacksReason = false) : Refusal(
    LacksReason ? KeepingNeedsReason.WhyMissing : MessageOf(string.Join(", ", Hits.Select(hit => Words.Substring(hit.Start, hit.Length))), MayStay))
{
    private static Text MessageOf(string found, bool mayStay) => mayStay
        ? new($"Texten ser ut att innehålla personuppgifter: {found}. Ersätt dem, eller skriv varför de måste stå kvar.",
            $"The text seems to hold personal data: {found}. Replace it, or say why it must stay.")
        : new($"Texten ser ut att innehålla personuppgifter: {found}. Ta bort dem. Det här handlar om platser, inte personer.",
            $"The text seems to hold personal data: {found}. Take it out. This is about places, not people.");
}
