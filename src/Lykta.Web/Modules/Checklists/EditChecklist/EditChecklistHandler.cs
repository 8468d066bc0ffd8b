using Lykta.Kernel;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Checklists.EditChecklist;

/// <summary><paramref name="BasedOn"/> is the version the editor saw.</summary>
internal sealed record EditChecklistCommand(OrganisationKind Kind, int BasedOn, IReadOnlyList<ChecklistQuestion> Questions);

/// <summary>Saves edited questions as a new version (checklista); saving them unchanged makes none.</summary>
internal sealed class EditChecklistHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Checklist>> HandleAsync(EditChecklistCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Checklist>(
            change,
            async facts =>
            {
                var current = await db.CurrentChecklistAsync(command.Kind, ct);
                if (current.Number != command.BasedOn)
                {
                    return new SomebodyWasFirst();
                }

                var next = current.Revise(command.Questions, change.At);
                if (!next.IsOk)
                {
                    return next;
                }

                var known = await db.Kinds().Select(k => k.Code).ToListAsync(ct);
                if (next.Value.Questions.Any(q => !known.Contains(q.Kind)))
                {
                    return new UnknownChecklistKind();
                }

                if (current.Asks(next.Value.Questions))
                {
                    return current;
                }

                db.Add(next.Value);
                facts.Add(new ChecklistRevised(command.Kind, next.Value.Number, next.Value.Questions.Count));
                return next;
            },
            ct);
}

internal sealed record ChecklistRevised(OrganisationKind Kind, int Number, int Questions) : Fact;
