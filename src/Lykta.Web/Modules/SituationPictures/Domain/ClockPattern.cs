using Lykta.Analysis;
using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>When things happened, over the week's clock.</summary>
internal static class ClockPattern
{
    private const int BlockHours = 4;

    public static WeekdayHourCounts Of(IEnumerable<(DateTime From, DateTime To)> events)
    {
        var counted = Counting.WeekdayByHour(events, SwedishTime.Zone);
        if (counted.Counted == 0)
        {
            return new WeekdayHourCounts([], counted.TooLong, null);
        }

        var values = counted.Table.Cast<double>().Select(v => Math.Round(v, 2)).ToArray();
        return new WeekdayHourCounts(values, counted.TooLong, PeakOf(values, counted.Counted));
    }

    /// <summary>The four hours of one day, or of two in a row, that hold most; told only where that is at least half of three or more.</summary>
    private static Peak? PeakOf(double[] values, int events)
    {
        var best = (Sum: 0.0, Day: 0, Days: 0, Hour: 0);
        for (var days = 1; days <= 2; days++)
        {
            for (var day = 0; day < 7; day++)
            {
                for (var hour = 0; hour < 24; hour += BlockHours)
                {
                    var sum = Enumerable.Range(0, days).Sum(d => values.AsSpan((((day + d) % 7) * 24) + hour, BlockHours).ToArray().Sum());
                    best = sum > best.Sum + 0.5 ? (sum, day, days, hour) : best;
                }
            }
        }

        var count = (int)Math.Round(best.Sum);
        return events >= 3 && count * 2 >= events ? new Peak(best.Day, best.Days, best.Hour, count) : null;
    }
}
