using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.StateGrants.AccountForGrant;

/// <param name="GivenOn">The day the account is given; null only saves it.</param>
/// <param name="IsGiven">True where it is given and frozen.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record AccountForGrantCommand(Id<StateGrant> Id, GrantAccountStatement Said, bool IsGiven, DateOnly? GivenOn, long? Version);

/// <summary>Writes the account of a grant, as often as is wanted, and gives it once (redovisa).</summary>
internal sealed class AccountForGrantHandler(Changes changes, LyktaDbContext db, GrantContentQuery contents)
{
    public Task<Result<StateGrant>> HandleAsync(AccountForGrantCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var grant = await db.GetAsync<StateGrant>(g => g.Id == command.Id, ct);
                if (command.Version is { } version && version != grant.Version)
                {
                    return new SomebodyWasFirst();
                }

                var rows = await db.HoldRowsAsync(command.Id, ct);
                var written = grant.WriteAccount(command.Said, rows, change.At, facts.Names);
                if (!written.IsOk)
                {
                    return written;
                }

                if (!command.IsGiven)
                {
                    facts.Add(new GrantAccountWritten(grant.Id, rows.Sum(r => (long)(r.Used ?? 0))));
                    return written;
                }

                var account = await contents.AccountAsync(grant, rows, viewer, ct);
                var given = grant.Account(account, command.GivenOn, change.At);
                if (given.IsOk)
                {
                    facts.Add(new GrantAccounted(grant.Id, account.Used, account.ToRepay, grant.AccountHash!));
                }

                return given;
            },
            ct);
}

/// <summary>The account of a grant was written, and not yet given.</summary>
internal sealed record GrantAccountWritten(Id<StateGrant> Grant, long KronorUsed) : Fact;

/// <summary>The account of a grant was given, and frozen under this hash.</summary>
internal sealed record GrantAccounted(Id<StateGrant> Grant, long KronorUsed, long KronorToRepay, string AccountHash) : Fact;
