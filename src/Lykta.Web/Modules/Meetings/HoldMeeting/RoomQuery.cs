using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>Reads what one page of the room shows. Everything goes through the room's own reader; the viewer's own rights only narrow it.</summary>
internal sealed class RoomQuery(LyktaDbContext db, MeetingContentQuery contents, PictureInRoomQuery pictures)
{
    public async Task<Room> ReadAsync(Id<Meeting> id, int number, Viewer viewer, CancellationToken ct)
    {
        var names = await MeetingNames.ReadAsync(db, ct);
        var step = await contents.RoomOfAsync(id, ct);
        var content = await contents.ReadAsync(id, Reader.InRoom(viewer, step), names, ct);
        var item = content.Items.FirstOrDefault(i => i.Number == number) ?? throw new MissingException(nameof(AgendaItem));
        var room = new Room(content, item, names, viewer);
        return item.Kind switch
        {
            AgendaKind.Picture or AgendaKind.Priorities => room with { Picture = await PictureAsync(content.Meeting, viewer, RoomRule.UpTo(step), ct) },
            AgendaKind.ForwardLook => room with { Forward = await ForwardLook.BetweenAsync(db, content.Meeting.Day, content.Meeting.Day.AddDays(ForwardLook.Days), ct) },
            AgendaKind.Measures => await WithMeasuresAsync(room, ct),
            AgendaKind.NextMeeting => await WithNextAsync(room, ct),
            _ => room,
        };
    }

    private async Task<PictureInRoom?> PictureAsync(Meeting meeting, Viewer viewer, IReadOnlyList<SituationPictures.Domain.Audience> audiences, CancellationToken ct) =>
        (meeting.PictureId ?? await db.LatestPictureIdAsync(ct)) is { } picture ? await pictures.ReadAsync(picture, viewer, audiences, ct) : null;

    private async Task<Room> WithMeasuresAsync(Room room, CancellationToken ct)
    {
        var (shown, more) = await db.MeasuresAtAsync(room.Meeting, room.Viewer, room.Names, ct);
        return room with { Measures = shown, MoreMeasures = more };
    }

    private async Task<Room> WithNextAsync(Room room, CancellationToken ct)
    {
        var meeting = room.Meeting;
        var next = await db.Set<Meeting>().AsNoTracking().Where(m => m.SeriesId == meeting.SeriesId && m.Day > meeting.Day).OrderBy(m => m.Day).FirstOrDefaultAsync(ct);
        var series = await db.MeetingSeries().FirstOrDefaultAsync(s => s.Id == meeting.SeriesId, ct);
        return room with
        {
            Next = next,
            NextDay = series is null ? null : SeriesDays.Next(series.Cadence, series.Day, meeting.Day, await db.NoMeetingSpansAsync(meeting.Day, meeting.Day.AddDays(120), ct)),
        };
    }
}
