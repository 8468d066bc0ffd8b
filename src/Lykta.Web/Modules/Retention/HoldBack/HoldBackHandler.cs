using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Retention.HoldBack;

internal sealed record ProposeHoldCommand(HoldScope Scope, HoldGround? Ground, string? Reference, DateOnly? Until);

/// <summary>Proposes, confirms and lifts what is held back from disposal (undantag från gallring). It takes two persons to hold, and one to let go.</summary>
internal sealed class HoldBackHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<RetentionHold>> ProposeAsync(ProposeHoldCommand command, ChangeContext change, CancellationToken ct) => changes.MakeAsync<RetentionHold>(
        change,
        facts =>
        {
            var proposed = RetentionHold.Propose(db.Municipality, command.Scope, command.Ground, command.Reference, command.Until, change);
            if (proposed.IsOk)
            {
                var hold = proposed.Value;
                db.Add(hold);
                facts.Add(new HoldProposed(hold.Id, hold.ReportId, hold.From, hold.To, hold.AreaCode, hold.Ground, hold.Until));
            }

            return Task.FromResult(proposed);
        },
        ct);

    public Task<Result<RetentionHold>> ConfirmAsync(Id<RetentionHold> id, ChangeContext change, CancellationToken ct) =>
        SettleAsync(id, h => h.Confirm(change), new HoldConfirmed(id), change, ct);

    public Task<Result<RetentionHold>> LiftAsync(Id<RetentionHold> id, ChangeContext change, CancellationToken ct) =>
        SettleAsync(id, h => h.Lift(change.At), new HoldLifted(id), change, ct);

    private Task<Result<RetentionHold>> SettleAsync(Id<RetentionHold> id, Func<RetentionHold, Result<RetentionHold>> how, Fact fact, ChangeContext change, CancellationToken ct) => changes.MakeAsync<RetentionHold>(
        change,
        async facts =>
        {
            var settled = how(await db.GetAsync<RetentionHold>(h => h.Id == id, ct));
            if (settled.IsOk)
            {
                facts.Add(fact);
            }

            return settled;
        },
        ct);
}

/// <summary>Somebody proposed that a report, or a period and perhaps an area, is held back from disposal until a day.</summary>
internal sealed record HoldProposed(Id<RetentionHold> Hold, Id<Report>? Report, DateOnly? From, DateOnly? To, string? Area, HoldGround Ground, DateOnly Until) : Fact;

/// <summary>Another person confirmed it: it is held back.</summary>
internal sealed record HoldConfirmed(Id<RetentionHold> Hold) : Fact;

/// <summary>A proposal to hold something back was taken back, or a hold was lifted.</summary>
internal sealed record HoldLifted(Id<RetentionHold> Hold) : Fact;
