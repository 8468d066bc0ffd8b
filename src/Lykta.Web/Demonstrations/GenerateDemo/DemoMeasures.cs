using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>One step in the life of a demonstration's measure.</summary>
internal sealed record DemoMove(DateTime At, MeasureMove? Move, DateOnly Day, string? Words = null, FollowUpOutcome? Outcome = null);

/// <summary>A measure as generated: what, until when, and everything that happens to it before the end.</summary>
internal sealed record DemoMeasure(DemoProject Project, DateOnly Due, IReadOnlyList<DemoMove> Moves)
{
    /// <summary>The day its effect is judged; null where nothing is chosen to compare with.</summary>
    public DateOnly? JudgedOn { get; init; }
}

/// <summary>
/// Two years of measures, from the fixed seed: about one a fortnight is proposed on the Wednesday of the meeting, most are taken on there and
/// done in time; some are declined, some stop, some drag on. The last weeks are told one by one, so that every state is there to be seen.
/// </summary>
internal sealed class DemoMeasures(DemoCalendar calendar, DemoRandom random)
{
    public IReadOnlyList<DemoMeasure> Make(MunicipalityCode town) =>
        [.. (town == DemoTown.Lykteby ? Earlier().Concat(Evaluated()).Concat(Current()) : First()).Select(m => m with { Moves = [.. m.Moves.Where(move => move.At <= calendar.End)] }).Where(m => m.Moves.Count > 0)];

    private List<DemoMeasure> Earlier()
    {
        var measures = new List<DemoMeasure>();
        var latest = new Dictionary<string, int>();
        for (var week = 2; week < DemoCalendar.Weeks - 12; week += random.Between(1, 2))
        {
            var possible = DemoProjects.Earlier.Where(p => week >= p.FromWeek && week <= p.ToWeek && week - latest.GetValueOrDefault(p.Name, -99) > 40).ToList();
            if (possible.Count > 0)
            {
                var project = random.Pick(possible);
                latest[project.Name] = week;
                measures.Add(Lived(project, week));
            }
        }

        return measures;
    }

    private DemoMeasure Lived(DemoProject project, int week)
    {
        var proposed = Meeting(week);
        var due = proposed.AddDays(7 * project.Weeks);
        List<DemoMove> moves = [new(At(proposed, 9), MeasureMove.Proposed, proposed)];
        if (random.Chance(0.09))
        {
            moves.Add(new(At(proposed.AddDays(random.Between(0, 6)), 14), MeasureMove.Declined, proposed, random.Pick(DemoProjects.NoBecause)));
            return new DemoMeasure(project, due, moves);
        }

        var taken = random.Chance(0.75) ? proposed : proposed.AddDays(random.Between(1, 5));
        moves.Add(new(At(taken, taken == proposed ? 9 : 15, 25), MeasureMove.TakenOn, taken));
        var start = taken.AddDays(random.Between(2, 12));
        if (random.Chance(0.05))
        {
            moves.Add(new(At(start, 11), MeasureMove.Stopped, start, random.Pick(DemoProjects.StoppedBecause)));
            return new DemoMeasure(project, due, moves);
        }

        moves.Add(new(At(start, 10), MeasureMove.Begun, start));
        if (random.Chance(0.08))
        {
            moves.Add(new(At(start.AddDays(6), 10), MeasureMove.StartSetBack, start.AddDays(-3), "Arbetet började redan veckan före, innan det skrevs in."));
        }

        End(moves, start, due, project);
        return new DemoMeasure(project, due, [.. moves.OrderBy(m => m.At)]);
    }

    private void End(List<DemoMove> moves, DateOnly start, DateOnly due, DemoProject project)
    {
        var middle = start.AddDays(Math.Max(7, 7 * project.Weeks / 2));
        moves.Add(new(At(middle, 13), null, middle, random.Pick(DemoProjects.NotYet), FollowUpOutcome.CannotTellYet));
        var end = due.AddDays(random.Chance(0.2) ? random.Between(5, 30) : -random.Between(0, 5));
        end = end > middle ? end : middle.AddDays(4);
        if (random.Chance(0.06))
        {
            moves.Add(new(At(end, 11), MeasureMove.Stopped, end, random.Pick(DemoProjects.StoppedBecause)));
            return;
        }

        moves.Add(new(At(end, 15), MeasureMove.Done, end));
        var (outcome, words) = random.Share() switch
        {
            < 0.5 => (FollowUpOutcome.Worked, DemoProjects.Worked),
            < 0.85 => (FollowUpOutcome.Partly, DemoProjects.Partly),
            _ => (FollowUpOutcome.No, DemoProjects.DidNot),
        };
        var after = end.AddDays(random.Between(10, 28));
        moves.Add(new(At(after, 13), null, after, random.Pick(words), outcome));
    }

