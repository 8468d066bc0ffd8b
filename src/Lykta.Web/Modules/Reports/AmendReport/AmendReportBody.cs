using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.SubmitReport;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>
/// An amendment as a program sends it: the fields of a report, each of them optional; an empty text takes the text away. What looks like names
/// stays where <paramref name="WhyNamesStay"/> says why, here as in every body that has the field.
/// </summary>
internal sealed record AmendReportBody(
    string? Kind,
    DateTimeOffset? OccurredFrom,
    DateTimeOffset? OccurredTo,
    LatLon? Position,
    Guid? PlaceId,
    string? AreaCode,
    PositionPrecision? PositionPrecision,
    Setting? Setting,
    string? Text,
    string? ProtectedText,
    int? SafetyImpact,
    PoliceReported? PoliceReported,
    ReportSource? Source,
    string? ActionTaken,
    Dictionary<string, string[]>? FollowUp,
    long? Version,
    string? WhyNamesStay)
{
    /// <summary>The earlier words with these laid over them, read by the same rules as a new report.</summary>
    public Result<ReportContent> Over(ReportContent earlier)
    {
        var moved = Position is not null || PlaceId is not null || AreaCode is not null;
        var at = PositionJson.Of(earlier.Position?.North, earlier.Position?.East);
        var kind = Kind ?? earlier.Kind;
        var read = new SubmitReportBody(
            Guid.AllBitsSet,
            kind,
            OccurredFrom ?? new DateTimeOffset(earlier.Occurred.From),
            OccurredTo ?? new DateTimeOffset(earlier.Occurred.To),
            moved ? Position : at is null ? null : new LatLon(at.Lat, at.Lon),
            moved ? PlaceId : earlier.PlaceId?.Value,
            moved ? AreaCode : earlier.AreaCode,
            PositionPrecision ?? (moved ? null : earlier.Precision),
            Setting ?? earlier.Setting,
            Text ?? earlier.Text,
            ProtectedText,
            SafetyImpact ?? earlier.SafetyImpact,
            PoliceReported ?? earlier.PoliceReported,
            Source ?? earlier.Source,
            ActionTaken ?? earlier.ActionTaken,
            FollowUp ?? (kind == earlier.Kind ? earlier.FollowUp.ToDictionary(a => a.Question, a => a.Choices.ToArray()) : null)).Read();

        // Degrees with six decimals are not quite the metres that were stored: what was not moved stays to the millimetre.
        return read.IsOk
            ? moved ? read.Value.Content : read.Value.Content with { Position = earlier.Position }
            : read.Refusal;
    }
}
