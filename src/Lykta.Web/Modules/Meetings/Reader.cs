using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings;

/// <summary>
/// Who reads a meeting: a person at their own screen, a room, or both at once when a person shows it on a wall. Text outside is not fetched, so that
/// it is in no page source.
/// </summary>
/// <param name="Viewer">Whose organisation reads; null is nobody in particular (paper, a read link).</param>
/// <param name="UpTo">How far the room reads; null is no room.</param>
internal sealed record Reader(Viewer? Viewer, Audience? UpTo)
{
    public static Reader Alone(Viewer viewer) => new(viewer, null);

    public static Reader InRoom(Viewer viewer, Audience room) => new(viewer, room);

    /// <summary>Everyone of an audience, and nobody of a narrower one.</summary>
    public static Reader Of(Audience audience) => new(null, audience);

    /// <summary>Nobody in particular.</summary>
    public bool IsAnybody => Viewer is null;

    /// <summary>
    /// Whether they hear where an organisation looks this week: a paper or a link for anybody never says it, and neither a room nor a reader of another
    /// organisation (<paramref name="own"/> is its kind) hears it beyond what that organisation says is kept to.
    /// </summary>
    public bool HearsFocusOf(OrganisationKind organisation, OrganisationKind? own)
    {
        var audience = Audiences.DefaultFor(organisation);
        return Viewer is { } viewer && !(audience > UpTo)
            && (viewer.SeesEverything || audience <= RoomRule.Of([new Present(AttendeeKind.Organisation, own)]));
    }

    public bool Hears(TellTo told) => !IsAnybody || told != TellTo.Managers;

    public IQueryable<T> Readable<T>(IQueryable<T> rows, LyktaDbContext db)
        where T : class, IForAudience
    {
        if (Viewer is { } viewer)
        {
            rows = rows.ReadableBy(db, viewer);
        }

        if (UpTo is not { } step)
        {
            return rows;
        }

        var steps = RoomRule.UpTo(step);
        return rows.Where(r => steps.Contains(r.Audience));
    }
}
