using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.SettleInspection;

/// <summary>Settles an inspection (fastställ): after that it can be followed up and not changed.</summary>
internal sealed class SettleInspectionHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Inspection>> HandleAsync(Id<Inspection> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Inspection>(
            change,
            async facts =>
            {
                var inspection = await db.GetAsync<Inspection>(i => i.Id == id, ct);
                var scores = await db.Set<FactorScore>().Where(s => s.InspectionId == id).ToListAsync(ct);
                var settled = inspection.Settle(scores, change.At);
                if (settled.IsOk)
                {
                    facts.Add(new InspectionSettled(id, scores.Count(s => s.Points is not null)));
                }

                return settled;
            },
            ct);
}

internal sealed record InspectionSettled(Id<Inspection> Inspection, int Factors) : Fact;
