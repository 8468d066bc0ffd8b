using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>A report as the API tells it.</summary>
internal sealed record ReportJson(
    string Id,
    string Kind,
    ReportState Status,
    DateOnly LocalDay,
    DateTime? OccurredFrom,
    DateTime? OccurredTo,
    PositionJson? Position,
    PositionPrecision? PositionPrecision,
    string? PlaceId,
    string? AreaCode,
    Setting? Setting,
    string? Text,
    int? SafetyImpact,
    PoliceReported? PoliceReported,
    ReportSource? Source,
    string? ActionTaken,
    string OrganisationId,
    string? UnitId,
    string? Function,
    DateTime ReceivedAt,
    bool InDetail,
    long Version)
{
    public static ReportJson Of(SeenReport r) => new(
        r.Id.ToString(),
        r.Kind,
        r.State,
        r.LocalDay,
        r.OccurredFrom,
        r.OccurredTo,
        PositionJson.Of(r.North, r.East),
        r.Precision,
        r.PlaceId?.ToString(),
        r.AreaCode,
        r.Setting,
        r.Text,
        r.SafetyImpact,
        r.PoliceReported,
        r.Source,
        r.ActionTaken,
        r.OrganisationId.ToString(),
        r.UnitId?.ToString(),
        r.Function,
        r.ReceivedAt,
        r.InDetail,
        r.Version);
}

/// <summary>WGS 84 degrees, six decimals: a decimetre.</summary>
internal sealed record PositionJson(double Lat, double Lon)
{
    public static PositionJson? Of(double? north, double? east)
    {
        if (north is not { } n || east is not { } e)
        {
            return null;
        }

        var (lat, lon) = new Position(n, e).ToWgs84();
        return new PositionJson(Math.Round(lat, 6), Math.Round(lon, 6));
    }
}
