using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.CountFlow;

/// <param name="Id">Made by whoever sends: the same again changes nothing.</param>
internal sealed record CountFlowCommand(Id<SafetyAnalysis> Analysis, Id<FlowCount> Id, FlowStatement Said);

/// <summary>Notes how many went by (räkna flöde).</summary>
internal sealed class CountFlowHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<FlowCount>> HandleAsync(CountFlowCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<FlowCount>(
            change,
            async facts =>
            {
                var analysis = await db.GetAsync<SafetyAnalysis>(a => a.Id == command.Analysis, ct);
                if (await db.Set<FlowCount>().FirstOrDefaultAsync(f => f.Id == command.Id, ct) is { } known)
                {
                    return known;
                }

                var noted = FlowCount.Note(analysis, command.Id, command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (noted.IsOk)
                {
                    db.Add(noted.Value);
                    facts.Add(new FlowCounted(analysis.Id, command.Id, noted.Value.People, noted.Value.Minutes));
                }

                return noted;
            },
            ct);
}

internal sealed record FlowCounted(Id<SafetyAnalysis> Analysis, Id<FlowCount> Row, int People, int Minutes) : Fact;
