using Lykta.Kernel;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Reviews as the coordinator would: every weekday morning, some rejected with a reason, twice-told ones linked, the last ones still waiting.</summary>
internal static class DemoReviews
{
    public static void Review(List<DemoReport> inOrder, DemoTown town, DemoCalendar calendar, DemoRandom random)
    {
        var waiting = inOrder.TakeLast(town.Waiting).ToHashSet();
        foreach (var report in inOrder)
        {
            var reviewedAt = NextMorning(report.ReceivedAt, random);
            report.ReviewedAt = reviewedAt <= calendar.End ? reviewedAt : SameDay(report.ReceivedAt, calendar.End, random);
            if (waiting.Contains(report))
            {
                report.Review = DemoReview.Waiting;
            }
            else if (report.Repeats is { Review: DemoReview.Accepted } first && first.ReceivedAt <= report.ReceivedAt)
            {
                report.Review = DemoReview.Linked;
            }
            else if (random.Chance(0.018) && report.Repeats is null)
            {
                (report.Review, report.Reason) = (DemoReview.Rejected, random.Pick(DemoTexts.Rejections));
            }
        }
    }

    /// <summary>The last week's are looked at as they come: the deputy is on duty.</summary>
    private static DateTime SameDay(DateTime receivedAt, DateTime end, DemoRandom random)
    {
        var at = receivedAt.AddMinutes(random.Between(20, 120));
        return at < end ? at : end;
    }

    private static DateTime NextMorning(DateTime receivedAt, DemoRandom random)
    {
        var day = SwedishTime.DayOf(receivedAt);
        do
        {
            day = day.AddDays(1);
        }
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

        return SwedishTime.ToUtc(day, new TimeOnly(8, random.Below(60))).AddSeconds(random.Below(60));
    }
}
