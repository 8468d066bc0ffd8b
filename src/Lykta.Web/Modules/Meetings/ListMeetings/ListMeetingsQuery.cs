using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ListMeetings;

/// <summary>A meeting in the list.</summary>
internal sealed record ListedMeeting(Id<Meeting> Id, string Title, int Number, DateOnly Day, DateTime StartsAt, DateTime EndsAt, string? Place, MeetingState State, int Decisions);

/// <summary>A series that can be planned from, with its next day as a proposal.</summary>
internal sealed record PlannableSeries(SeenSeries Series, DateOnly Next);

/// <summary>What comes, the nearest first, and what is held, the latest first.</summary>
internal sealed record MeetingList(IReadOnlyList<ListedMeeting> Coming, IReadOnlyList<ListedMeeting> Held, IReadOnlyList<PlannableSeries> Series);

/// <summary>Lists a municipality's meetings.</summary>
internal sealed class ListMeetingsQuery(LyktaDbContext db, TimeProvider clock)
{
    public const int Most = 60;

    /// <param name="series">One series' meetings; null lists all.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<MeetingList> RunAsync(Id<MeetingSeries>? series, CancellationToken ct)
    {
        var rows = db.Set<Meeting>().Where(m => series == null || m.SeriesId == series);
        var coming = await Listed(rows.Where(m => m.State == MeetingState.Planned || m.State == MeetingState.Open).OrderBy(m => m.StartsAt)).Take(Most).ToListAsync(ct);
        var held = await Listed(rows.Where(m => m.State == MeetingState.Adopted || m.State == MeetingState.Approved).OrderByDescending(m => m.StartsAt)).Take(Most).ToListAsync(ct);
        return new(coming, held, await SeriesAsync(ct));
    }

    private async Task<IReadOnlyList<PlannableSeries>> SeriesAsync(CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var series = await db.MeetingSeries().Where(s => s.IsActive).OrderBy(s => s.Name).ToListAsync(ct);
        var last = await db.Set<Meeting>().GroupBy(m => m.SeriesId).Select(g => new { g.Key, Day = g.Max(m => m.Day) }).ToDictionaryAsync(g => g.Key, g => g.Day, ct);
        var without = await db.NoMeetingSpansAsync(today, today.AddDays(120), ct);
        return [.. series.Select(s => new PlannableSeries(s, last.TryGetValue(s.Id, out var day) && day >= today.AddDays(-31)
            ? SeriesDays.Next(s.Cadence, s.Day, day, without) : SeriesDays.FirstFrom(today, s.Day)))];
    }

    private IQueryable<ListedMeeting> Listed(IQueryable<Meeting> rows) => rows.Select(m => new ListedMeeting(
        m.Id, m.Title, m.Number, m.Day, m.StartsAt, m.EndsAt, m.Place, m.State, db.Set<Decision>().Count(d => d.MeetingId == m.Id)));
}
