using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.ShowToday;

/// <summary>The meeting on Idag: the next one within a week; and to the coordinator that none is planned, or that one was and is not closed.</summary>
internal sealed class MeetingsToday(LyktaDbContext db) : ITodayItems
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);
    private static readonly TimeSpan Behind = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(MeetingsPermissions.Show))
        {
            return [];
        }

        var next = await db.NextMeetings(today.Now).FirstOrDefaultAsync(ct);
        return [.. await LeftAsync(today, ct), .. next is null ? await ToPlanAsync(today, ct) : next.StartsAt > today.Now + Ahead ? [] : [Item(next)]];
    }

    /// <summary>A meeting whose time has passed, and that nobody opened or adopted.</summary>
    private async Task<IReadOnlyList<TodayItem>> LeftAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(MeetingsPermissions.Hold))
        {
            return [];
        }

        var (from, now) = (today.Now - Behind, today.Now);
        var left = await db.Meetings().Where(m => m.EndsAt > from && m.EndsAt <= now && (m.State == MeetingState.Planned || m.State == MeetingState.Open))
            .OrderBy(m => m.StartsAt).ToListAsync(ct);
        return left.ConvertAll(m => new TodayItem(
            58,
            (m.State == MeetingState.Open ? MeetingsTodayTexts.NotAdopted : MeetingsTodayTexts.NotOpened).With(m.Title, SwedishTime.ToLocal(m.StartsAt)),
            m.State == MeetingState.Open ? TodayState.UnderWay : TodayState.ToDo,
            $"moten/{m.Id}"));
    }

    private static TodayItem Item(SeenMeeting next)
    {
        var starts = SwedishTime.ToLocal(next.StartsAt);
        return new TodayItem(
            60,
            MeetingsTodayTexts.Meeting.With(next.Title, starts),
            next.State == MeetingState.Open ? TodayState.UnderWay : TodayState.ToDo,
            $"moten/{next.Id}")
        {
            Note = next.Place is { Length: > 0 } place ? new Text(place, place) : null,
        };
    }

    private async Task<IReadOnlyList<TodayItem>> ToPlanAsync(Today today, CancellationToken ct) =>
        today.Viewer.May(MeetingsPermissions.Hold) && await db.MeetingSeries().AnyAsync(s => s.IsActive, ct)
            ? [new TodayItem(60, MeetingsTodayTexts.Plan, TodayState.ToDo, "moten")]
            : [];
}

internal static class MeetingsTodayTexts
{
    public static readonly Text Meeting = new("{0} {1:ddd HH.mm}", "{0} {1:ddd HH:mm}");
    public static readonly Text NotOpened = new("{0} {1:d MMM} är inte öppnat", "{0} {1:d MMM} is not opened");
    public static readonly Text NotAdopted = new("{0} {1:d MMM} är inte fastställt", "{0} {1:d MMM} is not adopted");
    public static readonly Text Plan = new("Planera nästa möte", "Plan the next meeting");
}
