using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.PauseUnit;

/// <summary>Takes a pause away: it was wrong, or the unit reports again earlier than thought.</summary>
internal sealed class EndPauseHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(Id<UnitPause> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var pause = await db.GetAsync<UnitPause>(p => p.Id == id, ct);
                db.Remove(pause);
                facts.Add(new UnitPauseEnded(pause.UnitId, pause.Id));
                return default(Nothing);
            },
            ct);
}

internal sealed record UnitPauseEnded(Id<Unit> Unit, Id<UnitPause> Pause) : Fact;
