using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.Meetings.PlanSeries;

/// <summary>The form of a meeting series, as shown and as sent.</summary>
internal sealed class SeriesInput
{
    public string? Name { get; set; }

    public string? Cadence { get; set; }

    public string? Day { get; set; }

    public string? StartsAt { get; set; }

    public string? Minutes { get; set; }

    public string? Place { get; set; }

    public bool IsActive { get; set; }

    public long? Version { get; set; }

    public static SeriesInput Of(MeetingSeries series) => new()
    {
        Name = series.Name,
        Cadence = series.Cadence.ToString(),
        Day = series.Day.ToString(),
        StartsAt = series.StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture),
        Minutes = series.Minutes.ToString(CultureInfo.InvariantCulture),
        Place = series.Place,
        IsActive = series.IsActive,
        Version = series.Version,
    };

    public PlanSeriesCommand Command(Id<MeetingSeries>? id, IReadOnlyCollection<MunicipalityCode> with) => new(
        id,
        Name,
        Enum.TryParse<Municipalities.Domain.Cadence>(Cadence, out var cadence) && Enum.IsDefined(cadence) ? cadence : null,
        Weekdays.Read(Day),
        TimeOnly.TryParse(StartsAt?.Replace('.', ':'), CultureInfo.InvariantCulture, out var time) ? time : null,
        Place,
        with,
        id is null || IsActive,
        Version,
        string.IsNullOrWhiteSpace(Minutes) ? 60 : int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0);
}
