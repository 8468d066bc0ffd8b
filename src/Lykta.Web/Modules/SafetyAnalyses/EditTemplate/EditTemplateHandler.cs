using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SafetyAnalyses.EditTemplate;

/// <summary><paramref name="BasedOn"/> is the version the editor saw.</summary>
internal sealed record EditTemplateCommand(InspectionKind Kind, int BasedOn, CutPoints Cuts, IReadOnlyList<(string Name, IReadOnlyList<string> Factors)> Aspects);

/// <summary>Saves an edited template as a new version (ändra mall); saving it unchanged makes none.</summary>
internal sealed class EditTemplateHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<InspectionTemplate>> HandleAsync(EditTemplateCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<InspectionTemplate>(
            change,
            async facts =>
            {
                var current = await db.CurrentTemplateAsync(command.Kind, change.At, ct);
                if (current.Number != command.BasedOn)
                {
                    return new SomebodyWasFirst();
                }

                var next = current.Revise(command.Cuts, command.Aspects, change.At);
                if (!next.IsOk)
                {
                    return next;
                }

                if (current.IsSameAs(next.Value))
                {
                    return current;
                }

                db.Store(current);
                db.Add(next.Value);
                facts.Add(new InspectionTemplateRevised(command.Kind, next.Value.Number, next.Value.Factors.Count(), command.Cuts.RedTo, command.Cuts.YellowTo));
                return next;
            },
            ct);
}

internal sealed record InspectionTemplateRevised(InspectionKind Kind, int Number, int Factors, int RedTo, int YellowTo) : Fact;
