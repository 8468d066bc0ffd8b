using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Effects.PriceEvents;
using Lykta.Modules.Effects.ReadEffect;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Plans;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.RegulatedMeasures;
using Lykta.Modules.SituationPictures.AdoptPicture;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.GradeAreas;
using Lykta.Modules.StateGrants;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>
/// Lets a municipality's history happen in order: reports are written as they were received, and each picture is compiled and adopted by the
/// same handlers as everybody's, knowing what was known then. A batch of reports is one audit number.
/// </summary>
internal sealed class DemoHistory(Func<AsyncServiceScope> enter, DemoTown town, DemoSenders senders, DemoCalendar calendar, DemoRandom random, FieldSeal seal)
{
    private readonly DemoRows rows = new(town, senders, calendar, random, seal);
    private readonly DemoJudgements judgements = new(town, senders, calendar, random.For("judgements " + town.Code));

    public async Task WriteAsync(IReadOnlyList<DemoReport> reports, IReadOnlyList<DemoNilRound> nil, CancellationToken ct)
    {
        var from = DateTime.MinValue;
        var did = new DemoMeasures(calendar, random.For("measures")).Make(town.Code);
        var measures = new DemoMeasureRows(town, senders, reports, rows.IdOf);
        var measuredTo = from;
        foreach (var picture in DemoPictures.Of(town, calendar))
        {
            await WriteAsync(reports, nil, from, picture.CompiledAt, ct);
            await MeasureAsync(picture.AdoptedAt ?? picture.CompiledAt);
            await MakeAsync(picture, ct);
            from = picture.CompiledAt;
        }

        await WriteAsync(reports, nil, from, DateTime.MaxValue, ct);
        await MeasureAsync(DateTime.MaxValue);
        await JudgeAsync(measures, ct);
        await MeetAsync(ct);

        // What is adopted shows the measures as they stood when it was.
        async Task MeasureAsync(DateTime until)
        {
            await using var scope = enter();
            await measures.WriteAsync(scope.ServiceProvider, did, measuredTo, until, ct);
            measuredTo = until > measuredTo ? until : measuredTo;
        }
    }

    /// <summary>A problem that nobody does anything about yet, and the verdicts of the measures whose day has come.</summary>
    private async Task JudgeAsync(DemoMeasureRows measures, CancellationToken ct)
    {
        if (town.Code != DemoTown.Lykteby)
        {
            return;
        }

        await using var scope = enter();
        await PriceAsync(scope.ServiceProvider, ct);
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
        var effects = scope.ServiceProvider.GetRequiredService<EffectQuery>();
        await scope.ServiceProvider.GetRequiredService<Changes>().MakeAsync<Nothing>(
            new ChangeContext(senders.Coordinator, calendar.End),
            async facts =>
            {
                var own = senders.Organisations[DemoOrganisations.Own];
                var silence = DemoProblems.Raise(DemoProblems.Silence, town.Code, own, calendar.End);
                db.AddRange(silence.Rows);
                await db.SaveChangesAsync(ct);
                db.AddRange(DemoProblems.Weigh(new Dictionary<DemoProblem, Problem>(measures.Problems) { [DemoProblems.Silence] = silence.Problem }, calendar, own));
                var judged = measures.Judged.ToList();
                foreach (var (measure, project) in judged)
                {
                    var baseline = (await db.BaselineInForceAsync(measure, ct))!;
                    var reading = await effects.ReadAsync(baseline, SwedishTime.DayOf(calendar.End), ct);
                    db.Add(Assessment.Settle(town.Code, measure, 1, reading, baseline.JudgedOn, project.Learnt, new Settler(own, "Samordnare", calendar.End)).Value);
                }

                db.Add(DemoProblems.FeltSafety(town.Code, judged.First(j => j.Project == DemoProjects.SchoolPath).Measure, calendar));
                facts.Add(new DemonstrationJudgedEffects(judged.Count));
                await db.SaveChangesAsync(ct);
                var promises = new DemoPromises(town.Code, senders.Organisations, calendar).Rows();
                db.AddRange(promises);
                facts.Add(new DemonstrationPromised(promises.Count));
                var regulated = await new DemoRegulated(town.Code, senders.Places, calendar, scope.ServiceProvider.GetRequiredService<IncidentFiguresQuery>()).RowsAsync(ct);
                db.AddRange(regulated);
                facts.Add(new DemonstrationRegulated(regulated.Count));
                facts.Add(new DemonstrationPlaced(await DemoPlaceFiles.WriteAsync(db, town.Code, senders, calendar, ct)));
                facts.Add(new DemonstrationPlanned(await DemoPlans.WriteAsync(db, scope.ServiceProvider.GetRequiredService<PlanContentQuery>(), new Dictionary<DemoProblem, Problem>(measures.Problems), own, calendar, ct)));
                facts.Add(new DemonstrationGranted(await DemoGrants.WriteAsync(db, scope.ServiceProvider.GetRequiredService<GrantContentQuery>(), calendar, ct)));
                return default(Nothing);
            },
            ct);
    }

