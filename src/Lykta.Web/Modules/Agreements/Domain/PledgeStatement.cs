using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>How far a pledge has come.</summary>
internal enum PledgeState
{
    Draft,

    /// <summary>Communicated, or ready to be: the words stand.</summary>
    Promised,

    /// <summary>Told how it went (slutredovisad).</summary>
    Closed,
}

/// <summary>How a pledge went (utfall).</summary>
internal enum PledgeOutcome
{
    Kept,
    Partly,
    NotKept,
}

/// <summary>What a pledge builds on (dialogunderlag).</summary>
internal enum DialogueSort
{
    /// <summary>Those who work there (medarbetardialog).</summary>
    StaffDialogue,

    /// <summary>Those who live or are there (medborgardialog).</summary>
    CitizenDialogue,
    Statistics,
    SafetySurvey,
}

/// <param name="Words">The promise in plain words, as the public reads it.</param>
internal sealed record PromiseStatement(PartyName Party, string? Words);

/// <param name="People">How many took part; null where it does not apply.</param>
/// <param name="Channel">How: "Torgmöte", "Webbenkät".</param>
internal sealed record DialogueStatement(DialogueSort Sort, DateOnly? On, int? People, string? Channel);

/// <summary>What a pledge says, all of it at once: rows that are left out are taken away.</summary>
internal sealed record PledgeStatement
{
    public required string? Name { get; init; }

    /// <summary>A theme of the problem picture; null where the name says enough.</summary>
    public string? Theme { get; init; }

    public string? Area { get; init; }

    public Id<Place>? Place { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? Evidence { get; init; }

    /// <summary>What is counted: "vuxenvandringar en fredag eller lördag".</summary>
    public string? Counted { get; init; }

    public string? Unit { get; init; }

    public double? StartLevel { get; init; }

    public double? GoalLevel { get; init; }

    public DateOnly? GoalBy { get; init; }

    public Id<CollaborationAgreement>? Agreement { get; init; }

    public Id<Problem>? Problem { get; init; }

    /// <summary>The contribution at a meeting that it came from.</summary>
    public Id<Contribution>? Contribution { get; init; }

    public IReadOnlyList<PromiseStatement> Promises { get; init; } = [];

    public IReadOnlyList<DialogueStatement> Dialogues { get; init; } = [];

    public IReadOnlyList<Id<Measure>> Measures { get; init; } = [];
}

/// <summary>The rows of a pledge beside itself, but for its readings.</summary>
internal sealed record PledgeParts(IReadOnlyList<PledgePromise> Promises, IReadOnlyList<PledgeDialogue> Dialogues, IReadOnlyList<PledgeMeasure> Measures)
{
    public static readonly PledgeParts None = new([], [], []);

    public IEnumerable<string?> Words => [.. Promises.SelectMany(p => (string?[])[p.Outside, p.Words]), .. Dialogues.Select(d => d.Channel)];
}
