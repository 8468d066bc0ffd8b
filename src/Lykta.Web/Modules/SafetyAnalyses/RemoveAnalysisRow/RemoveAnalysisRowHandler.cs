using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.RemoveAnalysisRow;

/// <summary>Removes an interview or a count that was wrong, while the analysis is under way (ta bort).</summary>
internal sealed class RemoveAnalysisRowHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(Id<SafetyAnalysis> id, Guid row, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                if ((await db.GetAsync<SafetyAnalysis>(a => a.Id == id, ct)).IsSettled)
                {
                    return new AnalysisIsSettled();
                }

                var (interview, flow) = (new Id<KeyInterview>(row), new Id<FlowCount>(row));
                db.Remove((object?)await db.Set<KeyInterview>().FirstOrDefaultAsync(i => i.Id == interview && i.AnalysisId == id, ct) ?? await db.GetAsync<FlowCount>(f => f.Id == flow && f.AnalysisId == id, ct));
                facts.Add(new SafetyAnalysisRowRemoved(id, row));
                return default(Nothing);
            },
            ct);
}

internal sealed record SafetyAnalysisRowRemoved(Id<SafetyAnalysis> Analysis, Guid Row) : Fact;
