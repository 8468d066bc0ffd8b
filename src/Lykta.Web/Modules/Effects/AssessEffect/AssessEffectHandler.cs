using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Effects.ReadEffect;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.AssessEffect;

/// <param name="Words">What is learnt.</param>
internal sealed record AssessEffectCommand(Id<Measure> Measure, string? Words);

/// <summary>Settles the verdict that the figures give (fastställa omdöme): whoever settles it chooses the words, never the verdict.</summary>
internal sealed class AssessEffectHandler(Changes changes, LyktaDbContext db, EffectQuery effects)
{
    public Task<Result<Assessment>> HandleAsync(AssessEffectCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Assessment>(
            change,
            async facts =>
            {
                var measure = await db.MeasuresSeenBy(viewer).Where(m => m.Id == command.Measure).OneAsync(ct);
                if (await db.BaselineInForceAsync(measure.Id, ct) is not { } baseline)
                {
                    return new NothingToJudgeBy();
                }

                var number = await db.Set<Assessment>().Where(a => a.MeasureId == measure.Id).Select(a => (int?)a.Number).MaxAsync(ct) ?? 0;
                var settled = Assessment.Settle(
                    db.Municipality, measure.Id, number + 1, await effects.ReadAsync(baseline, SwedishTime.DayOf(change.At), ct), baseline.JudgedOn, command.Words,
                    new Settler(viewer.Organisation, viewer.Function, change.At), facts.Names);
                if (settled.IsOk)
                {
                    db.Add(settled.Value);
                    await db.ReachAsync(measure.ProblemId, ProblemStage.FollowedUp, change.At, ct);
                    facts.Add(new EffectAssessed(measure.Id, settled.Value.Number, settled.Value.Verdict, settled.Value.Figures.Level));
                }

                return settled;
            },
            ct);
}

internal sealed record EffectAssessed(Id<Measure> Measure, int Number, EffectVerdict Verdict, int Level) : Fact;
