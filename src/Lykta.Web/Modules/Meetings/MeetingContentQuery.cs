using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings;

/// <summary>Reads a meeting as a reader may read it. What is left out is counted, never fetched.</summary>
internal sealed class MeetingContentQuery(LyktaDbContext db)
{
    /// <summary>How far everyone marked present at a meeting may read.</summary>
    public async Task<Audience> RoomOfAsync(Id<Meeting> id, CancellationToken ct)
    {
        var present = await (
            from a in db.Set<Attendance>()
            where a.MeetingId == id && a.Present
            join o in db.Organisations() on a.OrganisationId equals o.Id into found
            from o in found.DefaultIfEmpty()
            select new { a.Kind, OrganisationKind = o == null ? null : (OrganisationKind?)o.Kind }).ToListAsync(ct);
        return RoomRule.Of(present.Select(p => new Present(p.Kind, p.OrganisationKind)));
    }

    public async Task<MeetingContent> ReadAsync(Id<Meeting> id, Reader reader, MeetingNames names, CancellationToken ct)
    {
        var meeting = await db.Set<Meeting>().AsNoTracking().Where(m => m.Id == id).OneAsync(ct);
        var (contributions, decisions, escalations) = (db.Set<Contribution>().Where(c => c.MeetingId == id), db.Set<Decision>().Where(d => d.MeetingId == id), db.Set<Escalation>().Where(e => e.MeetingId == id));
        var items = await ItemsAsync(id, reader, ct);
        var (readableContributions, readableDecisions) = (reader.Readable(contributions, db), reader.Readable(decisions, db));
        var shownEscalations = await reader.Readable(escalations, db).AsNoTracking().OrderBy(e => e.WrittenAt).ThenBy(e => e.Id)
            .Select(e => new ShownEscalation(e.Id, e.To, e.Words, e.Audience)).ToListAsync(ct);
        var (focuses, tellings) = (await FocusesAsync(id, names, ct), await TellingsAsync(id, ct));
        var own = reader.Viewer is { } viewer && names.Organisations.TryGetValue(viewer.Organisation, out var of) ? of.Kind : (OrganisationKind?)null;
        var heard = focuses.Where(f => reader.HearsFocusOf(names.Organisations[f.OrganisationId].Kind, own)).ToList();
        return new MeetingContent
        {
            Meeting = meeting,
            Room = await RoomOfAsync(id, ct),
            Seats = await SeatsAsync(id, names, ct),
            Items = items,
            Contributions = await ContributionsAsync(readableContributions, names, ct),
            Decisions = await DecisionsAsync(readableDecisions, names, ct),
            Escalations = shownEscalations,
            Priorities = await PrioritiesAsync(id, names, ct),
            Focuses = heard,
            Tellings = [.. tellings.Where(t => reader.Hears(t.To))],
            Earlier = await EarlierAsync(meeting, reader, names, ct),
            LeftOut =
            [
                .. await contributions.Where(c => !readableContributions.Any(r => r.Id == c.Id)).Select(c => c.ItemId).ToListAsync(ct),
                .. await decisions.Where(d => !readableDecisions.Any(r => r.Id == d.Id)).Select(d => d.ItemId).ToListAsync(ct),
                .. items.Where(i => i.Words is null).Select(i => (Id<AgendaItem>?)i.Id),
                .. Under(AgendaKind.Priorities, focuses.Count - heard.Count),
                .. Under(AgendaKind.Tell, tellings.Count(t => t.Words.Length > 0 && !reader.Hears(t.To))),
            ],
            LeftOutEscalations = await escalations.CountAsync(ct) - shownEscalations.Count,
        };

        IEnumerable<Id<AgendaItem>?> Under(AgendaKind kind, int count) => Enumerable.Repeat(items.FirstOrDefault(i => i.Kind == kind)?.Id, count);
    }

    private async Task<IReadOnlyList<ShownSeat>> SeatsAsync(Id<Meeting> id, MeetingNames names, CancellationToken ct) =>
        [.. (await db.Set<Attendance>().AsNoTracking().Where(a => a.MeetingId == id).OrderBy(a => a.Number).ThenBy(a => a.Id).ToListAsync(ct)).Select(a => new ShownSeat(
            a.Id, a.Kind, a.OrganisationId, a.OrganisationId is { } o ? names.NameOf(o) : null, a.Function, a.Present, a.Count, a.Version))];

    private async Task<IReadOnlyList<ShownItem>> ItemsAsync(Id<Meeting> id, Reader reader, CancellationToken ct)
    {
        var readable = reader.Readable(db.Set<AgendaItem>().Where(i => i.MeetingId == id), db);
        var rows = await db.Set<AgendaItem>().AsNoTracking().Where(i => i.MeetingId == id).OrderBy(i => i.Number).Select(i => new
        {
            i.Id,
            i.Number,
            i.Kind,
            i.Label,
            Words = i.Words == "" || readable.Any(r => r.Id == i.Id) ? i.Words : null,
            i.Audience,
            i.Classification,
            i.Version,
        }).ToListAsync(ct);
        return [.. rows.Select(i => new ShownItem(i.Id, i.Number, i.Kind, i.Label ?? MeetingTexts.Of(i.Kind).ToString(), i.Words, i.Audience, i.Classification ?? i.Audience.Usually(Classification.Internal), i.Version))];
    }

