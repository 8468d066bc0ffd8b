using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.AnswerConclusions;

/// <summary>What is said of one conclusion: which measures answer it, or why none does.</summary>
internal sealed record ConclusionAnswer(Id<PictureText> Conclusion, IReadOnlyCollection<Id<Measure>> Measures, string? Stance);

/// <summary>Answers the conclusions of a plan's picture with measures, or with a stance (svara på slutsatserna). All or nothing of what is sent is saved.</summary>
internal sealed class AnswerConclusionsHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Plan>> HandleAsync(Id<Plan> plan, IReadOnlyList<ConclusionAnswer> answers, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var open = (await db.HoldPlanAsync(plan, ct)).Open();
                if (!open.IsOk)
                {
                    return open;
                }

                var conclusions = (await db.ConclusionsAsync(open.Value.BasisId, ct)).Select(c => c.Id).ToHashSet();
                var measures = (await db.Set<PlanMeasure>().Where(m => m.PlanId == plan).Select(m => m.MeasureId).ToListAsync(ct)).ToHashSet();
                var said = answers.Where(a => conclusions.Contains(a.Conclusion)).DistinctBy(a => a.Conclusion).ToList();
                if (said.SelectMany(a => a.Measures).Any(m => !measures.Contains(m)))
                {
                    return new UnknownPlannedMeasure();
                }

                if (await TakeStancesAsync(open.Value, said, facts, ct) is { } refused)
                {
                    return refused;
                }

                var of = said.ConvertAll(a => a.Conclusion);
                db.RemoveRange(await db.Set<PlanAnswer>().Where(a => a.PlanId == plan && of.Contains(a.ConclusionId)).ToListAsync(ct));
                await db.SaveChangesAsync(ct);
                db.AddRange(said.SelectMany(a => a.Measures.Distinct().Select(m => new PlanAnswer(db.Municipality, plan, m, a.Conclusion))));
                facts.Add(new PlanConclusionsAnswered(plan, said.Count(a => a.Measures.Count > 0), said.Count(a => !string.IsNullOrWhiteSpace(a.Stance))));
                return open;
            },
            ct);

    private async Task<Refusal?> TakeStancesAsync(Plan plan, IReadOnlyList<ConclusionAnswer> said, Facts facts, CancellationToken ct)
    {
        var known = await db.Set<PlanStance>().Where(s => s.PlanId == plan.Id).ToDictionaryAsync(s => s.ConclusionId, ct);
        foreach (var answer in said)
        {
            var before = known.GetValueOrDefault(answer.Conclusion);
            var taken = PlanStance.Take(before, plan, answer.Conclusion, answer.Stance, facts.Names);
            if (!taken.IsOk)
            {
                return taken.Refusal;
            }

            _ = (before, taken.Value.Stance) switch { (null, { } stance) => db.Add(stance), ({ } gone, null) => db.Remove(gone), _ => null };
        }

        return null;
    }
}

internal sealed record PlanConclusionsAnswered(Id<Plan> Plan, int Answered, int Stances) : Fact;
