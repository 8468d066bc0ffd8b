using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.BeginInspection;

/// <param name="Id">Made by whoever sends: the same again changes nothing.</param>
internal sealed record BeginInspectionCommand(Id<Place> Place, Id<Inspection> Id, InspectionStatement Said);

/// <summary>Begins an inspection of a place by the template in use, or by its base's where it follows one up (börja besiktiga).</summary>
internal sealed class BeginInspectionHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Inspection>> HandleAsync(BeginInspectionCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Inspection>(
            change,
            async facts =>
            {
                var place = await db.Places().Where(p => p.Id == command.Place).OneAsync(ct);
                if (await db.Set<Inspection>().FirstOrDefaultAsync(i => i.Id == command.Id, ct) is { } known)
                {
                    return known;
                }

                var earlier = command.Said.BaseId is { } id ? await db.GetAsync<Inspection>(i => i.Id == id, ct) : null;
                var template = await db.CurrentTemplateAsync(earlier?.Kind ?? command.Said.Kind, change.At, ct);
                var begun = Inspection.Begin(db.Municipality, command.Id, place.Id, template, earlier, command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (begun.IsOk)
                {
                    db.Store(template);
                    db.Add(begun.Value);
                    facts.Add(new InspectionBegun(command.Id, place.Id, begun.Value.Kind, begun.Value.Template, begun.Value.BaseId));
                }

                return begun;
            },
            ct);
}

internal sealed record InspectionBegun(Id<Inspection> Inspection, Id<Place> Place, InspectionKind Kind, int Template, Id<Inspection>? Follows) : Fact;