    private async Task<IReadOnlyList<ShownContribution>> ContributionsAsync(IQueryable<Contribution> rows, MeetingNames names, CancellationToken ct)
    {
        var found = await (from c in rows join m in db.Set<Meeting>() on c.MeetingId equals m.Id orderby m.Day, c.WrittenAt, c.Id select new { Row = c, m.Day }).AsNoTracking().ToListAsync(ct);
        var ids = found.Select(f => f.Row.Id).ToList();
        var steps = await (from s in db.Set<ContributionStep>() where ids.Contains(s.ContributionId) join m in db.Set<Meeting>() on s.MeetingId equals m.Id orderby s.TakenAt select new { s.ContributionId, Step = new ShownStep(m.Day, s.State, s.Words) })
            .ToListAsync(ct);
        return [.. found.Select(f => new ShownContribution(
            f.Row.Id, f.Row.ItemId, f.Row.Kind, f.Row.From, names.NameOf(f.Row.OrganisationId), names.Where(f.Row.AreaCode, f.Row.PlaceId), f.Row.Words, f.Row.Audience, f.Row.State,
            [.. steps.Where(s => s.ContributionId == f.Row.Id).Select(s => s.Step)], f.Day, f.Row.Now(), f.Row.Version))];
    }

    private async Task<IReadOnlyList<ShownDecision>> DecisionsAsync(IQueryable<Decision> rows, MeetingNames names, CancellationToken ct)
    {
        var found = await (from d in rows join m in db.Set<Meeting>() on d.MeetingId equals m.Id orderby m.Day, d.Number select new { Row = d, m.Day }).AsNoTracking().ToListAsync(ct);
        return [.. found.Select(f => new ShownDecision(
            f.Row.Id, f.Row.Number, f.Row.ItemId, f.Row.Words, f.Row.Audience, f.Row.Function, f.Row.ResponsibleId is { } o ? names.NameOf(o) : null, f.Row.Due, f.Row.State, f.Day, f.Row.Now(), f.Row.Version))];
    }

    private async Task<IReadOnlyList<ShownPriority>> PrioritiesAsync(Id<Meeting> id, MeetingNames names, CancellationToken ct) =>
        [.. (await db.Set<Priority>().AsNoTracking().Where(p => p.MeetingId == id).OrderBy(p => p.Number).ToListAsync(ct)).Select(p => new ShownPriority(
            p.Id, p.Number, names.Where(p.AreaCode, p.PlaceId) ?? "–", p.Kind is null ? null : names.Kinds.GetValueOrDefault(p.Kind)?.ToString() ?? p.Kind, p.Why, names.Level(p.Scale, p.Level), p.Version))];

    private async Task<IReadOnlyList<ShownFocus>> FocusesAsync(Id<Meeting> id, MeetingNames names, CancellationToken ct) =>
        [.. (await db.Set<WeekFocus>().AsNoTracking().Where(f => f.MeetingId == id).ToListAsync(ct)).Select(f => new ShownFocus(
            f.Id, f.OrganisationId, names.NameOf(f.OrganisationId), names.Where(f.AreaCode, f.PlaceId) ?? "–", MeetingNames.When(f.Days, f.From, f.Until), f.FirstDay, f.LastDay))
            .OrderBy(f => f.Organisation, StringComparer.CurrentCulture).ThenBy(f => f.Where, StringComparer.CurrentCulture)];

    private async Task<IReadOnlyList<ShownTelling>> TellingsAsync(Id<Meeting> id, CancellationToken ct)
    {
        var known = await db.Set<Telling>().AsNoTracking().Where(t => t.MeetingId == id).ToListAsync(ct);
        return [.. Enum.GetValues<TellTo>().Select(to => known.Find(t => t.To == to) is { } told ? new ShownTelling(to, told.Words, told.Version) : new ShownTelling(to, "", null))];
    }

    private async Task<EarlierMeetings> EarlierAsync(Meeting meeting, Reader reader, MeetingNames names, CancellationToken ct)
    {
        var earlier = db.Set<Meeting>().Where(m => m.SeriesId == meeting.SeriesId && m.StartsAt < meeting.StartsAt);
        var last = await earlier.AsNoTracking().OrderByDescending(m => m.StartsAt).FirstOrDefaultAsync(ct);
        var decisions = db.Set<Decision>().Where(d => earlier.Any(m => m.Id == d.MeetingId) && (d.State == DecisionState.Open || d.SettledAt == meeting.Id));
        var followed = db.Set<Contribution>().Where(c => earlier.Any(m => m.Id == c.MeetingId)
            && (c.State == ContributionState.Followed || db.Set<ContributionStep>().Any(s => s.ContributionId == c.Id && s.MeetingId == meeting.Id)));
        var (shownDecisions, shownFollowed) = (await DecisionsAsync(reader.Readable(decisions, db), names, ct), await ContributionsAsync(reader.Readable(followed, db), names, ct));
        var leftOut = await decisions.CountAsync(ct) - shownDecisions.Count + await followed.CountAsync(ct) - shownFollowed.Count;
        return new(last, shownDecisions, shownFollowed, leftOut);
    }
}