    /// <summary>What graffiti and damage cost the housing company and the municipality, and the rate of interest: without them no effect is set against its cost.</summary>
    private async Task PriceAsync(IServiceProvider services, CancellationToken ct)
    {
        var (prices, change) = (services.GetRequiredService<PriceEventsHandler>(), new ChangeContext(senders.Coordinator, calendar.End));
        _ = await prices.HandleAsync(new PriceEventsCommand("graffiti", 3_400, "Lyktan Fastigheter, snitt av årets saneringar", 2025), change, ct);
        _ = await prices.HandleAsync(new PriceEventsCommand("damage", 9_800, "Kommunens skadekonto, snitt per anmäld skada", 2025), change, ct);
        _ = await services.GetRequiredService<SetRateHandler>().HandleAsync(3, "Kommunens finansriktlinje", change, ct);
    }

    private async Task MeetAsync(CancellationToken ct)
    {
        await using var scope = enter();
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await scope.ServiceProvider.GetRequiredService<Changes>().MakeAsync<Nothing>(
            new ChangeContext(senders.Coordinator, calendar.End),
            async facts =>
            {
                var held = await new DemoMeetings(town, senders, calendar, random.For("meetings " + town.Code)).WriteAsync(db, ct);
                if (held > 0)
                {
                    facts.Add(new DemonstrationMet(held));
                }

                return default(Nothing);
            },
            ct);
    }

    private async Task WriteAsync(IReadOnlyList<DemoReport> reports, IReadOnlyList<DemoNilRound> nil, DateTime after, DateTime until, CancellationToken ct)
    {
        var received = reports.Where(r => r.ReceivedAt > after && r.ReceivedAt <= until).ToList();
        var silent = nil.Where(r => r.ReceivedAt > after && r.ReceivedAt <= until).ToList();
        if (received.Count + silent.Count == 0)
        {
            return;
        }

        await using var scope = enter();
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var at = received.Select(r => r.ReceivedAt).Concat(silent.Select(s => s.ReceivedAt)).Max();
        await scope.ServiceProvider.GetRequiredService<Changes>().MakeAsync<Nothing>(
            new ChangeContext(Actor.System, at),
            facts =>
            {
                db.AddRange(received.SelectMany(rows.Of));
                db.AddRange(silent.SelectMany(rows.Of));
                facts.Add(new DemonstrationReported(received.Count, silent.Count));
                return Task.FromResult<Result<Nothing>>(default(Nothing));
            },
            ct);
    }

    private async Task MakeAsync(DemoPicture picture, CancellationToken ct)
    {
        await using var scope = enter();
        var services = scope.ServiceProvider;
        var change = new ChangeContext(senders.Coordinator, picture.CompiledAt);
        var compiled = (await services.GetRequiredService<CompilePictureHandler>().HandleAsync(new(picture.Kind, picture.Period), change, ct)).Value;
        var (db, changes) = (services.GetRequiredService<LyktaDbContext>(), services.GetRequiredService<Changes>());
        await changes.MakeAsync<Nothing>(
            change with { At = picture.AdoptedAt ?? picture.CompiledAt },
            async facts =>
            {
                var made = await db.GetAsync<SituationPicture>(p => p.Id == compiled.Id, ct);
                var added = judgements.Of(picture, made, await db.CurrentScaleAsync(ct), await db.Themes().Select(t => t.Code).ToListAsync(ct));
                if (added.Count > 0)
                {
                    db.AddRange(added);
                    facts.Add(new DemonstrationJudged(made.Id, added.Count));
                }

                return default(Nothing);
            },
            ct);
        if (picture.AdoptedAt is { } adoptedAt)
        {
            _ = (await services.GetRequiredService<AdoptPictureHandler>().HandleAsync(new(compiled.Id, null), change with { At = adoptedAt }, ct)).Value;
        }
    }
}

/// <summary>People added their part to a picture of a demonstration.</summary>
internal sealed record DemonstrationJudged(Id<SituationPicture> Picture, int Parts) : Fact;

/// <summary>The verdicts of a demonstration's measures were settled.</summary>
internal sealed record DemonstrationJudgedEffects(int Verdicts) : Fact;

/// <summary>A batch of a demonstration's reports and nil rounds was written.</summary>
internal sealed record DemonstrationReported(int Reports, int NilRounds) : Fact, IRewritesMany;
