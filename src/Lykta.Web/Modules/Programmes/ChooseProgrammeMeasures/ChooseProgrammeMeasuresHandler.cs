using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.ChooseProgrammeMeasures;

/// <param name="Shown">What could be chosen: a measure that was not shown stays as it is.</param>
/// <param name="Chosen">Those of them that are to be in the plan.</param>
internal sealed record ChooseProgrammeMeasuresCommand(Id<Programme> Programme, IReadOnlyCollection<Id<Measure>> Shown, IReadOnlyCollection<Id<Measure>> Chosen);

/// <summary>Chooses which measures a programme's plan holds (välj åtgärder i planen).</summary>
internal sealed class ChooseProgrammeMeasuresHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Programme>> HandleAsync(ChooseProgrammeMeasuresCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Programme>(
            change,
            async facts =>
            {
                var programme = await db.HoldProgrammeAsync(command.Programme, ct);
                if (!programme.IsOk)
                {
                    return programme;
                }

                var chosen = command.Chosen.Distinct().ToList();
                if (await db.MeasuresSeenBy(viewer).CountAsync(m => chosen.Contains(m.Id), ct) != chosen.Count)
                {
                    return new UnknownProgrammePart();
                }

                var had = await db.Set<ProgrammeMeasure>().Where(m => m.ProgrammeId == command.Programme).ToListAsync(ct);
                var gone = had.Where(m => command.Shown.Contains(m.MeasureId) && !chosen.Contains(m.MeasureId)).ToList();
                var added = chosen.Except(had.Select(m => m.MeasureId)).ToList();
                db.RemoveRange(gone);
                db.AddRange(added.Select(m => new ProgrammeMeasure(db.Municipality, command.Programme, m)));
                facts.Add(new ProgrammeMeasuresChosen(command.Programme, added.Count, gone.Count));
                return programme;
            },
            ct);
}

internal sealed record ProgrammeMeasuresChosen(Id<Programme> Programme, int Added, int Removed) : Fact;
