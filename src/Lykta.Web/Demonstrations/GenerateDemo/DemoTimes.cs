using Lykta.Kernel;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>When something happened, as far as it is known, and when it was told.</summary>
internal static class DemoTimes
{
    private static readonly IReadOnlyList<int> Hours = [.. Enumerable.Range(0, 24)];

    /// <summary>The interval, and the hour at which somebody saw or found it.</summary>
    public static (TimeInterval Occurred, int Found) When(KindPattern kind, DateOnly day, DemoCalendar calendar, DemoRandom random)
    {
        switch (kind.Known(random))
        {
            case TimeKnown.Weekend when day.DayOfWeek == DayOfWeek.Monday:
                return (Between(day.AddDays(-3), random.Between(15, 17), day, random.Between(6, 8), random), 7);
            case not TimeKnown.Seen:
                return (Between(day.AddDays(-1), random.Between(17, 22), day, random.Between(6, 9), random), 7);
        }

        var hour = random.Pick(Hours, kind.Hour);

        // The small hours belong to the evening before: Friday night goes on into Saturday.
        var on = hour < 5 && day < calendar.LastDay ? day.AddDays(1) : day;
        var from = SwedishTime.ToUtc(on, new TimeOnly(hour, 5 * random.Below(11)));
        var minutes = random.Share() switch { < 0.5 => 0, < 0.8 => 15, < 0.93 => 30, _ => 60 + (15 * random.Below(5)) };
        var to = from.AddMinutes(minutes);
        return (new TimeInterval(from, to < calendar.End ? to : from), hour);
    }

    /// <summary>Most are told within the hour, some the next working day, a few when the week is already closed.</summary>
    public static DateTime Received(TimeInterval occurred, DemoUnit unit, DemoCalendar calendar, DemoRandom random)
    {
        var after = random.Share() switch
        {
            < 0.035 => TimeSpan.FromHours(random.Between(72, 220)),
            < 0.2 when unit.Watch is not Watch.Guards => TimeSpan.FromMinutes(random.Between(600, 2200)),
            _ => TimeSpan.FromSeconds(random.Between(150, 4200)),
        };
        var at = occurred.To + after;
        if (at <= calendar.End)
        {
            return at;
        }

        // What would have been told on Monday is told on Sunday: nothing is known of Monday yet.
        var sunday = SwedishTime.ToUtc(calendar.LastDay, new TimeOnly(9, 0));
        var earliest = occurred.To > sunday ? occurred.To : sunday;
        return earliest.AddSeconds(Math.Floor((calendar.End - earliest).TotalSeconds * random.Share()));
    }

    private static TimeInterval Between(DateOnly fromDay, int fromHour, DateOnly toDay, int toHour, DemoRandom random) => new(
        SwedishTime.ToUtc(fromDay, new TimeOnly(fromHour, 30 * random.Below(2))),
        SwedishTime.ToUtc(toDay, new TimeOnly(toHour, 15 * random.Below(4))));
}
