using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.WeighProblems;

internal sealed record WeighProblemCommand(Id<Problem> Problem, Period Period, WeighingStatement Said, long? Version);

/// <summary>Weighs problems by need and influence for a period, agrees on its prioritised ones, and sets the scale (väg problem).</summary>
internal sealed class WeighProblemHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Weighing>> WeighAsync(WeighProblemCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Weighing>(
            change,
            async facts =>
            {
                var problem = await db.GetProblemAsync(command.Problem, viewer, ct);
                var period = command.Period.ToString();
                var known = await db.Set<Weighing>().FirstOrDefaultAsync(w => w.ProblemId == command.Problem && w.Period == period, ct);
                if (known is not null && command.Version is { } seen && seen != known.Version)
                {
                    return new SomebodyWasFirst();
                }

                var steps = await db.Set<WeighingStep>().GroupBy(s => s.Axis).Select(g => new { Axis = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Axis, g => g.Count, ct);
                var weighed = Weighing.Weigh(
                    known, problem, command.Period, command.Said, (steps.GetValueOrDefault(WeighingAxis.Need), steps.GetValueOrDefault(WeighingAxis.Influence)), viewer.Organisation, change.At, facts.Names);
                if (weighed.IsOk)
                {
                    _ = known is null ? db.Add(weighed.Value) : null;
                    facts.Add(new ProblemWeighed(problem.Id, period, weighed.Value.Need, weighed.Value.Influence));
                }

                return weighed;
            },
            ct);

    /// <summary>Agrees on the prioritised among those that are weighed; the others are not.</summary>
    public Task<Result<Nothing>> PrioritiseAsync(Period period, IReadOnlyCollection<Id<Problem>> problems, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var code = period.ToString();
                var weighed = await db.Set<Weighing>().Where(w => w.Period == code).ToListAsync(ct);
                weighed.ForEach(w => w.Prioritise(problems.Contains(w.ProblemId)));
                facts.Add(new ProblemPrioritiesSet(code, weighed.Count(w => w.IsPriority)));
                return default(Nothing);
            },
            ct);

    /// <summary>Names the steps anew; one that something is weighed with cannot go.</summary>
    public Task<Result<Nothing>> SetScaleAsync(IReadOnlyList<string> need, IReadOnlyList<string> influence, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                if (new[] { need, influence }.Any(axis => axis.Count is < WeighingStep.Fewest or > WeighingStep.Most || axis.Any(n => n.Length > WeighingStep.LongestName)))
                {
                    return new ScaleOutOfRange();
                }

                var (needs, influences) = (need.Count, influence.Count);
                if (await db.Set<Weighing>().AnyAsync(w => w.Need > needs || w.Influence > influences, ct))
                {
                    return new ScaleIsInUse();
                }

                var had = await db.Set<WeighingStep>().ToListAsync(ct);
                db.RemoveRange(had);
                await db.SaveChangesAsync(ct);
                db.AddRange(Rows(WeighingAxis.Need, need, had));
                db.AddRange(Rows(WeighingAxis.Influence, influence, had));
                facts.Add(new WeighingScaleSet(needs, influences));
                return default(Nothing);
            },
            ct);

    /// <summary>A name that stays keeps its English.</summary>
    private IEnumerable<WeighingStep> Rows(WeighingAxis axis, IReadOnlyList<string> names, List<WeighingStep> had) =>
        names.Select((name, i) => new WeighingStep(db.Municipality, axis, i + 1, name, had.Find(h => h.Axis == axis && h.Name == name)?.EnglishName));
}

internal sealed record ProblemWeighed(Id<Problem> Problem, string Period, int Need, int Influence) : Fact;

internal sealed record ProblemPrioritiesSet(string Period, int Problems) : Fact;

internal sealed record WeighingScaleSet(int Need, int Influence) : Fact;
