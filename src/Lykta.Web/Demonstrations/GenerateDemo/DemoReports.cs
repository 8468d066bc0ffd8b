using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Makes a municipality's reports day by day: each kind's habits, times what the day is, times what is going on, times how many units report.</summary>
internal sealed class DemoReports
{
    private readonly DemoTown town;
    private readonly DemoCalendar calendar;
    private readonly DemoRandom random;
    private readonly DemoRandom answers;
    private readonly DemoSpots spots;
    private readonly DateOnly firstDay;

    private DemoReports(DemoTown town, DemoCalendar calendar, DemoRandom random)
    {
        (this.town, this.calendar, this.random) = (town, calendar, random.For("reports " + town.Code));
        answers = random.For("answers " + town.Code);
        spots = new DemoSpots(town, random.For("spots " + town.Code));
        firstDay = town.FirstDay(calendar);
    }

    /// <summary>Every report, in the order received, sent in rounds and reviewed.</summary>
    public static List<DemoReport> Make(DemoTown town, DemoCalendar calendar, DemoRandom random)
    {
        var reports = new DemoReports(town, calendar, random).Happen();
        DemoRounds.Gather(reports, random.For("rounds " + town.Code));
        reports = [.. reports.OrderBy(r => r.ReceivedAt)];
        DemoReviews.Review(reports, town, calendar, random.For("reviews " + town.Code));
        return reports;
    }

    private List<DemoReport> Happen()
    {
        var days = Enumerable.Range(0, town.Weeks * 7).Select(firstDay.AddDays).ToList();
        var scale = town.Reports / 1.02 / days.Sum(day => DemoKinds.All.Sum(k => Rate(k, day)));
        var reports = new List<DemoReport>(town.Reports + 500);
        foreach (var day in days)
        {
            foreach (var kind in DemoKinds.All)
            {
                for (var left = random.Poisson(Rate(kind, day) * scale); left > 0; left--)
                {
                    var report = Tell(kind, day, AreaFor(kind, day), null);
                    reports.Add(report);
                    if (report.Spot.Position is { } seen && random.Chance(0.025))
                    {
                        reports.Add(TellAgain(report, seen));
                    }
                }
            }
        }

        if (town.Code == DemoTown.Lykteby)
        {
            reports.AddRange(Burglaries());
        }

        return reports;
    }

    /// <summary>Areas' weights are added up, so a story in one area makes more reports and does not take them from the others.</summary>
    private double Rate(KindPattern kind, DateOnly day) =>
        kind.Share * kind.Day(day) * DemoKinds.Occasion(kind.Kind, day) * Effort(Week(day))
        * Enumerable.Range(0, town.Areas.Count).Sum(i => AreaWeight(kind, i, day)) / Enumerable.Range(0, town.Areas.Count).Sum(kind.Area);

    private double AreaWeight(KindPattern kind, int area, DateOnly day) =>
        kind.Area(area) * DemoStories.InArea(kind.Kind, town.Areas[area].Code, calendar.WeekOf(day), day);

    /// <summary>How much of the reporting there is in the end has begun: what grows is not always what happens.</summary>
    private double Effort(int week) =>
        town.Units.Where(u => u.Reports(week, town.Weeks)).Sum(u => u.Volume) / town.Units.Sum(u => u.Volume);

    private int Week(DateOnly day) => (day.DayNumber - firstDay.DayNumber) / 7;

    private DemoArea AreaFor(KindPattern kind, DateOnly day) =>
        town.Areas[random.Pick([.. Enumerable.Range(0, town.Areas.Count)], i => AreaWeight(kind, i, day))];

    private DemoReport Tell(KindPattern kind, DateOnly day, DemoArea area, DemoSpot? where)
    {
        var (occurred, found) = DemoTimes.When(kind, day, calendar, random);
        var unit = random.Pick(town.Units, u => Likely(u, kind.Kind, area.Code, Week(day), found));
        return Compose(kind, occurred, unit, where ?? spots.Find(kind.Kind, area, calendar.WeekOf(day)), null);
    }

    /// <summary>Another unit tells of the same thing, half an hour and a few steps away.</summary>
    private DemoReport TellAgain(DemoReport first, Position seen)
    {
        var kind = DemoKinds.All.First(k => k.Kind == first.Kind);
        var shift = TimeSpan.FromMinutes(random.Between(-30, 30));
        var (from, to) = first.Occurred;
        var occurred = to + shift < calendar.End ? new TimeInterval(from + shift, to + shift) : first.Occurred;
        var day = first.Occurred.LocalDay;
        var hour = SwedishTime.ToLocal(occurred.To).Hour;
        var unit = random.Pick(town.Units, u => u == first.Unit ? 0 : Likely(u, kind.Kind, first.Spot.Area ?? string.Empty, Week(day), hour));
        var near = spots.Around(seen, 45);

        // The same thing: not over the border, into an area that has another story.
        return Compose(kind, occurred, unit, near.Area == first.Spot.Area ? near : first.Spot, first);
    }

    private IEnumerable<DemoReport> Burglaries()
    {
        var kind = DemoKinds.All.First(k => k.Kind == "burglary") with { Overnight = 1, Weekend = 0 };
        foreach (var (daysBeforeEnd, name, count) in DemoStories.Burglaries())
        {
            var place = town.Places.First(p => p.Name == name);
            var area = town.Areas.First(a => a.Code == place.Area);
            for (var i = 0; i < count; i++)
            {
                var day = calendar.LastDay.AddDays((i * 2) + random.Below(2) - daysBeforeEnd);
                yield return Tell(kind, day > calendar.LastDay ? calendar.LastDay : day, area, spots.Around(place.Position, 80));
            }
        }
    }

    private double Likely(DemoUnit unit, string kind, string area, int week, int hour) =>
        !unit.Reports(Math.Max(week, 0), town.Weeks) ? 0
        : unit.Presence * DemoKinds.SeenBy(unit.Watch, kind) * DemoKinds.OutAt(unit.Watch, hour) * (unit.Areas.Contains(area, StringComparison.Ordinal) ? 1 : 0.02);

    private DemoReport Compose(KindPattern kind, TimeInterval occurred, DemoUnit unit, DemoSpot spot, DemoReport? repeats) => new()
    {
        Kind = kind.Kind,
        Occurred = occurred,
        Unit = unit,
        Spot = spot,
        Repeats = repeats,
        ReceivedAt = DemoTimes.Received(occurred, unit, calendar, random),
        Text = random.Chance(kind.Text) ? DemoTexts.Write(random, kind.Kind) : null,
        Setting = random.Share() switch { < 0.35 => null, < 0.82 => Setting.Outdoors, < 0.93 => Setting.HalfPublic, _ => Setting.Indoors },
        SafetyImpact = random.Chance(0.55) ? null : 1 + new[] { 0, 1, 1, 2, 2, 2, 3 }[random.Below(7)],
        PoliceReported = random.Share() switch { < 0.5 => null, < 0.72 => PoliceReported.No, < 0.88 => PoliceReported.Yes, _ => PoliceReported.Unknown },
        Source = unit.Watch == Watch.Police && random.Chance(0.5) ? ReportSource.Police
            : random.Share() switch { < 0.4 => null, < 0.83 => ReportSource.Own, < 0.95 => ReportSource.Public, _ => ReportSource.FaultReport },
        ActionTaken = random.Chance(0.16) ? random.Pick(DemoTexts.Actions) : null,
        FollowUp = DemoFollowUps.Answer(answers, kind.Kind),
    };
}
