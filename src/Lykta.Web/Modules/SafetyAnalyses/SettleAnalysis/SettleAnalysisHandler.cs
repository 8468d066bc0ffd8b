using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.ShowAnalysis;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.SettleAnalysis;

/// <summary>Settles an analysis with the figures of the day (fastställ): what whoever settles it may count.</summary>
internal sealed class SettleAnalysisHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SafetyAnalysis>> HandleAsync(Id<SafetyAnalysis> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SafetyAnalysis>(
            change,
            async facts =>
            {
                var analysis = await db.GetAsync<SafetyAnalysis>(a => a.Id == id, ct);
                var inspected = analysis.InspectionId is { } inspection && await db.Set<Inspection>().AnyAsync(i => i.Id == inspection && i.SettledAt != null, ct);
                var settled = analysis.Settle(await db.AnalysisFiguresAsync(analysis, viewer, ct), inspected, change.At);
                if (settled.IsOk)
                {
                    facts.Add(new SafetyAnalysisSettled(id, settled.Value.Figures!.Reports));
                }

                return settled;
            },
            ct);
}

internal sealed record SafetyAnalysisSettled(Id<SafetyAnalysis> Analysis, int Reports) : Fact;
