using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>A meeting that comes again (mötesserie). It lies in the municipality that calls it; what is said and decided lies in each participant's own.</summary>
internal sealed class MeetingSeries : IFoundEverywhere, IVersioned
{
    private MeetingSeries()
    {
    }

    public MeetingSeries(MunicipalityCode municipality, Id<MeetingSeries> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<MeetingSeries> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public Cadence Cadence { get; private set; }

    public DayOfWeek Day { get; private set; }

    /// <summary>By the clock on the wall in Sweden, summer and winter.</summary>
    public TimeOnly StartsAt { get; private set; }

    /// <summary>How long a meeting is, in minutes.</summary>
    public int Minutes { get; private set; } = 60;

    /// <summary>A room, or the address of a video meeting.</summary>
    public string? Place { get; private set; }

    public bool IsActive { get; private set; } = true;

    public long Version { get; private set; }

    public void Plan(string name, Cadence cadence, DayOfWeek day, TimeOnly startsAt, string? place, bool isActive, int minutes = 60) =>
        (Name, Cadence, Day, StartsAt, Place, IsActive, Minutes) = (name, cadence, day, startsAt, place, isActive, minutes);
}

/// <summary>Another municipality that takes part in a series. Only its code crosses the border between tenants.</summary>
internal sealed class SeriesParticipant : IFoundEverywhere
{
    private SeriesParticipant()
    {
    }

    public SeriesParticipant(MunicipalityCode municipality, Id<MeetingSeries> series, MunicipalityCode participant)
        => (Municipality, SeriesId, Participant) = (municipality, series, participant);

    /// <summary>The one that calls the meeting.</summary>
    public MunicipalityCode Municipality { get; private set; }

    public Id<MeetingSeries> SeriesId { get; private set; }

    public MunicipalityCode Participant { get; private set; }
}
