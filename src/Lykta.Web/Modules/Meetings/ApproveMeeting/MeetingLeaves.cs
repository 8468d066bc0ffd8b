using System.Globalization;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ApproveMeeting;

/// <summary>The rows of a meeting. <see cref="Settled"/> are earlier meetings' decisions that were read out at it.</summary>
internal sealed record MeetingParts
{
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];

    public IReadOnlyList<AgendaItem> Items { get; init; } = [];

    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    public IReadOnlyList<ContributionStep> Steps { get; init; } = [];

    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    public IReadOnlyList<Decision> Settled { get; init; } = [];

    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    public IReadOnlyList<WeekFocus> Focuses { get; init; } = [];

    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    public IReadOnlyList<Telling> Tellings { get; init; } = [];
}

/// <summary>
/// Everything that is frozen when a meeting's notes are approved, item by item. What became of a decision or a contribution later is told by the
/// later meeting, and is not in the leaves of this one. The document's mark is in them as it was that day; a number in the register may come later.
/// </summary>
internal sealed class MeetingLeaves(LyktaDbContext db)
{
    public async Task<IReadOnlyList<SaltedLeaf>> FreezeAsync(Meeting meeting, DateTime at, CancellationToken ct)
    {
        var id = meeting.Id;
        return Freeze(meeting, at, new MeetingParts
        {
            Attendance = await db.Set<Attendance>().AsNoTracking().Where(a => a.MeetingId == id).ToListAsync(ct),
            Items = await db.Set<AgendaItem>().AsNoTracking().Where(i => i.MeetingId == id).ToListAsync(ct),
            Contributions = await db.Set<Contribution>().AsNoTracking().Where(c => c.MeetingId == id).ToListAsync(ct),
            Steps = await db.Set<ContributionStep>().AsNoTracking().Where(s => s.MeetingId == id).ToListAsync(ct),
            Decisions = await db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId == id).ToListAsync(ct),
            Settled = await db.Set<Decision>().AsNoTracking().Where(d => d.SettledAt == id).ToListAsync(ct),
            Priorities = await db.Set<Priority>().AsNoTracking().Where(p => p.MeetingId == id).ToListAsync(ct),
            Focuses = await db.Set<WeekFocus>().AsNoTracking().Where(f => f.MeetingId == id).ToListAsync(ct),
            Escalations = await db.Set<Escalation>().AsNoTracking().Where(e => e.MeetingId == id).ToListAsync(ct),
            Tellings = await db.Set<Telling>().AsNoTracking().Where(t => t.MeetingId == id).ToListAsync(ct),
        });
    }

    public static IReadOnlyList<SaltedLeaf> Freeze(Meeting meeting, DateTime at, MeetingParts parts) =>
        [.. Of(meeting, at, parts).OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => SaltedLeaf.New(i.Path, i.Json))];

    private static IEnumerable<(string Path, string Json)> Of(Meeting meeting, DateTime at, MeetingParts parts) =>
    [
        Item("meeting", new { meeting.Title, meeting.Number, meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Document, meeting.Keeper, meeting.Adjuster, meeting.PictureId, meeting.NextId }),
        Item("mark", meeting.DrawnUp(at)),
        .. parts.Attendance.Select(a => Item($"attendance/{Number(a.Number)}/{a.Id}", new { a.Kind, a.OrganisationId, a.Function, a.Present, a.Count })),
        .. parts.Items.Select(i => Item($"item/{Number(i.Number)}", new { i.Kind, i.Label, i.Words, i.Audience, Class = i.Classification?.ToString() })),
        .. parts.Contributions.Select(c => Item($"contribution/{c.Id}", new { c.Kind, c.From, c.OrganisationId, c.AreaCode, c.PlaceId, c.ItemId, c.Words, c.Audience, Class = c.Classification?.ToString() })),
        .. parts.Steps.Select(s => Item($"step/{s.Id}", new { s.ContributionId, s.State, s.Words })),
        .. parts.Decisions.Select(d => Item($"decision/{Number(d.Number)}", new { d.Words, d.Audience, d.Function, d.ResponsibleId, d.Due, d.ItemId, Class = d.Classification?.ToString() })),
        .. parts.Settled.Select(d => Item($"settled/{d.Id}", new { d.State })),
        .. parts.Priorities.Select(p => Item($"priority/{Number(p.Number)}", new { p.AreaCode, p.PlaceId, p.Kind, p.Why, p.Level, p.Scale })),
        .. parts.Focuses.Select(f => Item($"focus/{f.Id}", new { f.OrganisationId, f.AreaCode, f.PlaceId, Days = (int)f.Days, f.From, f.Until, f.FirstDay, f.LastDay })),
        .. parts.Escalations.Select(e => Item($"escalation/{e.Id}", new { e.To, e.Words, e.Audience })),
        .. parts.Tellings.Select(t => Item($"telling/{t.To}", new { t.Words })),
    ];

    private static (string Path, string Json) Item<T>(string path, T value) => (path, CanonicalJson.Write(value));

    private static string Number(int n) => n.ToString("000", CultureInfo.InvariantCulture);
}
