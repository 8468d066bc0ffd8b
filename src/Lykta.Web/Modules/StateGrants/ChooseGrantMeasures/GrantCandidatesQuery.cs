using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants.ChooseGrantMeasures;

/// <summary>A measure that a grant can be applied for.</summary>
internal sealed record GrantCandidate(Id<Measure> Id, string Name, MeasureState State, string Responsible, string? Problem, DateOnly? Start, DateOnly Due, int? Cost, bool IsIn);

/// <summary>What can be chosen, and how many more there are.</summary>
internal sealed record GrantCandidates(IReadOnlyList<GrantCandidate> Shown, int More);

/// <summary>Finds the measures an application can be for: those that are in it first, then those that have not begun, then the rest that is open.</summary>
internal sealed class GrantCandidatesQuery(LyktaDbContext db, CurrentViewer current)
{
    private const int Most = 100;

    public async Task<GrantCandidates> RunAsync(Id<StateGrant> grant, string? words, CancellationToken ct)
    {
        var chosen = db.Set<GrantMeasure>().Where(g => g.GrantId == grant);
        var query = db.MeasuresSeenBy(current.Viewer)
            .Where(m => chosen.Any(c => c.MeasureId == m.Id) || m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun)
            .Saying(db, words, m => m.PublicName);
        var all = await query.CountAsync(ct);
        var rows = await (
            from m in query
            join o in db.Organisations() on m.OrganisationId equals o.Id
            let isIn = chosen.Any(c => c.MeasureId == m.Id)
            orderby isIn descending, m.StartedOn != null, m.Due, m.Id
            select new { Measure = m, Organisation = o.Name, IsIn = isIn }).Take(Most).ToListAsync(ct);
        var problems = await db.ProblemNamesAsync([.. rows.Select(r => r.Measure.ProblemId).OfType<Id<Problem>>().Distinct()], ct);
        return new GrantCandidates(
            [.. rows.Select(r => new GrantCandidate(
                r.Measure.Id, r.Measure.PublicName, r.Measure.State, r.Organisation, r.Measure.ProblemId is { } p ? problems.GetValueOrDefault(p) : null,
                r.Measure.StartedOn ?? r.Measure.PlannedStart, r.Measure.Due, MeasureCost.Of(r.Measure), r.IsIn))],
            all - rows.Count);
    }
}
