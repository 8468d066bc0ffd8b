using Lykta.Kernel;
using Lykta.Modules.Meetings.ApproveMeeting;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>
/// Two years of weekly meetings of Lykteby, with what followed of them: attendance, decisions that are read out a week or three later, contributions,
/// priorities that follow the town's story, focus places and what was told. Each is approved and frozen by the next; the coming one is planned.
/// </summary>
internal sealed class DemoMeetings(DemoTown town, DemoSenders senders, DemoCalendar calendar, DemoRandom random)
{
    private readonly List<Decision> open = [];
    private readonly List<object> rows = [];

    public async Task<int> WriteAsync(LyktaDbContext db, CancellationToken ct)
    {
        if (town.Code != DemoTown.Lykteby)
        {
            return 0;
        }

        var series = await db.Set<MeetingSeries>().OrderBy(s => s.Id).FirstAsync(ct);
        var pictures = await db.Set<SituationPicture>().Where(p => p.Kind == PictureKind.Regular).Select(p => new { p.To, p.Id }).ToDictionaryAsync(p => p.To, p => p.Id, ct);
        rows.AddRange(Template(series));
        var days = Enumerable.Range(0, DemoCalendar.Weeks).Select(w => calendar.FirstDay.AddDays((7 * w) + 2)).Where(IsHeld).ToList();
        (Meeting Meeting, MeetingParts Parts)? last = null;
        foreach (var (day, i) in days.Select((day, i) => (day, i)))
        {
            var meeting = Plan(series, day, i + 1);
            _ = meeting.Open(meeting.StartsAt).Value;
            Approve(last, meeting);
            var parts = Hold(meeting, i, calendar.WeekOf(day));
            _ = meeting.Adopt(parts.Attendance, pictures.TryGetValue(day.AddDays(-3), out var picture) ? picture : null, meeting.EndsAt).Value;
            rows.Add(meeting);
            last = (meeting, parts);
        }

        PlanComing(series, days.Count, last);
        db.AddRange(rows);
        return days.Count;
    }

    private static bool IsHeld(DateOnly day) => IsoWeek.Of(day).Week is not (28 or 29 or 30 or 31 or 52 or 53 or 1);

    private IEnumerable<object> Template(MeetingSeries series)
    {
        var template = new SeriesTemplate(town.Code, series.Id);
        _ = template.Set(CouncilType.Coordination, DocumentKind.Notes, "Samordnare", null, FirstAgendas.Of(CouncilType.Coordination)).Value;
        return [template, .. DemoMeetingWords.Seats.Select((s, i) => new SeriesMember(town.Code, series.Id, i + 1, SeatOf(s)))];
    }

    private Seat SeatOf((string Organisation, string Function) seat) => new(AttendeeKind.Organisation, senders.Organisations[seat.Organisation], seat.Function);

    private Meeting Plan(MeetingSeries series, DateOnly day, int number)
    {
        var starts = SwedishTime.ToUtc(day, series.StartsAt);
        var origin = new MeetingOrigin(town.Code, series.Id, series.Name, DocumentKind.Notes, "Samordnare", null);
        return Meeting.Plan(town.Code, Id<Meeting>.New(starts.AddDays(-7)), origin, number, starts, starts.AddMinutes(60), series.Place).Value;
    }

    private MeetingParts Hold(Meeting meeting, int index, int week)
    {
        var items = Items(meeting);
        var settled = Settle(meeting);
        var parts = new MeetingParts
        {
            Items = items,
            Attendance = Attend(meeting, always: false),
            Contributions = Contribute(meeting, items, index),
            Decisions = Decide(meeting, items, index),
            Settled = settled,
            Priorities = Prioritise(meeting, week),
            Focuses = Focus(meeting, week),
            Escalations = Escalate(meeting, index),
            Tellings = Tell(meeting, week),
        };
        open.AddRange(parts.Decisions);
        rows.AddRange([.. parts.Items, .. parts.Attendance, .. parts.Contributions, .. parts.Decisions, .. parts.Priorities, .. parts.Focuses, .. parts.Escalations, .. parts.Tellings]);
        return parts;
    }

    private List<AgendaItem> Items(Meeting meeting) => [.. FirstAgendas.Of(CouncilType.Coordination).Select((point, n) =>
        new AgendaItem(town.Code, Id<AgendaItem>.New(meeting.StartsAt), meeting.Id, senders.Organisations[DemoOrganisations.Own], n + 1, point))];

    private List<Attendance> Attend(Meeting meeting, bool always) => [.. DemoMeetingWords.Seats.Select((s, n) =>
    {
        var seat = new Attendance(town.Code, Id<Attendance>.New(meeting.StartsAt), meeting.Id, SeatOf(s), n + 1);
        return always ? seat : seat.Mark(n == 0 || random.Chance(0.86), 1).Value;
    })];

