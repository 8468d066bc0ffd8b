using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>A picture to make: which, when, and when it was adopted; null leaves a draft.</summary>
internal sealed record DemoPicture(PictureKind Kind, Period Period, DateTime CompiledAt, DateTime? AdoptedAt);

internal static class DemoPictures
{
    /// <summary>Weekly ones as far back as anybody will page; earlier years are told by the quarters.</summary>
    private const int WeeklyBack = 30;

    /// <summary>Days since the picture according to the Act was adopted.</summary>
    private const int StatutoryBack = 216;

    /// <summary>In the order they were compiled: the weeks on Monday after the stop time, adopted on Wednesday; the quarters ten days after; last week a draft.</summary>
    public static IEnumerable<DemoPicture> Of(DemoTown town, DemoCalendar calendar)
    {
        var first = town.FirstDay(calendar);
        var pictures = Enumerable.Range(1, Math.Min(WeeklyBack, town.Weeks - 1))
            .Select(back => calendar.LastWeek.AddWeeks(-back))
            .Select(week => new DemoPicture(PictureKind.Regular, Period.OfWeek(week), At(week.Sunday.AddDays(1), 13), At(week.Sunday.AddDays(3), 10)))
            .ToList();
        for (var quarter = Period.Around(first, PeriodKind.Quarter).Next(); quarter.To.AddDays(12) < calendar.LastDay; quarter = quarter.Next())
        {
            pictures.Add(new(PictureKind.Quarterly, quarter, At(quarter.To.AddDays(10), 9), At(quarter.To.AddDays(11), 15)));
        }

        // The one that the Act asks for: last year's, early enough for the plan that answers it to be under way.
        var adopted = calendar.LastDay.AddDays(-StatutoryBack);
        if (town.Code == DemoTown.Lykteby)
        {
            pictures.Add(new(PictureKind.Statutory, Period.OfYear(adopted.Year - 1), At(adopted.AddDays(-14), 9), At(adopted, 15)));
        }

        // In the small hours of Monday, so that it is past whatever time of the week the demonstration is made.
        pictures.Add(new(PictureKind.Regular, Period.OfWeek(calendar.LastWeek), At(calendar.LastDay.AddDays(1), 0), null));
        return pictures.OrderBy(p => p.CompiledAt);
    }

    private static DateTime At(DateOnly day, int hour) => SwedishTime.ToUtc(day, new TimeOnly(hour, 20));
}
