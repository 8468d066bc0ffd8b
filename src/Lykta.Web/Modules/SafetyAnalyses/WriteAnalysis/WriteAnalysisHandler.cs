using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.WriteAnalysis;

/// <param name="Id">Made by whoever sends; one that is there already is written anew.</param>
/// <param name="Version">What was seen; null for one that is begun.</param>
internal sealed record WriteAnalysisCommand(Id<Place> Place, Id<SafetyAnalysis> Id, AnalysisStatement Said, long? Version);

/// <summary>Begins an analysis of a place, or writes its time, inspection and summary anew (skriv trygghetsanalys).</summary>
internal sealed class WriteAnalysisHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SafetyAnalysis>> HandleAsync(WriteAnalysisCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SafetyAnalysis>(
            change,
            async facts =>
            {
                var known = await db.Set<SafetyAnalysis>().FirstOrDefaultAsync(a => a.Id == command.Id, ct);
                if (known is not null && command.Version is { } seen && seen != known.Version)
                {
                    return new SomebodyWasFirst();
                }

                var place = known?.PlaceId ?? (await db.Places().Where(p => p.Id == command.Place).OneAsync(ct)).Id;
                if (command.Said.InspectionId is { } inspection && !await db.Set<Inspection>().AnyAsync(i => i.Id == inspection && i.PlaceId == place, ct))
                {
                    return new UnknownInspection();
                }

                var written = (known ?? new SafetyAnalysis(db.Municipality, command.Id, place)).Write(command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (written.IsOk)
                {
                    _ = known is null ? db.Add(written.Value) : null;
                    facts.Add(new SafetyAnalysisWritten(command.Id, place, written.Value.From, written.Value.To));
                }

                return written;
            },
            ct);
}

internal sealed record SafetyAnalysisWritten(Id<SafetyAnalysis> Analysis, Id<Place> Place, DateOnly From, DateOnly To) : Fact;
