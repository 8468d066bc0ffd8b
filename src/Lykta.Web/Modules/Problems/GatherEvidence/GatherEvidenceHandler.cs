using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.GatherEvidence;

/// <summary>Takes in what shows a problem (lägg till underlag), and takes it away again.</summary>
internal sealed class GatherEvidenceHandler(Changes changes, LyktaDbContext db)
{
    /// <param name="id">Made by whoever sends: sent twice, it is one.</param>
    public Task<Result<Id<Evidence>>> AddAsync(Id<Problem> problem, Id<Evidence> id, EvidenceStatement said, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Id<Evidence>>(
            change,
            async facts =>
            {
                var of = await db.GetProblemAsync(problem, viewer, ct);
                if (await db.Set<Evidence>().AnyAsync(e => e.Id == id, ct))
                {
                    return id;
                }

                var evidence = Evidence.Of(of, id, said, change.At, facts.Names);
                if (!evidence.IsOk || (said.Sort == EvidenceSort.Reports && of.Kind is null))
                {
                    return evidence.Refusal ?? new NoReportsToCount();
                }

                if (said.Sort == EvidenceSort.Reports)
                {
                    var weeks = await db.WeeksOfAsync(of, SwedishTime.DayOf(change.At), ct);
                    evidence.Value.Count(weeks.Sum(w => w.Count ?? 0), weeks.Count(w => w.Count is not null));
                }

                db.Add(evidence.Value);
                facts.Add(new EvidenceAdded(problem, id, said.Sort, evidence.Value.Reports));
                return id;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<Problem> problem, Id<Evidence> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                _ = await db.GetProblemAsync(problem, viewer, ct);
                db.Remove(await db.GetAsync<Evidence>(e => e.Id == id && e.ProblemId == problem, ct));
                facts.Add(new EvidenceRemoved(problem, id));
                return default(Nothing);
            },
            ct);
}

internal sealed record EvidenceAdded(Id<Problem> Problem, Id<Evidence> Evidence, EvidenceSort Sort, int? Reports) : Fact;

internal sealed record EvidenceRemoved(Id<Problem> Problem, Id<Evidence> Evidence) : Fact;
