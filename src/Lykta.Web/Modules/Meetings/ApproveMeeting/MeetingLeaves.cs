using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ApproveMeeting;

/// <summary>
/// Everything that is frozen when a meeting's notes are approved, item by item. What became of a decision or a contribution later is told by the
/// later meeting, and is not in the leaves of this one.
/// </summary>
internal sealed class MeetingLeaves(LyktaDbContext db)
{
    public async Task<IReadOnlyList<SaltedLeaf>> FreezeAsync(Meeting meeting, CancellationToken ct) =>
        [.. (await OfAsync(meeting, ct)).OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => SaltedLeaf.New(i.Path, i.Json))];

    public async Task<IReadOnlyList<(string Path, string Json)>> OfAsync(Meeting meeting, CancellationToken ct)
    {
        var id = meeting.Id;
        var attendance = await db.Set<Attendance>().AsNoTracking().Where(a => a.MeetingId == id).ToListAsync(ct);
        var items = await db.Set<AgendaItem>().AsNoTracking().Where(i => i.MeetingId == id).ToListAsync(ct);
        var contributions = await db.Set<Contribution>().AsNoTracking().Where(c => c.MeetingId == id).ToListAsync(ct);
        var steps = await db.Set<ContributionStep>().AsNoTracking().Where(s => s.MeetingId == id).ToListAsync(ct);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId == id).ToListAsync(ct);
        var settled = await db.Set<Decision>().AsNoTracking().Where(d => d.SettledAt == id).ToListAsync(ct);
        return
        [
            Item("meeting", new { meeting.Title, meeting.Number, meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Document, meeting.Keeper, meeting.Adjuster, meeting.PictureId, meeting.NextId }),
            .. attendance.Select(a => Item($"attendance/{Number(a.Number)}/{a.Id}", new { a.Kind, a.OrganisationId, a.Function, a.Present, a.Count })),
            .. items.Select(i => Item($"item/{Number(i.Number)}", new { i.Kind, i.Label, i.Words, i.Audience })),
            .. contributions.Select(c => Item($"contribution/{c.Id}", new { c.Kind, c.From, c.OrganisationId, c.AreaCode, c.PlaceId, c.ItemId, c.Words, c.Audience })),
            .. steps.Select(s => Item($"step/{s.Id}", new { s.ContributionId, s.State, s.Words })),
            .. decisions.Select(d => Item($"decision/{Number(d.Number)}", new { d.Words, d.Audience, d.Function, d.ResponsibleId, d.Due, d.ItemId })),
            .. settled.Select(d => Item($"settled/{d.Id}", new { d.State })),
            .. await MoreAsync(id, ct),
        ];
    }

    private async Task<IReadOnlyList<(string Path, string Json)>> MoreAsync(Id<Meeting> id, CancellationToken ct)
    {
        var priorities = await db.Set<Priority>().AsNoTracking().Where(p => p.MeetingId == id).ToListAsync(ct);
        var focuses = await db.Set<WeekFocus>().AsNoTracking().Where(f => f.MeetingId == id).ToListAsync(ct);
        var escalations = await db.Set<Escalation>().AsNoTracking().Where(e => e.MeetingId == id).ToListAsync(ct);
        var tellings = await db.Set<Telling>().AsNoTracking().Where(t => t.MeetingId == id).ToListAsync(ct);
        return
        [
            .. priorities.Select(p => Item($"priority/{Number(p.Number)}", new { p.AreaCode, p.PlaceId, p.Kind, p.Why, p.Level, p.Scale })),
            .. focuses.Select(f => Item($"focus/{f.Id}", new { f.OrganisationId, f.AreaCode, f.PlaceId, f.Days, f.From, f.Until, f.FirstDay, f.LastDay })),
            .. escalations.Select(e => Item($"escalation/{e.Id}", new { e.To, e.Words, e.Audience })),
            .. tellings.Select(t => Item($"telling/{t.To}", new { t.Words })),
        ];
    }

    private static (string Path, string Json) Item<T>(string path, T value) => (path, CanonicalJson.Write(value));

    private static string Number(int n) => n.ToString("000", CultureInfo.InvariantCulture);
}