    private List<Contribution> Contribute(Meeting meeting, List<AgendaItem> items, int index)
    {
        var (organisation, function, area, words) = DemoMeetingWords.Contributions[(index * 5) % DemoMeetingWords.Contributions.Count];
        var audience = organisation == "polis" ? Audience.MunicipalityAndPolice : Audience.All;
        var said = new Contribution(town.Code, Id<Contribution>.New(meeting.StartsAt), meeting.Id, senders.Organisations[organisation]);
        return [said.Tell(new(ContributionKind.Input, function, words, audience, items[2].Id, area, Follow: index % 9 == 0 && index > 90), meeting.StartsAt.AddMinutes(12)).Value];
    }

    private List<Decision> Decide(Meeting meeting, List<AgendaItem> items, int index) =>
    [
        .. Enumerable.Range(0, 1 + (random.Chance(0.5) ? 1 : 0)).Select(n =>
        {
            var (function, words) = DemoMeetingWords.Decisions[((index * 3) + (n * 7)) % DemoMeetingWords.Decisions.Count];
            var decision = new Decision(town.Code, Id<Decision>.New(meeting.StartsAt), meeting, senders.Organisations[DemoOrganisations.Own], n + 1);
            return decision.Decide(new(words, Audience.All, function, meeting.Day.AddDays(7 * random.Between(1, 3)), items[6].Id), meeting.Day, meeting.StartsAt.AddMinutes(45)).Value;
        }),
    ];

    /// <summary>Most are done when their day comes; some are still open the week after, a few are let go.</summary>
    private List<Decision> Settle(Meeting meeting)
    {
        var due = open.Where(d => d.Due <= meeting.Day && random.Chance(0.8)).ToList();
        open.RemoveAll(due.Contains);
        due.ForEach(d => d.Settle(random.Chance(0.93) ? DecisionState.Done : DecisionState.Dropped, meeting.Id));
        return due;
    }

    private List<Priority> Prioritise(Meeting meeting, int week) => [.. DemoMeetingWords.Story(week, meeting.Day).Select((line, n) =>
        new Priority(town.Code, Id<Priority>.New(meeting.StartsAt), meeting.Id, n + 1).Set(new(line.Area, line.Place is null ? null : senders.Places[line.Place], line.Kind, line.Why)).Value)];

    private List<WeekFocus> Focus(Meeting meeting, int week) => [.. DemoMeetingWords.Story(week, meeting.Day).Where(line => line.Place is not null).SelectMany(line => DemoMeetingWords.Patrols.Select(patrol =>
        new WeekFocus(town.Code, Id<WeekFocus>.New(meeting.StartsAt), meeting.Id, meeting.Day, meeting.Day.AddDays(6)).Ask(
            new(senders.Organisations[patrol.Organisation], null, senders.Places[line.Place!], patrol.Days, patrol.From, patrol.Until), 0).Value))];

    private List<Escalation> Escalate(Meeting meeting, int index)
    {
        if (index % 11 != 10)
        {
            return [];
        }

        var words = DemoMeetingWords.Escalations[index % DemoMeetingWords.Escalations.Count];
        return [new Escalation(town.Code, Id<Escalation>.New(meeting.StartsAt), meeting.Id, senders.Organisations[DemoOrganisations.Own]).Lift(EscalateTo.SteeringGroup, words, Audience.All, meeting.EndsAt).Value];
    }

    private List<Telling> Tell(Meeting meeting, int week)
    {
        var where = DemoMeetingWords.Story(week, meeting.Day)[0].Where;
        return [.. DemoMeetingWords.Tellings.Select(t => new Telling(town.Code, meeting.Id, t.To).Write(string.Format(Culture.Swedish, t.Words, where), meeting.EndsAt).Value)];
    }

    private void Approve((Meeting Meeting, MeetingParts Parts)? last, Meeting by)
    {
        if (last is not { } earlier)
        {
            return;
        }

        _ = earlier.Meeting.FollowedBy(by).Value;
        var leaves = MeetingLeaves.Freeze(earlier.Meeting, by.StartsAt.AddMinutes(5), earlier.Parts);
        _ = earlier.Meeting.Approve(by, SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))), by.StartsAt.AddMinutes(5)).Value;
        rows.AddRange(leaves.Select(l => new SealedMeetingLeaf(town.Code, earlier.Meeting.Id, l)));
    }

    /// <summary>The meeting of this week: planned, with its agenda and seats.</summary>
    private void PlanComing(MeetingSeries series, int held, (Meeting Meeting, MeetingParts Parts)? last)
    {
        var coming = Plan(series, calendar.LastDay.AddDays(3), held + 1);
        _ = last?.Meeting.FollowedBy(coming).Value;
        rows.AddRange([coming, .. Items(coming), .. Attend(coming, always: true)]);
    }
}

/// <summary>The meetings of a demonstration were written.</summary>
internal sealed record DemonstrationMet(int Meetings) : Fact;
