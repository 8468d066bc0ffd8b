using Lykta.Kernel;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>A unit's word that there was nothing to report that week.</summary>
internal sealed record DemoNilRound(DemoUnit Unit, IsoWeek Week, DateTime ReceivedAt);

/// <summary>Who walks rounds sends several reports together; who saw nothing says so, or does not.</summary>
internal static class DemoRounds
{
    public static void Gather(List<DemoReport> reports, DemoRandom random)
    {
        var number = 0;
        var shifts = reports
            .Where(r => r.Unit.Watch is Watch.Guards or Watch.Caretakers or Watch.Parks or Watch.NightWalkers)
            .Where(r => (r.ReceivedAt - r.Occurred.To).TotalHours < 3)
            .GroupBy(r => (r.Unit.Key, Shift: SwedishTime.DayOf(r.ReceivedAt.AddHours(-6))))
            .Where(g => g.Count() > 1);
        foreach (var shift in shifts)
        {
            if (!random.Chance(0.7))
            {
                continue;
            }

            number++;
            var sentAt = shift.Max(r => r.ReceivedAt);
            foreach (var report in shift)
            {
                (report.Round, report.ReceivedAt) = (number, sentAt);
            }
        }
    }

    public static IEnumerable<DemoNilRound> Nil(DemoTown town, DemoCalendar calendar, IReadOnlyCollection<DemoReport> reports, DemoRandom random)
    {
        var told = reports.Select(r => (r.Unit.Key, IsoWeek.Of(SwedishTime.DayOf(r.ReceivedAt)))).ToHashSet();
        var first = IsoWeek.Of(town.FirstDay(calendar));
        for (var number = 0; number < town.Weeks; number++)
        {
            var week = first.AddWeeks(number);
            foreach (var unit in town.Units.Where(u => u.Reports(number, town.Weeks) && !told.Contains((u.Key, week))))
            {
                if (random.Chance(0.8))
                {
                    yield return new DemoNilRound(unit, week, SwedishTime.ToUtc(week.Sunday.AddDays(-random.Below(3)), new TimeOnly(random.Between(14, 20), random.Below(60))));
                }
            }
        }
    }
}
