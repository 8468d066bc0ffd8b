using Lykta.Kernel;

namespace Lykta.Modules.Effects.Domain;

/// <summary>Which weeks are set against each other, before and after a measure began, as many of each (jämförda veckor).</summary>
/// <param name="Before">The first of the weeks before.</param>
/// <param name="After">The first of the weeks after: the week it began in is counted in neither, unless it began on a Monday.</param>
/// <param name="Weeks">How many of each, at most a year.</param>
/// <param name="SameSeason">True where the weeks before are those of a year earlier; else they are the nearest before the start.</param>
internal sealed record EffectWindow(IsoWeek Before, IsoWeek After, int Weeks, bool SameSeason)
{
    /// <summary>The weeks of a year: the same season again.</summary>
    public const int Year = 52;

    public IsoWeek LastBefore => Before.AddWeeks(Weeks - 1);

    public IsoWeek LastAfter => After.AddWeeks(Weeks - 1);

    public IEnumerable<IsoWeek> WeeksBefore => Enumerable.Range(0, Weeks).Select(Before.AddWeeks);

    public IEnumerable<IsoWeek> WeeksAfter => Enumerable.Range(0, Weeks).Select(After.AddWeeks);

    /// <summary>
    /// The weeks from the start to a day, and as many before. The same weeks a year earlier where the series goes back that far, so that summer is not set
    /// against winter; else the nearest before the start. Nothing here is chosen by anybody.
    /// </summary>
    /// <param name="startedOn">The day the measure began.</param>
    /// <param name="to">Weeks that end before this day are counted.</param>
    /// <param name="first">The first week anybody reported in; null where nobody did before the start.</param>
    public static EffectWindow Of(DateOnly startedOn, DateOnly to, IsoWeek? first)
    {
        var began = IsoWeek.Of(startedOn);
        var (after, lastBefore) = (began.Monday == startedOn ? began : began.Next, began.Previous);
        var since = Math.Clamp((IsoWeek.Of(to).Previous.Monday.DayNumber - after.Monday.DayNumber) / 7 + 1, 0, Year);
        var known = first is { } f && f <= lastBefore ? ((lastBefore.Monday.DayNumber - f.Monday.DayNumber) / 7) + 1 : 0;
        var yearEarlier = after.AddWeeks(-Year);
        if (first is { } begun && begun <= yearEarlier)
        {
            // A year after a start in the middle of a week would reach into that week.
            var room = ((lastBefore.Monday.DayNumber - yearEarlier.Monday.DayNumber) / 7) + 1;
            return new EffectWindow(yearEarlier, after, Math.Min(since, room), true);
        }

        var weeks = Math.Min(since, known);
        return new EffectWindow(lastBefore.AddWeeks(1 - weeks), after, weeks, false);
    }
}
