using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Json;

namespace Lykta.Modules.StateGrants.Domain;

/// <summary>What an application says: its own words, and what is read from its measures. As they are now in a draft, as they were when it was sent.</summary>
internal sealed record GrantContent
{
    public required string Title { get; init; }

    public required int Year { get; init; }

    public required bool IsEvaluation { get; init; }

    public string? Purpose { get; init; }

    public string? Use { get; init; }

    public string? TimePlan { get; init; }

    public string? Cooperation { get; init; }

    public string? OtherGrants { get; init; }

    public string? Evaluation { get; init; }

    /// <summary>In the order they are to begin.</summary>
    public required IReadOnlyList<GrantContentMeasure> Measures { get; init; }

    /// <summary>What is applied for in all.</summary>
    [JsonIgnore]
    public long Applied => Measures.Sum(m => (long)(m.Applied ?? 0));

    /// <summary>The organisations that take part, each once.</summary>
    [JsonIgnore]
    public IEnumerable<string> Actors => Measures.SelectMany(m => m.Partners.Prepend(m.Responsible)).Distinct(StringComparer.Ordinal);

    private DateOnly First => new(Year, 1, 1);

    private DateOnly Last => new(Year, 12, 31);

    /// <summary>Why it cannot be sent yet, in the order it is mended (förordning 2023:442).</summary>
    public IReadOnlyList<Refusal> Missing() =>
    [
        .. Purpose is null ? [new GrantNeedsPurpose()] : (Refusal[])[],
        .. OtherGrants is null ? [new SayWhichOtherGrants()] : (Refusal[])[],
        .. Measures.Count == 0 ? [new GrantHasNoMeasures()] : (Refusal[])[],
        .. Measures.SelectMany(MissingOf),
    ];

    /// <summary>What does not stop it, but is worth mending.</summary>
    /// <param name="hasPicture">Whether a picture according to the Act is adopted or registered.</param>
    /// <param name="hasPlan">Whether an action plan is decided or registered.</param>
    public IReadOnlyList<Text> Warnings(bool hasPicture, bool hasPlan) =>
    [
        .. hasPicture ? (Text[])[] : [GrantWarnings.NoPicture],
        .. hasPlan ? (Text[])[] : [GrantWarnings.NoPlan],
        .. Measures.Where(m => m.PlannedStart < First && m.StartedOn is null).Select(m => GrantWarnings.PlannedBefore.With(m.Name, Year)),
        .. Measures.Where(m => m.Due > Last).Select(m => GrantWarnings.EndsAfter.With(m.Name, Year)),
    ];

    /// <summary>The content as it is stored and hashed: keys in order, no white space.</summary>
    public string Json() => CanonicalJson.Write(this);

    /// <summary>SHA-256 of the stored words, in lower-case hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private IEnumerable<Refusal> MissingOf(GrantContentMeasure m)
    {
        if (m.State is MeasureState.Declined or MeasureState.Stopped)
        {
            yield return new GrantMeasureIsNotCarriedOut(m.Id, m.Name);
        }

        if (m.StartedOn is { } began && began < First)
        {
            yield return new GrantMeasureHadBegun(m.Id, m.Name, began);
        }

        if (m.Due < First)
        {
            yield return new GrantMeasureEndsBefore(m.Id, m.Name, Year);
        }

        if (m.Applied is not > 0)
        {
            yield return new GrantMeasureHasNoCost(m.Id, m.Name);
        }

        if (m.Applied > m.Cost)
        {
            yield return new GrantMeasureAppliesForMoreThanItCosts(m.Id, m.Name);
        }

        if (!IsEvaluation && !m.HasGoal)
        {
            yield return new GrantMeasureHasNoGoal(m.Id, m.Name);
        }

        if (!IsEvaluation && (m.FollowUpOn ?? m.JudgedOn) is null)
        {
            yield return new GrantMeasureIsNotFollowedUp(m.Id, m.Name);
        }
    }
}

/// <summary>A measure as the application has it.</summary>
/// <param name="Responsible">The organisation that carries it out.</param>
/// <param name="Partners">The organisations that help.</param>
/// <param name="Cost">What it is calculated to cost in all; null where nobody has said.</param>
/// <param name="Goal">The goal in words; null where there is none, or where its problem is for few.</param>
/// <param name="JudgedOn">The day its effect is judged against what it is compared with; null where nothing was chosen.</param>
internal sealed record GrantContentMeasure(
    Id<Measure> Id, string Name, MeasureState State, string? Problem, string Responsible, IReadOnlyList<string> Partners, DateOnly? PlannedStart, DateOnly? StartedOn, DateOnly Due, int? Cost, int? Applied,
    string? Words, bool HasGoal, string? Goal, DateOnly? FollowUpOn, DateOnly? JudgedOn)
{
    [JsonIgnore]
    public DateOnly? Start => StartedOn ?? PlannedStart;
}
