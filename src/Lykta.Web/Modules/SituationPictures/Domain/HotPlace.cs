using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>A known place, or a square of 200 metres, with at least three reports in the period (hot spot). It is shown to those who may see the reports behind it.</summary>
internal sealed record HotPlace(
    Id<Place>? PlaceId,
    string Name,
    string? AreaCode,
    double North,
    double East,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<Id<Report>> Reports,
    WeekdayHourCounts When)
{
    public int Count => Reports.Count;
}

/// <summary>Weekday by hour, 168 values from Monday 00; intervals spread over their span. Those longer than a week say nothing of the hour and stand outside.</summary>
internal sealed record WeekdayHourCounts(IReadOnlyList<double> Values, int TooLong, Peak? Peak)
{
    public static readonly WeekdayHourCounts None = new([], 0, null);
}

/// <summary>Where at least half of it falls: up to two days in a row (Monday 0) and four hours.</summary>
internal sealed record Peak(int FirstDay, int Days, int FromHour, int Count);

/// <summary>A report the meeting should hear of by itself (händelse att nämna): violence, fire, robbery, an incident against staff.</summary>
internal sealed record NotableReport(Id<Report> Report, string Kind, DateOnly Day, string? AreaCode, Id<Place>? PlaceId);
