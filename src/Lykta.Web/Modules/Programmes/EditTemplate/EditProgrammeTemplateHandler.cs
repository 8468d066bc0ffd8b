using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Json;

namespace Lykta.Modules.Programmes.EditTemplate;

/// <param name="Key">Which template; one that is not there yet becomes a template of the municipality's own.</param>
/// <param name="BasedOn">The version the editor saw; 0 for a new one.</param>
internal sealed record EditProgrammeTemplateCommand(string Key, int BasedOn, TemplateContent Content);

/// <summary>Saves an edited template as a new version (ändra programmall); saving it unchanged makes none.</summary>
internal sealed class EditProgrammeTemplateHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<ProgrammeTemplate>> HandleAsync(EditProgrammeTemplateCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ProgrammeTemplate>(
            change,
            async facts =>
            {
                var current = await db.ProgrammeTemplateAsync(command.Key, change.At, ct);
                if ((current?.Number ?? 0) != command.BasedOn)
                {
                    return new SomebodyWasFirst();
                }

                var next = (current ?? new ProgrammeTemplate(db.Municipality, command.Key, 0, command.Content, change.At)).Revise(command.Content, change.At);
                if (!next.IsOk || (current is not null && StoredJson.Write(current.Content) == StoredJson.Write(next.Value.Content)))
                {
                    return next.IsOk ? current! : next;
                }

                if (current is not null)
                {
                    db.Store(current);
                }

                db.Add(next.Value);
                facts.Add(new ProgrammeTemplateRevised(command.Key, next.Value.Number, next.Value.Content.Steps.Count, next.Value.Content.Activities.Count()));
                return next;
            },
            ct);
}

internal sealed record ProgrammeTemplateRevised(string Key, int Number, int Steps, int Activities) : Fact;
