using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.PlanMeeting;

/// <param name="Id">Made by the client: planning again with the same id changes nothing.</param>
/// <param name="Ends">By the clock, the same day; null takes the series' length.</param>
/// <param name="After">The meeting that agrees on this one as its next.</param>
internal sealed record PlanMeetingCommand(
    Id<Meeting> Id, Id<MeetingSeries> Series, DateOnly? Day, TimeOnly? Starts, TimeOnly? Ends, string? Place, Id<Meeting>? After = null)
{
    /// <summary>What cannot be read, by field.</summary>
    public Dictionary<string, Text> Check()
    {
        var wrong = new Dictionary<string, Text>();
        if (Day is null)
        {
            wrong["Day"] = PlanMeetingTexts.DayMissing;
        }

        if (Starts is null)
        {
            wrong["Starts"] = PlanMeetingTexts.TimeMissing;
        }

        if (Place is { Length: > Meeting.LongestPlace })
        {
            wrong["Place"] = PlanMeetingTexts.PlaceLong;
        }

        return wrong;
    }
}

/// <summary>Plans a meeting of a series: its agenda and seats are copied from the municipality's own template.</summary>
internal sealed class PlanMeetingHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Meeting>> HandleAsync(PlanMeetingCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                if (await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == command.Id, ct) is { } already)
                {
                    return already.SeriesId == command.Series && already.Day == command.Day ? already : new AlreadySavedOtherwise();
                }

                if (command.Check() is { Count: > 0 } wrong)
                {
                    return new MalformedInput(wrong);
                }

                if (await db.Set<Meeting>().AnyAsync(m => m.SeriesId == command.Series && m.Day == command.Day, ct))
                {
                    return new AlreadyPlannedThatDay();
                }

                var planned = await PlanAsync(command, ct);
                return planned.IsOk ? await LayAsync(planned.Value, command, viewer, facts, change.At, ct) : planned;
            },
            ct);

    private async Task<Result<Meeting>> PlanAsync(PlanMeetingCommand command, CancellationToken ct)
    {
        var series = await db.MeetingSeries().Where(s => s.Id == command.Series).OneAsync(ct);
        var template = await TemplateAsync(series.Id, ct);
        var number = await db.Set<Meeting>().Where(m => m.SeriesId == series.Id).MaxAsync(m => (int?)m.Number, ct) ?? 0;
        var starts = SwedishTime.ToUtc(command.Day!.Value, command.Starts!.Value);
        var ends = command.Ends is { } until ? SwedishTime.ToUtc(command.Day.Value, until) : starts.AddMinutes(series.Minutes);
        var origin = new MeetingOrigin(series.Owner, series.Id, series.Name, template.Document, template.Keeper, template.Adjuster);
        return Meeting.Plan(db.Municipality, command.Id, origin, number + 1, starts, ends, command.Place ?? series.Place);
    }

    private async Task<Result<Meeting>> LayAsync(Meeting meeting, PlanMeetingCommand command, Viewer viewer, Facts facts, DateTime at, CancellationToken ct)
    {
        var template = await TemplateAsync(meeting.SeriesId, ct);
        var members = await db.Set<SeriesMember>().AsNoTracking().Where(m => m.SeriesId == meeting.SeriesId).OrderBy(m => m.Number).ToListAsync(ct);
        db.Add(meeting);
        db.AddRange(template.Agenda.Select((point, i) => new AgendaItem(db.Municipality, Id<AgendaItem>.New(at), meeting.Id, viewer.Organisation, i + 1, point)));
        db.AddRange(members.Select((m, i) => new Attendance(db.Municipality, Id<Attendance>.New(at), meeting.Id, m.Seat, i + 1)));
        if (command.After is { } earlier)
        {
            var followed = (await db.HoldMeetingAsync(earlier, ct)).FollowedBy(meeting);
            if (!followed.IsOk)
            {
                return followed.Refusal;
            }
        }

        facts.Add(new MeetingPlanned(meeting.Id, meeting.SeriesId, meeting.Number, meeting.Day));
        return meeting;
    }

    /// <summary>The municipality's own, or what every series begins with.</summary>
    private async Task<SeriesTemplate> TemplateAsync(Id<MeetingSeries> series, CancellationToken ct) =>
        await db.Set<SeriesTemplate>().AsNoTracking().FirstOrDefaultAsync(t => t.SeriesId == series, ct) ?? new SeriesTemplate(db.Municipality, series);
}

internal sealed record MeetingPlanned(Id<Meeting> Meeting, Id<MeetingSeries> Series, int Number, DateOnly Day) : Fact;
