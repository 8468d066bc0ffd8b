using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Contracts;

/// <summary>A meeting series the municipality calls or takes part in.</summary>
internal sealed record SeenSeries
{
    /// <summary>The municipality that calls it.</summary>
    public required MunicipalityCode Owner { get; init; }

    public required Id<MeetingSeries> Id { get; init; }

    public required string Name { get; init; }

    public required Cadence Cadence { get; init; }

    public required DayOfWeek Day { get; init; }

    public required TimeOnly StartsAt { get; init; }

    public required int Minutes { get; init; }

    public required string? Place { get; init; }

    public required bool IsActive { get; init; }

    public required long Version { get; init; }
}

/// <summary>The door to reading meeting series.</summary>
internal static class MeetingSeriesSeen
{
    /// <summary>The series this municipality calls, and those of others that name it as a participant. The one place that reads over the border.</summary>
    public static IQueryable<SeenSeries> MeetingSeries(this LyktaDbContext db)
    {
        var here = db.Municipality;
        var joined = db.AllOf<SeriesParticipant>().Where(p => p.Participant == here);
        return db.AllOf<MeetingSeries>()
            .Where(s => s.Municipality == here || joined.Any(p => p.Municipality == s.Municipality && p.SeriesId == s.Id))
            .Select(s => new SeenSeries { Owner = s.Municipality, Id = s.Id, Name = s.Name, Cadence = s.Cadence, Day = s.Day, StartsAt = s.StartsAt, Minutes = s.Minutes, Place = s.Place, IsActive = s.IsActive, Version = s.Version });
    }
}
