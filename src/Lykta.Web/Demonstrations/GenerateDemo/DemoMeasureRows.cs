using Lykta.Kernel;
using Lykta.Modules.Measures.ChooseComparison;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Lets the measures of a demonstration happen, by the measure's own rules, knowing the reports that were known then.</summary>
internal sealed class DemoMeasureRows(DemoTown town, DemoSenders senders, IReadOnlyList<DemoReport> reports, Func<DemoReport, Id<Report>?> idOf)
{
    private readonly Dictionary<DemoMeasure, Id<Measure>> made = [];
    private readonly Dictionary<DemoProblem, (Problem Problem, IReadOnlyList<Cause> Causes, Goal? Goal)> raised = [];
    private readonly List<(DemoReport Report, DateOnly Day, IsoWeek Week)> accepted =
        [.. reports.Where(r => r.Review == DemoReview.Accepted).Select(r => (r, r.Occurred.LocalDay, IsoWeek.Of(r.Occurred.LocalDay)))];

    /// <summary>The problems that measures are against.</summary>
    public IEnumerable<KeyValuePair<DemoProblem, Problem>> Problems => raised.Select(r => KeyValuePair.Create(r.Key, r.Value.Problem));

    /// <summary>The measures that are judged, the first that began first, and what is learnt from each.</summary>
    public IEnumerable<(Id<Measure> Measure, DemoProject Project)> Judged => made.Where(m => m.Key.Project.Learnt is not null).Select(m => (m.Value, m.Key.Project));

    /// <summary>What happened to the measures in a stretch of time: one change.</summary>
    public async Task WriteAsync(IServiceProvider services, IReadOnlyList<DemoMeasure> measures, DateTime after, DateTime until, CancellationToken ct)
    {
        var moves = measures.SelectMany(m => m.Moves.Select(move => (Measure: m, Move: move))).Where(x => x.Move.At > after && x.Move.At <= until).OrderBy(x => x.Move.At).ToList();
        if (moves.Count == 0)
        {
            return;
        }

        var db = services.GetRequiredService<LyktaDbContext>();
        await services.GetRequiredService<Changes>().MakeAsync<Nothing>(
            new ChangeContext(senders.Coordinator, moves[^1].Move.At),
            async facts =>
            {
                foreach (var (measure, move) in moves)
                {
                    if (move.Move == MeasureMove.Proposed)
                    {
                        db.AddRange(Raised(measure, move));
                        var row = Propose(measure, move);
                        db.AddRange(row.Rows);

                        // The next step may come in the same stretch, and looks for its row.
                        await db.SaveChangesAsync(ct);
                        await CompareAsync(services, row.Measure, measure, move, ct);
                    }
                    else
                    {
                        var taken = await db.GetAsync<Measure>(m => m.Id == made[measure], ct);
                        db.AddRange(await TakenAsync(db, taken, measure, move, ct));
                        if (move.Move == MeasureMove.Begun && measure.Project.Against is { } problem)
                        {
                            (await db.GetAsync<Problem>(p => p.Id == raised[problem].Problem.Id, ct)).Reach(ProblemStage.BeingWorked, move.At);
                        }
                    }
                }

                facts.Add(new DemonstrationMeasured(moves.Count(x => x.Move.Move == MeasureMove.Proposed), moves.Count));
                return default(Nothing);
            },
            ct);
    }

    /// <summary>What the measure is against, if nobody has raised it yet.</summary>
    private IReadOnlyList<ITenantRow> Raised(DemoMeasure measure, DemoMove move)
    {
        if (measure.Project.Against is not { } problem || raised.ContainsKey(problem))
        {
            return [];
        }

        var (row, causes, goal, rows) = DemoProblems.Raise(problem, town.Code, senders.Organisations[DemoOrganisations.Own], move.At);
        raised[problem] = (row, causes, goal);
        row.Reach(ProblemStage.InPlan, move.At);
        return rows;
    }

    /// <summary>What it will be compared with: the likest that the product itself finds, by what was known then.</summary>
    private static async Task CompareAsync(IServiceProvider services, Measure measure, DemoMeasure demo, DemoMove move, CancellationToken ct)
    {
        if (demo.JudgedOn is not { } judgedOn)
        {
            return;
        }

        var db = services.GetRequiredService<LyktaDbContext>();
        var seen = await db.MeasuresInDetail().FirstAsync(m => m.Id == measure.Id, ct);
        var possible = await services.GetRequiredService<ComparisonCandidates>().FindAsync(seen, move.Day, ct);
        var chosen = possible.All.Take(2).Select(c => (c.Unit, c.Likeness)).ToList();
        var choice = new ComparisonChoice(chosen, "Samma sorts bebyggelse och problem, och inget annat på gång där.", judgedOn);
        db.AddRange(measure.Compare(choice, possible.NotAllowed, new MeasureActor(measure.ProposedById, "Samordnare", true, move.At)).Value);
    }

