using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>How far an agreement has come.</summary>
internal enum AgreementState
{
    Draft,

    /// <summary>Every party has signed: its content stands.</summary>
    Signed,

    /// <summary>Ended before its time, with why.</summary>
    Ended,
}

/// <summary>What sort of party it is (slag av part).</summary>
internal enum PartySort
{
    Municipality,
    Police,
    OtherStateBody,
    Region,
    HousingCompany,
    Association,
    Other,
}

/// <param name="SignatoryRole">The function that signs: "Lokalpolisområdeschef". Never a person's name.</param>
internal sealed record PartyStatement(PartyName Name, PartySort Sort, string? SignatoryRole, DateOnly? SignedOn);

/// <param name="Scope">What the cooperation covers there, in words.</param>
internal sealed record AreaStatement(string? Name, string? Scope);

/// <summary>What an agreement says, all of it at once: rows that are left out are taken away.</summary>
internal sealed record AgreementStatement
{
    public required string? Title { get; init; }

    public string? Purposes { get; init; }

    public string? Documentation { get; init; }

    public string? FollowUp { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public Id<SituationPicture>? Picture { get; init; }

    public string? DecidedBy { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public IReadOnlyList<PartyStatement> Parties { get; init; } = [];

    public IReadOnlyList<AreaStatement> Areas { get; init; } = [];

    public IReadOnlyList<Id<Problem>> Problems { get; init; } = [];
}

/// <summary>The rows of an agreement beside itself.</summary>
internal sealed record AgreementParts(IReadOnlyList<AgreementParty> Parties, IReadOnlyList<AgreementArea> Areas, IReadOnlyList<AgreementProblem> Problems)
{
    public static readonly AgreementParts None = new([], [], []);

    /// <summary>Every text in them, for what is not to be asked about again.</summary>
    public IEnumerable<string?> Words => [.. Parties.SelectMany(p => (string?[])[p.Outside, p.SignatoryRole]), .. Areas.SelectMany(a => (string?[])[a.Name, a.Scope])];
}
