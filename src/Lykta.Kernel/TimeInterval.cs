namespace Lykta.Kernel;

/// <summary>
/// When something happened (tidsintervall): some time between two moments in UTC, which are the same when the time is known. What
/// needs one day or one week takes that of the midpoint, in local time.
/// </summary>
public readonly record struct TimeInterval
{
    /// <exception cref="ArgumentException">A moment is not in UTC, or the interval runs backwards.</exception>
    public TimeInterval(DateTime from, DateTime to)
    {
        if (from.Kind != DateTimeKind.Utc || to.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException("Both moments must be in UTC.", nameof(from));
        }

        if (from > to)
        {
            throw new ArgumentException("An interval cannot end before it begins.", nameof(to));
        }

        From = from;
        To = to;
    }

    public DateTime From { get; }

    public DateTime To { get; }

    public TimeSpan Length => To - From;

    public DateTime Midpoint => From + ((To - From) / 2);

    public DateOnly LocalDay => SwedishTime.DayOf(Midpoint);

    public IsoWeek Week => IsoWeek.Of(LocalDay);

    public void Deconstruct(out DateTime from, out DateTime to) => (from, to) = (From, To);
}
