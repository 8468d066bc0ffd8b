using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;

namespace Lykta.Modules.StateGrants.Domain;

/// <summary>How far an application for a state grant has come.</summary>
internal enum GrantState
{
    Draft,

    /// <summary>Sent to Brå: what it says is frozen.</summary>
    Sent,

    /// <summary>Brå has granted it: the account is to be written.</summary>
    Granted,

    Refused,

    /// <summary>The account is given, and frozen with it.</summary>
    Accounted,
}

/// <summary>What an application says in the municipality's own words, above what is read from the measures (förordning 2023:442).</summary>
internal sealed record GrantStatement
{
    public required string? Title { get; init; }

    /// <summary>The one calendar year it is for.</summary>
    public required int? Year { get; init; }

    /// <summary>True where what is applied for is itself an evaluation: then its measures need no goal and no follow-up.</summary>
    public bool IsEvaluation { get; init; }

    /// <summary>What the grant is to come to: the account says how the results relate to it.</summary>
    public string? Purpose { get; init; }

    /// <summary>What the money is to be used for.</summary>
    public string? Use { get; init; }

    public string? TimePlan { get; init; }

    public string? Cooperation { get; init; }

    /// <summary>Other state grants for the same, or that there are none.</summary>
    public string? OtherGrants { get; init; }

    /// <summary>How the results will be evaluated.</summary>
    public string? Evaluation { get; init; }
}

/// <summary>A measure of the application.</summary>
/// <param name="Applied">What is applied for, in whole kronor; null where nobody has said.</param>
/// <param name="Words">The municipality's words about it in this application.</param>
internal sealed record GrantRowStatement(Id<Measure> Measure, int? Applied, string? Words);

/// <summary>What Brå decided.</summary>
/// <param name="Number">Brå's registry number.</param>
/// <param name="AccountDueOn">The day the account is due, as the decision says.</param>
internal sealed record GrantDecision(bool IsGranted, DateOnly? On, int? Amount, string? Number, DateOnly? AccountDueOn);

/// <summary>What the account says in words, all of it at once.</summary>
internal sealed record GrantAccountStatement(string? Use, string? Results, IReadOnlyList<GrantUseStatement> Rows);

/// <param name="Used">How much of the grant was used for the measure, in whole kronor.</param>
/// <param name="UsedFor">What that money was used for.</param>
internal sealed record GrantUseStatement(Id<Measure> Measure, int? Used, string? UsedFor);
