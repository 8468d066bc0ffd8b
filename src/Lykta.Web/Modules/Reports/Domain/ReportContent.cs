using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Json;

namespace Lykta.Modules.Reports.Domain;

/// <summary>What a sender said: what, when, where and whatever more they stated. What is null was not stated, and is counted as such.</summary>
internal sealed record ReportContent
{
    public required string Kind { get; init; }

    public required TimeInterval Occurred { get; init; }

    /// <summary>The time as it was said ("Nu", "I natt"), where it was: the same words sent again later are the same words.</summary>
    [JsonIgnore]
    public string? SaidWhen { get; init; }

    public Position? Position { get; init; }

    public Id<Place>? PlaceId { get; init; }

    public string? AreaCode { get; init; }

    public PositionPrecision? Precision { get; init; }

    public Setting? Setting { get; init; }

    /// <summary>Open working text: guarded against personal data, searchable.</summary>
    public string? Text { get; init; }

    /// <summary>Text for the few: never indexed, listed or exported by default.</summary>
    public string? ProtectedText { get; init; }

    /// <summary>How unsafe it felt, 1 (not) to 4 (very).</summary>
    public int? SafetyImpact { get; init; }

    public PoliceReported? PoliceReported { get; init; }

    public ReportSource? Source { get; init; }

    public string? ActionTaken { get; init; }

    /// <summary>Answers to the kind's own questions, by code.</summary>
    public IReadOnlyList<FollowUpAnswer> FollowUp { get; init; } = [];

    /// <summary>Whether it says what the earlier words said and at most states more: then nothing of them is lost.</summary>
    public bool OnlyAddsTo(ReportContent earlier) => earlier.Hash() == (this with
    {
        Precision = earlier.Precision,
        Setting = earlier.Setting is null ? null : Setting,
        Text = earlier.Text is null ? null : Text,
        ProtectedText = null,
        SafetyImpact = earlier.SafetyImpact is null ? null : SafetyImpact,
        PoliceReported = earlier.PoliceReported is null ? null : PoliceReported,
        Source = earlier.Source is null ? null : Source,
        ActionTaken = earlier.ActionTaken is null ? null : ActionTaken,
        FollowUp = earlier.FollowUp.Count == 0 ? [] : FollowUp,
    }).Hash();

    /// <summary>SHA-256 of the parsed content: the same words sent twice are one report, other words under the same id are refused.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SaidWhen + StoredJson.Write(new
    {
        Kind,
        From = SaidWhen is null ? Occurred.From : default,
        To = SaidWhen is null ? Occurred.To : default,
        Position?.North,
        Position?.East,
        PlaceId,
        AreaCode,
        Precision,
        Setting,
        Text,
        ProtectedText,
        SafetyImpact,
        PoliceReported,
        Source,
        ActionTaken,
        FollowUp,
    }))));
}
