using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ReadLinks;

/// <summary>What a read link shows: the next meeting, the notes of those closed, and the latest adopted picture.</summary>
internal sealed record ReadByLink(string Title, SeenMeeting? Next, IReadOnlyList<SeenMeeting> Held, PictureInRoom? Picture);

/// <summary>Reads for a read link what the lowest step of the room may read. Each municipality of a shared series shows its own.</summary>
internal sealed class ReadByLinkQuery(LyktaDbContext db, PictureInRoomQuery pictures, TimeProvider clock)
{
    private const int MostHeld = 12;

    public async Task<ReadByLink> RunAsync(ReadLink link, Viewer viewer, CancellationToken ct)
    {
        var series = link.SeriesId;
        var next = await db.NextMeetings(clock.GetUtcNow().UtcDateTime).FirstOrDefaultAsync(m => m.SeriesId == series, ct);
        var held = await Held(link).OrderByDescending(m => m.StartsAt).Take(MostHeld).ToListAsync(ct);
        var title = await db.MeetingSeries().Where(s => s.Id == series).Select(s => s.Name).FirstOrDefaultAsync(ct) ?? next?.Title ?? link.Function;
        var picture = await db.LatestAdoptedPictureIdAsync(ct) is { } id ? await pictures.ReadAsync(id, viewer, RoomRule.UpTo(Audience.All), ct) : null;
        return new(title, next, held, picture);
    }

    /// <summary>A closed meeting of the link's own series; any other is not there.</summary>
    public Task<SeenMeeting> HeldAsync(ReadLink link, Id<Meeting> id, CancellationToken ct) => Held(link).Where(m => m.Id == id).OneAsync(ct);

    private IQueryable<SeenMeeting> Held(ReadLink link)
    {
        var series = link.SeriesId;
        return db.Meetings().Where(m => m.SeriesId == series && (m.State == MeetingState.Adopted || m.State == MeetingState.Approved));
    }
}
