using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.DecideGuards;

/// <summary>What becomes of an application (inskickad, tillstånd, avslag, upphört, återkallat), and the next one (sök på nytt).</summary>
internal sealed class StepPermitHandler(Changes changes, LyktaDbContext db)
{
    /// <param name="version">The version whoever sends it has seen, so that nobody sends what they have not read.</param>
    public Task<Result<GuardPermit>> ApplyAsync(Id<GuardPermit> id, DateOnly? on, long? version, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (permit, _) => version is { } seen && seen != permit.Version ? new SomebodyWasFirst() : permit.Apply(on, change.At), new GuardPermitApplied(id), ct);

    public Task<Result<GuardPermit>> PermitAsync(Id<GuardPermit> id, PoliceDecision decision, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (permit, facts) => permit.Permit(decision, change.At, facts.Names), new GuardPermitDecided(id, true), ct);

    public Task<Result<GuardPermit>> RefuseAsync(Id<GuardPermit> id, DateOnly? on, string? why, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (permit, facts) => permit.Refuse(on, why, change.At, facts.Names), new GuardPermitDecided(id, false), ct);

    public Task<Result<GuardPermit>> EndAsync(Id<GuardPermit> id, DateOnly? on, string? why, bool isRevoked, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (permit, facts) => isRevoked ? permit.Revoke(on, why, change.At, facts.Names) : permit.End(on, why, change.At, facts.Names), new GuardPermitEnded(id, isRevoked), ct);

    public Task<Result<GuardPermit>> RenewAsync(Id<GuardPermit> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<GuardPermit>(
            change,
            async facts =>
            {
                if (await db.Set<GuardPermit>().AnyAsync(p => p.RenewsId == id, ct))
                {
                    return new PermitIsBeingRenewed();
                }

                var renewed = (await db.GetAsync<GuardPermit>(p => p.Id == id, ct)).Renew(Id<GuardPermit>.New(change.At), change.At);
                if (renewed.IsOk)
                {
                    db.Add(renewed.Value);
                    facts.Add(new GuardPermitRenewed(renewed.Value.Id, id));
                }

                return renewed;
            },
            ct);

    private Task<Result<GuardPermit>> TakeAsync(Id<GuardPermit> id, ChangeContext change, Func<GuardPermit, Facts, Result<GuardPermit>> step, Fact fact, CancellationToken ct) =>
        changes.MakeAsync<GuardPermit>(
            change,
            async facts =>
            {
                var taken = step(await db.GetAsync<GuardPermit>(p => p.Id == id, ct), facts);
                if (taken.IsOk)
                {
                    facts.Add(fact);
                }

                return taken;
            },
            ct);
}

/// <summary>An application for guards went to the police.</summary>
internal sealed record GuardPermitApplied(Id<GuardPermit> Permit) : Fact;

/// <summary>The police answered an application.</summary>
internal sealed record GuardPermitDecided(Id<GuardPermit> Permit, bool Permitted) : Fact;

/// <summary>A permit is over, or was revoked.</summary>
internal sealed record GuardPermitEnded(Id<GuardPermit> Permit, bool Revoked) : Fact;

/// <summary>An application was begun that follows on a permit.</summary>
internal sealed record GuardPermitRenewed(Id<GuardPermit> Permit, Id<GuardPermit> Renews) : Fact;
