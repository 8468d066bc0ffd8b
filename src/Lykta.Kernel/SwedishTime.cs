namespace Lykta.Kernel;

/// <summary>Clock time in Sweden (lokal tid). Moments are stored in UTC; days, weeks and what people read are local, and this is the one door between them.</summary>
public static class SwedishTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The local day of a moment.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>What the clock on the wall shows; its <see cref="DateTime.Kind"/> is unspecified, since it is no longer a moment.</summary>
    public static DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>
    /// The moment a clock in Sweden shows a day and time. Two nights a year the answer is a choice: a time in the hour that spring
    /// skips means the same number of minutes past the new hour (02.30 becomes 03.30), and a time in the hour that autumn doubles
    /// means the first of the two.
    /// </summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local))
        {
            // The offset before the jump, applied to a time that never was, lands the same distance after it.
            return AsUtc(local - Zone.GetUtcOffset(local.AddHours(-1)));
        }

        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return AsUtc(local - offset);
    }

    private static DateTime AsUtc(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Utc);
}
