namespace Lykta.Analysis;

/// <summary>
/// A table of 7 weekdays, Monday first, by 24 local hours (veckodag × timme), in events; its cells sum to <paramref name="Counted"/>.
/// Intervals too long to say anything about the hour stand outside it and are told as <paramref name="TooLong"/>.
/// </summary>
public sealed record WeekdayHours(double[,] Table, int Counted, int TooLong)
{
    public double this[DayOfWeek day, int hour] => Table[Row(day), hour];

    /// <summary>The row of a weekday: Monday 0 … Sunday 6.</summary>
    public static int Row(DayOfWeek day) => ((int)day + 6) % 7;
}
