using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Access;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>What the room shows: one item of one meeting, as everyone present may read it.</summary>
internal sealed record Room(MeetingContent Content, ShownItem Item, MeetingNames Names, Viewer Viewer)
{
    public PictureInRoom? Picture { get; init; }

    public IReadOnlyList<ForwardDay> Forward { get; init; } = [];

    public IReadOnlyList<MeetingMeasure> Measures { get; init; } = [];

    /// <summary>How many measures there are beside those shown.</summary>
    public int MoreMeasures { get; init; }

    /// <summary>The day the series comes to next, as a proposal.</summary>
    public DateOnly? NextDay { get; init; }

    /// <summary>The next planned meeting of the series.</summary>
    public Meeting? Next { get; init; }

    public Meeting Meeting => Content.Meeting;

    /// <summary>Somebody who leads the meeting looks at it while it is going on.</summary>
    public bool IsLed => Meeting.State == MeetingState.Open && Viewer.May(MeetingsPermissions.Hold);

    public int Hidden => Content.HiddenUnder(Item) + (Item.Kind is AgendaKind.Picture ? Picture?.LeftOut ?? 0 : 0);

    public IReadOnlyList<Choice> From => [.. Content.Seats.OrderByDescending(s => s.Present).Select(s => new Choice(s.Id.ToString(), s.Name))];

    /// <summary>The functions around the table, for who sees to a decision.</summary>
    public IReadOnlyList<string> Functions => [.. Content.Seats.Select(s => s.Function).Distinct(StringComparer.OrdinalIgnoreCase)];

    public string Overview => $"/{Meeting.Municipality}/moten/{Meeting.Id}";

    public string Here => At(Item.Number);

    public string At(int number, string? query = null) => $"{Overview}/rum/{number}{(query is null ? string.Empty : "?" + query)}";

    /// <summary>The function that answers for a measure's organisation here and now; null where nobody of it is present.</summary>
    public string? PresentFor(MeetingMeasure measure) =>
        Content.Seats.Where(s => s.Present && s.OrganisationId == measure.OrganisationId).OrderByDescending(s => s.Function == measure.Function).FirstOrDefault()?.Function;

    public ShownSeat? SeatOf(string? id) => Content.Seats.FirstOrDefault(s => s.Id.ToString() == id);

    public Id<Organisation>? OrganisationOf(string? id) => Id<Organisation>.TryParse(id, null, out var organisation) && Names.Organisations.ContainsKey(organisation) ? organisation : null;
}
