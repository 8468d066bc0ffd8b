using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.ChooseMeasures;

/// <summary>A measure that can be in the plan.</summary>
internal sealed record Candidate(Id<Measure> Id, string Name, MeasureState State, string Responsible, string? Problem, bool HasCause, DateOnly Due, bool IsIn);

/// <summary>What can be chosen, and how many more there are.</summary>
internal sealed record Candidates(IReadOnlyList<Candidate> Shown, int More);

/// <summary>Finds the measures a plan can hold: those that are in it first, then those against a problem, then the rest that is open.</summary>
internal sealed class CandidatesQuery(LyktaDbContext db, CurrentViewer current)
{
    private const int Most = 100;

    public async Task<Candidates> RunAsync(Id<Plan> plan, Id<Problem>? problem, string? words, CancellationToken ct)
    {
        var inPlan = db.Set<PlanMeasure>().Where(p => p.PlanId == plan);
        var query = db.MeasuresSeenBy(current.Viewer).Where(m => inPlan.Any(p => p.MeasureId == m.Id)
            || ((m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun) && (problem == null || m.ProblemId == problem)));
        query = query.Saying(db, words, m => m.PublicName);
        var all = await query.CountAsync(ct);
        var rows = await (
            from m in query
            join o in db.Organisations() on m.OrganisationId equals o.Id
            let isIn = inPlan.Any(p => p.MeasureId == m.Id)
            orderby isIn descending, m.ProblemId == null, m.Due, m.Id
            select new { m.Id, m.PublicName, m.State, Organisation = o.Name, m.ProblemId, m.Due, IsIn = isIn }).Take(Most).ToListAsync(ct);
        var causes = await db.CausesOfAsync(rows.ConvertAll(r => r.Id), ct);
        var problems = await db.ProblemNamesAsync([.. rows.Select(r => r.ProblemId).OfType<Id<Problem>>().Distinct()], ct);
        return new Candidates(
            [.. rows.Select(r => new Candidate(r.Id, r.PublicName, r.State, r.Organisation, r.ProblemId is { } p ? problems.GetValueOrDefault(p) : null, causes[r.Id].Any(), r.Due, r.IsIn))], all - rows.Count);
    }
}
