using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>Days of the week, several at once.</summary>
[Flags]
internal enum FocusDays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
}

/// <summary>Where and when an organisation is asked to be; the band may run past midnight.</summary>
internal sealed record FocusAsked(Id<Organisation> Organisation, string? AreaCode, Id<Place>? Place, FocusDays Days, TimeOnly From, TimeOnly Until);

/// <summary>
/// Where one organisation looks particularly until the next meeting (veckans fokus): a place or an area, weekdays and a time band.
/// At most three an organisation, so that it stays a focus.
/// </summary>
internal sealed class WeekFocus : ITenantRow, IVersioned
{
    public const int MostAnOrganisation = 3;

    private WeekFocus()
    {
    }

    public WeekFocus(MunicipalityCode municipality, Id<WeekFocus> id, Id<Meeting> meeting, DateOnly firstDay, DateOnly lastDay)
        => (Municipality, Id, MeetingId, FirstDay, LastDay) = (municipality, id, meeting, firstDay, lastDay);

    public MunicipalityCode Municipality { get; private set; }

    public Id<WeekFocus> Id { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public string? AreaCode { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    public FocusDays Days { get; private set; }

    public TimeOnly From { get; private set; }

    public TimeOnly Until { get; private set; }

    /// <summary>The days it holds for: from the meeting to the day before the next, both included.</summary>
    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    public long Version { get; private set; }

    /// <param name="asked">Where and when.</param>
    /// <param name="others">The organisation's other focus places of the same meeting.</param>
    public Result<WeekFocus> Ask(FocusAsked asked, int others)
    {
        if (others >= MostAnOrganisation)
        {
            return new FocusIsFull();
        }

        if (string.IsNullOrEmpty(asked.AreaCode) && asked.Place is null)
        {
            return new PriorityNeedsWhere();
        }

        if (asked.Days == FocusDays.None || asked.From == asked.Until)
        {
            return new FocusNeedsTime();
        }

        (OrganisationId, Days, From, Until) = (asked.Organisation, asked.Days, asked.From, asked.Until);
        (AreaCode, PlaceId) = asked.Place is { } place ? (null, place) : (asked.AreaCode, (Id<Place>?)null);
        return this;
    }
}
