using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.StateGrants.SendGrant;

/// <param name="On">The day it was sent.</param>
/// <param name="Version">The version whoever notes it has seen, so that nobody freezes what they have not read.</param>
internal sealed record SendGrantCommand(Id<StateGrant> Id, DateOnly? On, long? Version);

/// <param name="Version">The version that was seen.</param>
internal sealed record DecideGrantCommand(Id<StateGrant> Id, GrantDecision Decision, long? Version);

/// <summary>Notes that an application is sent to Brå, and what Brå decided (skickad, beviljad, avslagen).</summary>
internal sealed class SendGrantHandler(Changes changes, LyktaDbContext db, GrantContentQuery contents)
{
    public Task<Result<StateGrant>> SendAsync(SendGrantCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var grant = await db.GetAsync<StateGrant>(g => g.Id == command.Id, ct);
                if (command.Version is { } version && version != grant.Version)
                {
                    return new SomebodyWasFirst();
                }

                var sent = grant.Send(await contents.ReadAsync(grant, viewer, ct), command.On, change.At);
                if (sent.IsOk)
                {
                    facts.Add(new GrantSent(grant.Id, grant.Year, grant.Applied!.Value, grant.ContentHash!));
                }

                return sent;
            },
            ct);

    public Task<Result<StateGrant>> DecideAsync(DecideGrantCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var grant = await db.GetAsync<StateGrant>(g => g.Id == command.Id, ct);
                if (command.Version is { } version && version != grant.Version)
                {
                    return new SomebodyWasFirst();
                }

                var decided = grant.Decide(command.Decision, change.At);
                if (decided.IsOk)
                {
                    facts.Add(new GrantDecided(grant.Id, grant.State, grant.Granted, grant.DecisionNumber!));
                }

                return decided;
            },
            ct);
}

/// <summary>An application was sent, and frozen under this hash.</summary>
internal sealed record GrantSent(Id<StateGrant> Grant, int Year, long Kronor, string ContentHash) : Fact;

/// <summary>What Brå decided was noted.</summary>
internal sealed record GrantDecided(Id<StateGrant> Grant, GrantState State, int? Kronor, string DecisionNumber) : Fact;
