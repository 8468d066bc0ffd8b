using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>Somebody who takes part by function, as the series or a meeting names them.</summary>
internal sealed record Seat(AttendeeKind Kind, Id<Organisation>? Organisation, string Function);

/// <summary>One function's attendance (närvaro): present or not, and how many. Never a name.</summary>
internal sealed class Attendance : ITenantRow, IVersioned
{
    public const int LongestFunction = 120;
    public const int Most = 200;

    private Attendance()
    {
    }

    public Attendance(MunicipalityCode municipality, Id<Attendance> id, Id<Meeting> meeting, Seat seat, int number)
        => (Municipality, Id, MeetingId, Kind, OrganisationId, Function, Number) = (municipality, id, meeting, seat.Kind, seat.Organisation, seat.Function, number);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Attendance> Id { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    /// <summary>The order they are read out in.</summary>
    public int Number { get; private set; }

    public AttendeeKind Kind { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    public bool Present { get; private set; }

    /// <summary>How many, where more than one comes for the function: three elected members, four residents.</summary>
    public int Count { get; private set; } = 1;

    public long Version { get; private set; }

    public Result<Attendance> Mark(bool present, int count)
    {
        if (count is < 1 or > Most)
        {
            return new AttendanceCountWrong();
        }

        (Present, Count) = (present, count);
        return this;
    }
}
