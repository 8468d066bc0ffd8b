using Lykta.Kernel;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>The tiles under "När".</summary>
internal enum WhenWord
{
    Now,
    Night,
    Weekend,
    SinceRound,
    Other,
}

/// <summary>
/// What a tap on "När" means, worked out on the server in Swedish time. A night is 22.00–06.00, a weekend Friday 18.00 to Monday 06.00;
/// the one meant is the one that is on, else the one just over. Nothing ends later than now unless it is planned.
/// </summary>
internal static class WhenChoice
{
    private static readonly TimeOnly NightBegins = new(22, 0);
    private static readonly TimeOnly NightEnds = new(6, 0);
    private static readonly TimeOnly WeekendBegins = new(18, 0);
    private static readonly TimeSpan LongestRound = TimeSpan.FromDays(7);
    private static readonly TimeSpan RoundBreak = TimeSpan.FromHours(2);

    public static TimeInterval Now(DateTime now) => new(now, now);

    public static TimeInterval Night(DateTime now)
    {
        var local = SwedishTime.ToLocal(now);
        var day = DateOnly.FromDateTime(local);
        var evening = TimeOnly.FromDateTime(local) >= NightBegins ? day : day.AddDays(-1);
        return UntilNow(SwedishTime.ToUtc(evening, NightBegins), SwedishTime.ToUtc(evening.AddDays(1), NightEnds), now);
    }

    public static TimeInterval Weekend(DateTime now)
    {
        var day = SwedishTime.DayOf(now);
        var friday = day.AddDays(-((day.DayOfWeek - DayOfWeek.Friday + 7) % 7));
        var begins = SwedishTime.ToUtc(friday, WeekendBegins);
        if (begins > now)
        {
            friday = friday.AddDays(-7);
            begins = SwedishTime.ToUtc(friday, WeekendBegins);
        }

        return UntilNow(begins, SwedishTime.ToUtc(friday.AddDays(3), NightEnds), now);
    }

    /// <summary>From the end of the sender's previous round, or the last 24 hours when there is none to remember.</summary>
    public static TimeInterval SinceRound(DateTime now, DateTime? previousRound) =>
        new(previousRound is { } end && end <= now && now - end <= LongestRound ? end : now.AddDays(-1), now);

    /// <summary>Whether a sending then and one now are of one round.</summary>
    public static bool IsSameRound(DateTime before, DateTime now) => now - before < RoundBreak;

    /// <summary>When the previous round ended: the newest sending before the pause of two hours that separates it from the one going on.</summary>
    public static DateTime? PreviousRound(DateTime now, IEnumerable<DateTime> sendings)
    {
        var later = now;
        foreach (var at in sendings.OrderDescending())
        {
            if (!IsSameRound(at, later))
            {
                return at;
            }

            later = at;
        }

        return null;
    }

    /// <summary>
    /// A day and what is known of the time. No time means the whole day, one time a moment; an end earlier than the start is the
    /// morning after, unless a last day is given. Null when it runs backwards.
    /// </summary>
    public static TimeInterval? Other(DateOnly day, TimeOnly? from, DateOnly? lastDay, TimeOnly? to, DateTime now, bool ahead)
    {
        var begins = SwedishTime.ToUtc(day, from ?? TimeOnly.MinValue);
        var ends = (from, lastDay, to) switch
        {
            (_, { } last, { } time) => SwedishTime.ToUtc(last, time),
            (_, { } last, null) => SwedishTime.ToUtc(last.AddDays(1), TimeOnly.MinValue),
            ({ } start, null, { } time) => SwedishTime.ToUtc(time < start ? day.AddDays(1) : day, time),
            (null, null, { } time) => SwedishTime.ToUtc(day, time),
            ({ }, null, null) => begins,
            _ => SwedishTime.ToUtc(day.AddDays(1), TimeOnly.MinValue),
        };
        if (!ahead && begins <= now && ends > now)
        {
            ends = now;
        }

        return ends < begins ? null : new TimeInterval(begins, ends);
    }

    private static TimeInterval UntilNow(DateTime from, DateTime to, DateTime now) => new(from, to < now ? to : now);
}
