using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;

namespace Lykta.Modules.Meetings.PlanMeeting;

/// <summary>The form of a meeting to plan, as sent.</summary>
internal sealed class PlanInput
{
    /// <summary>Made when the form was shown.</summary>
    public string? Id { get; set; }

    public string? Series { get; set; }

    public string? Day { get; set; }

    public string? Starts { get; set; }

    public string? Ends { get; set; }

    public string? Place { get; set; }

    public PlanMeetingCommand Command(Id<MeetingSeries> series) => new(
        Id<Meeting>.TryParse(Id, null, out var id) && id.Value != Guid.Empty ? id : throw new MissingException(nameof(Meeting)),
        series,
        DateOnly.TryParse(Day, CultureInfo.InvariantCulture, out var day) ? day : null,
        Time(Starts),
        // An end that cannot be read is no end: the meeting is refused, not given the series' length.
        string.IsNullOrWhiteSpace(Ends) ? null : Time(Ends) ?? Time(Starts),
        Place);

    internal static TimeOnly? Time(string? typed) => TimeOnly.TryParse(typed?.Replace('.', ':'), CultureInfo.InvariantCulture, out var time) ? time : null;
}
