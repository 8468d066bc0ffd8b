using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Lets the measures of a demonstration happen, by the measure's own rules, knowing the reports that were known then.</summary>
internal sealed class DemoMeasureRows(DemoTown town, DemoSenders senders, IReadOnlyList<DemoReport> reports, Func<DemoReport, Id<Report>?> idOf)
{
    private readonly Dictionary<DemoMeasure, Id<Measure>> made = [];
    private readonly List<(DemoReport Report, DateOnly Day, IsoWeek Week)> accepted =
        [.. reports.Where(r => r.Review == DemoReview.Accepted).Select(r => (r, r.Occurred.LocalDay, IsoWeek.Of(r.Occurred.LocalDay)))];

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
                    db.AddRange(move.Move == MeasureMove.Proposed ? Propose(measure, move) : Taken(await db.GetAsync<Measure>(m => m.Id == made[measure], ct), measure, move));
                    if (move.Move == MeasureMove.Proposed)
                    {
                        // The next step may come in the same stretch, and looks for its row.
                        await db.SaveChangesAsync(ct);
                    }
                }

                facts.Add(new DemonstrationMeasured(moves.Count(x => x.Move.Move == MeasureMove.Proposed), moves.Count));
                return default(Nothing);
            },
            ct);
    }

    private IEnumerable<object> Propose(DemoMeasure measure, DemoMove move)
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
            ProblemKind = project.Problem,
            Organisation = senders.Organisations[project.Organisation],
            Function = project.Function,
            Due = measure.Due,
            Cost = project.Cost,
            ToWhom = project.ToWhom,
            Channel = project.Channel,
        };
        var (row, step) = Measure.Propose(town.Code, made[measure] = Id<Measure>.New(move.At), plan, by).Value;
        var behind = accepted.Where(r => r.Report.Kind == project.Problem && r.Report.Spot.Area == project.Area && r.Day > move.Day.AddDays(-28) && r.Report.ReviewedAt <= move.At)
            .Select(r => idOf(r.Report)).OfType<Id<Report>>();
        return [row, step, .. project.Partners.Select(p => new MeasurePartner(town.Code, row.Id, senders.Organisations[p])), .. behind.Select(r => new MeasureReport(town.Code, row.Id, r))];
    }

    private object[] Taken(Measure measure, DemoMeasure demo, DemoMove move)
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
        return move.Move is MeasureMove.Begun or MeasureMove.StartSetBack ? [step, new MeasureBaseline(step, Baseline(measure, move))] : [step];
    }

    private BaselineSeries Baseline(Measure measure, DemoMove move)
    {
        var to = measure.StartedOn!.Value.AddDays(-1);
        var known = accepted.Where(r => r.Day <= to && r.Report.ReviewedAt <= move.At).ToList();
        var counts = known.Where(r => (measure.ProblemKind is null || r.Report.Kind == measure.ProblemKind) && r.Report.Spot.Area == measure.AreaCode).CountBy(r => r.Week).ToDictionary();
        var heard = known.Select(r => r.Week).ToHashSet();
        var weeks = new List<BaselineWeek>();
        for (var week = heard.DefaultIfEmpty(IsoWeek.Of(to)).Min(); week <= IsoWeek.Of(to); week = week.Next)
        {
            weeks.Add(new BaselineWeek(week, heard.Contains(week) ? counts.GetValueOrDefault(week) : null));
        }

        return new BaselineSeries(measure.ProblemKind, measure.AreaCode, null, to, null, weeks);
    }
}

/// <summary>A stretch of a demonstration's measures: how many were proposed, and how many steps were taken.</summary>
internal sealed record DemonstrationMeasured(int Proposed, int Steps) : Fact;
