using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.PauseUnit;

internal sealed record PauseUnitCommand(Id<Unit> Unit, DateOnly From, DateOnly To, string? Why);

/// <summary>Pauses a unit (uppehåll): it is neither reminded nor listed as not having reported while it lasts.</summary>
internal sealed class PauseUnitHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<UnitPause>> HandleAsync(PauseUnitCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<UnitPause>(
            change,
            async facts =>
            {
                var unit = await db.GetAsync<Unit>(u => u.Id == command.Unit, ct);
                var pause = unit.Pause(Id<UnitPause>.New(change.At), command.From, command.To, command.Why);
                if (pause.IsOk)
                {
                    db.Add(pause.Value);
                    facts.Add(new UnitPaused(unit.Id, pause.Value.Id, command.From, command.To));
                }

                return pause;
            },
            ct);
}

internal sealed record UnitPaused(Id<Unit> Unit, Id<UnitPause> Pause, DateOnly From, DateOnly To) : Fact;
