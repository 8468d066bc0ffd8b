using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants.WriteGrant;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one application.</param>
/// <param name="Version">The version that was seen where one is changed; null begins a new one.</param>
internal sealed record WriteGrantCommand(Id<StateGrant> Id, GrantStatement Said, long? Version);

/// <summary>Writes an application's own words (skriv ansökan), new or anew, while it is a draft.</summary>
internal sealed class WriteGrantHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<StateGrant>> HandleAsync(WriteGrantCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var known = await db.Set<StateGrant>().FirstOrDefaultAsync(g => g.Id == command.Id, ct);
                if (known is not null && command.Version is null)
                {
                    return known;
                }

                if (known?.Version != command.Version)
                {
                    return known is null ? throw new MissingException(nameof(StateGrant)) : new SomebodyWasFirst();
                }

                var written = (known ?? StateGrant.Begin(db.Municipality, command.Id, change.At)).Write(command.Said, change.At, facts.Names);
                if (written.IsOk)
                {
                    _ = known is null ? db.Add(written.Value) : null;
                    facts.Add(known is null ? new GrantDrafted(command.Id, written.Value.Year) : new GrantRestated(command.Id, written.Value.Year));
                }

                return written;
            },
            ct);
}

/// <summary>An application was begun as a draft.</summary>
internal sealed record GrantDrafted(Id<StateGrant> Grant, int Year) : Fact;

/// <summary>A draft application was written anew.</summary>
internal sealed record GrantRestated(Id<StateGrant> Grant, int Year) : Fact;