    /// <summary>What was done with a comparison chosen beforehand, and has been judged.</summary>
    private IEnumerable<DemoMeasure> Evaluated()
    {
        yield return Now(DemoProjects.SchoolPath, 53, Took(53), Began(55), Ended(58), Told(64, FollowUpOutcome.Worked, DemoProjects.Worked[0]));
        yield return Now(DemoProjects.Posters, 59, Took(59), Began(60), Ended(63), Told(70, FollowUpOutcome.No, DemoProjects.DidNot[0]));
        yield return Now(DemoProjects.FridayWalks, 62, Took(62), Began(63), Ended(75), Told(78, FollowUpOutcome.Partly, DemoProjects.Partly[2]));
    }

    /// <summary>What stands on the list just now.</summary>
    private IEnumerable<DemoMeasure> Current()
    {
        yield return Now(DemoProjects.AtTravelCentre, 97, Took(97), Began(98), Told(101, FollowUpOutcome.Partly, DemoProjects.Partly[0]));
        yield return Now(DemoProjects.LightAtEntrance, 97, Took(97), Began(99), Told(102, FollowUpOutcome.CannotTellYet, "Armaturerna är försenade från leverantören."));
        yield return Now(DemoProjects.Doors, 99, Took(99), Began(101));
        yield return Now(DemoProjects.Bushes, 101, Took(101));
        yield return Now(DemoProjects.YouthClub, 95, Took(95), Began(96), new(At(Meeting(100), 14), MeasureMove.Stopped, Meeting(100), "Lokalen fick inte användas kvällstid. Fältgruppen tar över fredagarna."));
        yield return Now(DemoProjects.Cameras, 102, new DemoMove(At(Meeting(102).AddDays(1), 14), MeasureMove.Declined, Meeting(102), DemoProjects.NoBecause[3]));
        yield return Now(DemoProjects.FieldWorkers, 103, Took(103));
        yield return Now(DemoProjects.Guards, 103);
        yield return Now(DemoProjects.Letter, 103);
    }

    /// <summary>What Mörkhult begins with, in its second and third week.</summary>
    private IEnumerable<DemoMeasure> First()
    {
        yield return Now(DemoSecond.Lamps, 102, Took(102), Began(102));
        yield return Now(DemoSecond.Patrol, 103, Took(103));
        yield return Now(DemoSecond.Yard, 103);
    }

    private DemoMeasure Now(DemoProject project, int week, params DemoMove[] after) =>
        new(project, Meeting(week).AddDays(7 * project.Weeks), [new(At(Meeting(week), 9), MeasureMove.Proposed, Meeting(week)), .. after]) { JudgedOn = project.JudgedInWeek is { } judged ? Meeting(judged) : null };

    private DemoMove Took(int week) => new(At(Meeting(week), 9, 25), MeasureMove.TakenOn, Meeting(week));

    private DemoMove Began(int week) => new(At(Meeting(week).AddDays(1), 10), MeasureMove.Begun, Meeting(week).AddDays(1));

    private DemoMove Ended(int week) => new(At(Meeting(week), 15), MeasureMove.Done, Meeting(week));

    private DemoMove Told(int week, FollowUpOutcome outcome, string words) => new(At(Meeting(week), 13), null, Meeting(week), words, outcome);

    /// <summary>The Wednesday of one of the 104 weeks; the picture is adopted an hour later.</summary>
    private DateOnly Meeting(int week) => calendar.FirstDay.AddDays((7 * week) + 2);

    private static DateTime At(DateOnly day, int hour, int minute = 5) => SwedishTime.ToUtc(day, new TimeOnly(hour, minute));
}
