using System.Text.Json.Serialization;
using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Json;

namespace Lykta.Modules.StateGrants.Domain;

/// <summary>The account of a grant (redovisning): money, what it was used for, and the results against the purpose.</summary>
internal sealed record GrantAccount
{
    public required string Title { get; init; }

    public required int Year { get; init; }

    public string? Purpose { get; init; }

    public string? DecisionNumber { get; init; }

    public required int Granted { get; init; }

    public string? Use { get; init; }

    public string? Results { get; init; }

    public required IReadOnlyList<GrantAccountMeasure> Measures { get; init; }

    [JsonIgnore]
    public long Used => Measures.Sum(m => (long)(m.Used ?? 0));

    /// <summary>What was not used is paid back (återbetalning).</summary>
    [JsonIgnore]
    public long ToRepay => Math.Max(0, Granted - Used);

    /// <summary>Why it cannot be given yet, in the order it is mended.</summary>
    public IReadOnlyList<Refusal> Missing() =>
    [
        .. Measures.Where(m => m.Used is null).Select(m => new AccountHasNoAmount(m.Id, m.Name)),
        .. Measures.Where(m => m.Used > 0 && m.UsedFor is null).Select(m => new AccountHasNoUse(m.Id, m.Name)),
        .. Used > Granted ? [new UsedMoreThanGranted(Granted)] : (Refusal[])[],
        .. Use is null ? [new AccountNeedsUse()] : (Refusal[])[],
        .. Results is null ? [new AccountNeedsResults()] : (Refusal[])[],
    ];

    public string Json() => CanonicalJson.Write(this);
}

/// <summary>A measure as the account has it: how it stands, what came of it, and what was used of what was applied for.</summary>
/// <param name="Verdict">What its effect was judged to be; null where nobody has judged it.</param>
internal sealed record GrantAccountMeasure(Id<Measure> Id, string Name, MeasureState State, EffectVerdict? Verdict, string? Words, int? Applied, int? Used, string? UsedFor);