    private (Measure Measure, IReadOnlyList<object> Rows) Propose(DemoMeasure measure, DemoMove move)
    {
        var project = measure.Project;
        var by = new MeasureActor(senders.Organisations[DemoOrganisations.Own], "Samordnare", true, move.At);
        var plan = new MeasurePlan
        {
            PublicName = project.Name,
            Kind = project.Kind,
            Term = project.Term,
            Detail = project.Detail,
            Audience = project.Audience,
            Area = project.Area,
            Place = project.Place is { } place ? senders.Places[place] : null,
            ProblemKind = project.Problem,
            Organisation = senders.Organisations[project.Organisation],
            Function = project.Function,
            Due = measure.Due,
            Cost = project.Cost,
            YearlyCost = project.YearlyCost,
            YearsOfUse = project.YearsOfUse,
            ToWhom = project.ToWhom,
            Channel = project.Channel,
        };
        var (row, step) = Measure.Propose(town.Code, made[measure] = Id<Measure>.New(move.At), plan, by).Value;
        var behind = accepted.Where(r => r.Report.Kind == project.Problem && r.Report.Spot.Area == project.Area && r.Day > move.Day.AddDays(-28) && r.Report.ReviewedAt <= move.At)
            .Select(r => idOf(r.Report)).OfType<Id<Report>>();
        IReadOnlyList<object> tied = [];
        if (project.Against is { } against)
        {
            var (problem, causes, goal) = raised[against];
            _ = row.Tie(new MeasureTie(problem.Id, goal?.Id, measure.Due.AddDays(28)) { Method = project.Method }, by).Value;
            tied = [.. causes.Take(1).Select(c => new MeasureCause(row, c.Id))];
        }

        return (row, [row, step, .. tied, .. project.Partners.Select(p => new MeasurePartner(town.Code, row.Id, senders.Organisations[p])), .. behind.Select(r => new MeasureReport(town.Code, row.Id, r))]);
    }

    private async Task<object[]> TakenAsync(LyktaDbContext db, Measure measure, DemoMeasure demo, DemoMove move, CancellationToken ct)
    {
        var by = new MeasureActor(measure.OrganisationId, demo.Project.Function, false, move.At);
        if (move.Outcome is { } outcome)
        {
            var audience = demo.Project.Organisation == "polis" ? Audience.MunicipalityAndPolice : Audience.All;
            return [measure.FollowUp(Id<MeasureFollowUp>.New(move.At), by, move.Day, outcome, move.Words, audience).Value];
        }

        var step = (move.Move switch
        {
            MeasureMove.TakenOn => measure.TakeOn(by, null, null),
            MeasureMove.Declined => measure.Decline(by, move.Words, null, null),
            MeasureMove.Begun => measure.Begin(by, move.Day),
            MeasureMove.StartSetBack => measure.SetStartBack(by, move.Day, move.Words),
            MeasureMove.Done => measure.Finish(by, move.Day),
            _ => measure.Stop(by, move.Words),
        }).Value;
        return move.Move is MeasureMove.Begun or MeasureMove.StartSetBack ? [step, new MeasureBaseline(step, await BaselineAsync(db, measure, move, ct))] : [step];
    }

    private async Task<BaselineSeries> BaselineAsync(LyktaDbContext db, Measure measure, DemoMove move, CancellationToken ct)
    {
        var to = measure.StartedOn!.Value.AddDays(-1);
        var known = accepted.Where(r => r.Day <= to && r.Report.ReviewedAt <= move.At).ToList();
        var own = new BaselineSeries(measure.ProblemKind, measure.AreaCode, null, to, Weeks(known, measure.ProblemKind, measure.AreaCode, to)) { JudgedOn = measure.JudgedOn };
        if (measure.JudgedOn is null)
        {
            return own;
        }

        var chosen = await db.Set<MeasureCompared>().Where(c => c.MeasureId == measure.Id).OrderBy(c => c.Unit).Select(c => c.AreaCode!).ToListAsync(ct);
        var ring = await db.NextToAsync(measure.AreaCode!, ct);
        return own with
        {
            Compared =
            [
                .. chosen.Select(area => new ComparedSeries(ComparedRole.Comparison, area, null, Weeks(known, measure.ProblemKind, area, to))),
                .. ring.Select(area => new ComparedSeries(ComparedRole.Ring, area, null, Weeks(known, measure.ProblemKind, area, to))),
            ],
        };
    }

    private static List<BaselineWeek> Weeks(List<(DemoReport Report, DateOnly Day, IsoWeek Week)> known, string? kind, string? area, DateOnly to)
    {
        var counts = known.Where(r => (kind is null || r.Report.Kind == kind) && r.Report.Spot.Area == area).CountBy(r => r.Week).ToDictionary();
        var heard = known.Select(r => r.Week).ToHashSet();
        var weeks = new List<BaselineWeek>();
        for (var week = heard.DefaultIfEmpty(IsoWeek.Of(to)).Min(); week <= IsoWeek.Of(to); week = week.Next)
        {
            weeks.Add(new BaselineWeek(week, heard.Contains(week) ? counts.GetValueOrDefault(week) : null));
        }

        return weeks;
    }
}

/// <summary>A stretch of a demonstration's measures: how many were proposed, and how many steps were taken.</summary>
internal sealed record DemonstrationMeasured(int Proposed, int Steps) : Fact;
