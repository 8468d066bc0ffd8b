using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.CalendarFile;

/// <summary>Meetings for any calendar program: one meeting, or those to come of a series. When, where and the agenda's headings; never what was said.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendarFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/moten/{id:guid}/calendar.ics", async (Guid id, CalendarQuery query, CancellationToken ct) => await query.OfMeetingAsync(new Id<Meeting>(id), ct))
            .Requires(MeetingsPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/moten/calendar.ics", async (Guid serie, CalendarQuery query, CancellationToken ct) => await query.OfSeriesAsync(new Id<MeetingSeries>(serie), withAddress: true, ct))
            .Requires(MeetingsPermissions.Show).ExcludeFromDescription();
    }

    public static void MapCalendar(this IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/{id:guid}/calendar.ics", async (Guid id, CalendarQuery query, CancellationToken ct) => await query.OfMeetingAsync(new Id<Meeting>(id), ct))
            .Requires(MeetingsPermissions.Show).WithTags("Meetings").WithSummary("A meeting as a calendar file (RFC 5545).");
}

/// <summary>Reads meetings for a calendar file.</summary>
internal sealed class CalendarQuery(LyktaDbContext db, OwnAddress address, TimeProvider clock)
{
    public async Task<IResult> OfMeetingAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await db.Meetings().Where(m => m.Id == id).OneAsync(ct);
        return File(meeting.Title, [await EntryAsync(meeting, withAddress: true, ct)], $"mote-{meeting.Day:yyyy-MM-dd}.ics");
    }

    /// <param name="withAddress">Whether each meeting names its page, which only who signs in can open.</param>
    public async Task<IResult> OfSeriesAsync(Id<MeetingSeries> id, bool withAddress, CancellationToken ct)
    {
        var series = await db.MeetingSeries().Where(s => s.Id == id).OneAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var entries = new List<CalendarEntry>();
        foreach (var meeting in await db.NextMeetings(now).Where(m => m.SeriesId == id).ToListAsync(ct))
        {
            entries.Add(await EntryAsync(meeting, withAddress, ct));
        }

        return File(series.Name, entries, "moten.ics");
    }

    private async Task<CalendarEntry> EntryAsync(SeenMeeting meeting, bool withAddress, CancellationToken ct)
    {
        var items = await db.Set<AgendaItem>().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Number).Select(i => new { i.Number, i.Kind, i.Label }).ToListAsync(ct);
        var agenda = string.Join('\n', items.Select(i => $"{i.Number}. {i.Label ?? MeetingTexts.Of(i.Kind).ToString()}"));
        return new CalendarEntry(
            $"{meeting.Id}@lykta", meeting.Version, meeting.StartsAt, meeting.EndsAt, meeting.Title, meeting.Place, agenda, !withAddress ? null : address.Of($"/{db.Municipality}/moten/{meeting.Id}"));
    }

    private FileContentHttpResult File(string name, IEnumerable<CalendarEntry> entries, string fileName) =>
        TypedResults.File(CalendarWriter.Write(name, entries, clock.GetUtcNow().UtcDateTime), CalendarWriter.ContentType, fileName);
}
