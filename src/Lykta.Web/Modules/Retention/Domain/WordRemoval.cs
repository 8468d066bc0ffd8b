using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Json;

namespace Lykta.Modules.Retention.Domain;

/// <summary>By which right words are taken out (GDPR articles 16 and 17), or that they should never have been there.</summary>
internal enum RemovalGround
{
    Rectification,
    Erasure,
    ShouldNotBeThere,
}

/// <summary>Words of one text, by their numbers: what they say is written nowhere else.</summary>
internal sealed record ChosenWords(string Path, IReadOnlyList<int> Numbers);

/// <summary>
/// Takes words about a person out of a document that is frozen (ta bort ord): proposed by one person, confirmed by another. Only places are kept here; a document has one
/// proposal at a time, so that they always mean the words they meant.
/// </summary>
internal sealed class WordRemoval : ITenantRow, IVersioned
{
    public const int LongestReference = 80;

    private WordRemoval()
    {
    }

    private WordRemoval(MunicipalityCode municipality, string sort, Guid document, IReadOnlyList<ChosenWords> chosen, RemovalGround ground, string reference, ChangeContext by)
    {
        (Municipality, Id, Sort, DocumentId, Ground, Reference) = (municipality, Id<WordRemoval>.New(by.At), sort, document, ground, reference);
        (ChosenJson, ProposedBy, ProposedAt) = (StoredJson.Write(chosen), by.Actor.Id, by.At);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<WordRemoval> Id { get; private set; }

    /// <summary>The sort of document, as it stands in the address.</summary>
    public string Sort { get; private set; } = string.Empty;

    public Guid DocumentId { get; private set; }

    public string ChosenJson { get; private set; } = "[]";

    public RemovalGround Ground { get; private set; }

    /// <summary>The decision's registry number (diarienummer): it stands on the document.</summary>
    public string Reference { get; private set; } = string.Empty;

    public Guid ProposedBy { get; private set; }

    public DateTime ProposedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsProposed => ConfirmedAt is null && EndedAt is null;

    public IReadOnlyList<ChosenWords> Chosen => StoredJson.Read<List<ChosenWords>>(ChosenJson);

    public static Result<WordRemoval> Propose(MunicipalityCode municipality, string sort, Guid document, IReadOnlyList<ChosenWords> chosen, RemovalGround? ground, string? reference, ChangeContext by)
    {
        var words = reference?.Trim() ?? string.Empty;
        return chosen.Count == 0 ? MalformedInput.Of("Words", new Text("Kryssa för de ord som ska tas bort.", "Tick the words that are to be taken out."))
            : ground is null ? MalformedInput.Of("Ground", new Text("Välj varför orden tas bort.", "Choose why the words are taken out."))
            : words.Length is 0 or > LongestReference ? MalformedInput.Of("Reference", new Text("Skriv beslutets diarienummer, högst 80 tecken.", "Write the decision's registry number, at most 80 characters."))
            : new WordRemoval(municipality, sort, document, chosen, ground.Value, words, by);
    }

    /// <summary>Another person than the one who proposed it says yes (fyra ögon).</summary>
    public Result<WordRemoval> Confirm(ChangeContext by)
    {
        if (!IsProposed)
        {
            return new DecisionIsSettled();
        }

        if (by.Actor.Id == ProposedBy)
        {
            return new NeedsAnotherPerson();
        }

        (ConfirmedBy, ConfirmedAt) = (by.Actor.Id, by.At);
        return this;
    }

    /// <summary>Takes the proposal back; what is taken out stays out.</summary>
    public Result<WordRemoval> End(DateTime at)
    {
        if (!IsProposed)
        {
            return new DecisionIsSettled();
        }

        EndedAt = at;
        return this;
    }
}
