using Lykta.Kernel;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Moments as a reporter reads them: 21.14 in Swedish, 21:14 in English, in Swedish time.</summary>
internal static class LocalTimes
{
    public static Text Clock(DateTime utc)
    {
        var local = SwedishTime.ToLocal(utc);
        return new Text(local.ToString("HH'.'mm", Culture.Swedish), local.ToString("HH':'mm", Culture.English));
    }

    public static Text Day(DateTime utc)
    {
        var local = SwedishTime.ToLocal(utc);
        return new Text(local.ToString("dddd d MMMM", Culture.Swedish), local.ToString("dddd d MMMM", Culture.English));
    }

    /// <summary>A moment, a stretch of one day, or a stretch over days.</summary>
    public static Text Interval(TimeInterval interval)
    {
        var ((from, to), day, begins, ends) = (interval, Day(interval.From), Clock(interval.From), Clock(interval.To));
        if (from == to)
        {
            return new Text($"{day.Swedish} {begins.Swedish}", $"{day.English} {begins.English}");
        }

        var last = Day(to);
        return SwedishTime.DayOf(from) == SwedishTime.DayOf(to)
            ? new Text($"{day.Swedish} {begins.Swedish}–{ends.Swedish}", $"{day.English} {begins.English}–{ends.English}")
            : new Text($"{day.Swedish} {begins.Swedish} – {last.Swedish} {ends.Swedish}", $"{day.English} {begins.English} – {last.English} {ends.English}");
    }
}
