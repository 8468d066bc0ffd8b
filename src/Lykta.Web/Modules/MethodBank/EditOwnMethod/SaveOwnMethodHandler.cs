using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.MethodBank.EditOwnMethod;

/// <param name="Id">Made with the form, so that sending a new card twice makes one.</param>
/// <param name="BasedOn">The version the editor saw; null adds a card.</param>
internal sealed record SaveOwnMethodCommand(Id<OwnMethod> Id, int? BasedOn, OwnMethodDraft Draft);

/// <summary>Adds a municipality's own method, or saves it as a new version (eget metodkort). Saving it unchanged makes none.</summary>
internal sealed class SaveOwnMethodHandler(Changes changes, LyktaDbContext db, MethodEdition edition)
{
    public Task<Result<OwnMethod>> HandleAsync(SaveOwnMethodCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<OwnMethod>(
            change,
            async facts =>
            {
                var current = await NewestAsync(command.Id, ct);
                if (command.BasedOn is null && current is not null)
                {
                    return current;
                }

                if (command.BasedOn is not null && current?.Number != command.BasedOn)
                {
                    return current is null ? throw new MissingException(nameof(OwnMethod)) : new SomebodyWasFirst();
                }

                var next = current is null
                    ? OwnMethod.Add(db.Municipality, command.Id, command.Draft, edition, change.At, facts.Names)
                    : current.Revise(command.Draft, edition, change.At, facts.Names);
                if (next.IsOk && current?.SaysAs(next.Value) == true)
                {
                    return current;
                }

                if (next.IsOk)
                {
                    db.Add(next.Value);
                    facts.Add(new OwnMethodSaved(next.Value.Id, next.Value.Number, next.Value.Grade));
                }

                return next;
            },
            ct);

    /// <summary>Retires a card, or takes it into use again: nothing is deleted, for measures lead here.</summary>
    public Task<Result<OwnMethod>> RetireAsync(Id<OwnMethod> id, int basedOn, bool retired, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<OwnMethod>(
            change,
            async facts =>
            {
                var current = await NewestAsync(id, ct) ?? throw new MissingException(nameof(OwnMethod));
                if (current.Number != basedOn)
                {
                    return new SomebodyWasFirst();
                }

                if (current.IsRetired == retired)
                {
                    return current;
                }

                var next = current.Retire(retired, change.At);
                db.Add(next);
                facts.Add(retired ? new OwnMethodRetired(id, next.Number) : new OwnMethodRestored(id, next.Number));
                return next;
            },
            ct);

    private Task<OwnMethod?> NewestAsync(Id<OwnMethod> id, CancellationToken ct) =>
        db.Set<OwnMethod>().AsNoTracking().Where(m => m.Id == id).OrderByDescending(m => m.Number).FirstOrDefaultAsync(ct);
}

internal sealed record OwnMethodSaved(Id<OwnMethod> Method, int Number, EvidenceGrade Grade) : Fact;

internal sealed record OwnMethodRetired(Id<OwnMethod> Method, int Number) : Fact;

internal sealed record OwnMethodRestored(Id<OwnMethod> Method, int Number) : Fact;
