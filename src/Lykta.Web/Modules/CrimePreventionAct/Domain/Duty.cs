using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <summary>How a paragraph of the Act stands.</summary>
internal enum DutyState
{
    Met,

    /// <summary>Something is there and something is missing, or its time is soon out.</summary>
    Partly,

    Missing,

    /// <summary>What the municipality may do, not what it must.</summary>
    MayBeUsed,
}

/// <summary>Something that shows how a duty is met, and where it is.</summary>
/// <param name="Path">Below the municipality; null where there is no page.</param>
internal sealed record DutyEvidence(string Words, string? Path);

/// <summary>A paragraph of the Act (2023:196): what it asks, how it stands, what shows it and what is missing.</summary>
internal sealed record Duty(string Paragraph, Text Asks, DutyState State, IReadOnlyList<DutyEvidence> Evidence, IReadOnlyList<Text> Missing)
{
    /// <summary>Met where nothing is missing, partly where something shows it and something is missing.</summary>
    public static Duty Of(string paragraph, Text asks, IReadOnlyList<DutyEvidence> evidence, params Text?[] missing)
    {
        IReadOnlyList<Text> left = [.. missing.OfType<Text>()];
        return new(paragraph, asks, left.Count == 0 ? DutyState.Met : evidence.Count > 0 ? DutyState.Partly : DutyState.Missing, evidence, left);
    }
}
