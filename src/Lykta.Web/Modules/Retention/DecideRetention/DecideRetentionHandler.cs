using Lykta.Kernel;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.DecideRetention;

internal sealed record ProposeRetentionCommand(string Rule, int? Months, string? Reference);

/// <summary>Proposes, confirms and ends decisions about disposal (gallringsbeslut). It takes two persons to begin, and one to stop.</summary>
internal sealed class DecideRetentionHandler(Changes changes, LyktaDbContext db)
{
    /// <summary>A new proposal takes the place of one that waits for the same rule.</summary>
    public Task<Result<RetentionDecision>> ProposeAsync(ProposeRetentionCommand command, ChangeContext change, CancellationToken ct) => changes.MakeAsync<RetentionDecision>(
        change,
        async facts =>
        {
            var proposed = RetentionDecision.Propose(db.Municipality, command.Rule, command.Months, command.Reference, change);
            if (proposed.IsOk)
            {
                await EndOthersAsync(d => d.IsProposed, proposed.Value, change.At, ct);
                db.Add(proposed.Value);
                facts.Add(new RetentionProposed(proposed.Value.Id, proposed.Value.Rule, proposed.Value.Months));
            }

            return proposed;
        },
        ct);

    public Task<Result<RetentionDecision>> ConfirmAsync(Id<RetentionDecision> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<RetentionDecision>(
        change,
        async facts =>
        {
            var confirmed = (await db.GetAsync<RetentionDecision>(d => d.Id == id, ct)).Confirm(change);
            if (confirmed.IsOk)
            {
                await EndOthersAsync(d => d.IsInForce, confirmed.Value, change.At, ct);
                facts.Add(new RetentionConfirmed(id, confirmed.Value.Rule, confirmed.Value.Months));
            }

            return confirmed;
        },
        ct);

    public Task<Result<RetentionDecision>> EndAsync(Id<RetentionDecision> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<RetentionDecision>(
        change,
        async facts =>
        {
            var ended = (await db.GetAsync<RetentionDecision>(d => d.Id == id, ct)).End(change.At);
            if (ended.IsOk)
            {
                facts.Add(new RetentionEnded(id, ended.Value.Rule));
            }

            return ended;
        },
        ct);

    private async Task EndOthersAsync(Func<RetentionDecision, bool> which, RetentionDecision than, DateTime at, CancellationToken ct)
    {
        foreach (var other in (await db.Set<RetentionDecision>().Where(d => d.Rule == than.Rule && d.Id != than.Id && d.EndedAt == null).ToListAsync(ct)).Where(which))
        {
            _ = other.End(at).Value;
        }
    }
}

/// <summary>Somebody proposed that a rule is carried out here after so many months.</summary>
internal sealed record RetentionProposed(Id<RetentionDecision> Decision, string Rule, int Months) : Fact;

/// <summary>Another person confirmed it: it is in force.</summary>
internal sealed record RetentionConfirmed(Id<RetentionDecision> Decision, string Rule, int Months) : Fact;

/// <summary>A proposal was taken back, or a decision put to rest.</summary>
internal sealed record RetentionEnded(Id<RetentionDecision> Decision, string Rule) : Fact;
