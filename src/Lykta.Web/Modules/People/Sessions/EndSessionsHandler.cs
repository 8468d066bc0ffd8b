using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Sessions;

/// <summary>Ends sessions: a person's own, one or all others, or all of somebody's for those who manage people.</summary>
internal sealed class EndSessionsHandler(Changes changes, LyktaDbContext db, Tenant tenant)
{
    /// <summary>One of the person's own.</summary>
    public async Task<Result<Nothing>> OneAsync(Id<Person> person, Id<Session> session, ChangeContext change, CancellationToken ct)
    {
        tenant.Enter(await SessionRegister.HomeAsync(db, person, ct) ?? throw new MissingException(nameof(Membership)));
        return await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var ended = await db.Set<Session>().Where(s => s.Id == session && s.PersonId == person && s.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, change.At), ct);
                if (ended == 0)
                {
                    throw new MissingException(nameof(Session));
                }

                facts.Add(new SessionEnded(session, person));
                return default(Nothing);
            },
            ct);
    }

    /// <summary>All of the person's own but the one they sit in.</summary>
    public async Task<Result<Nothing>> OthersAsync(Id<Person> person, Id<Session>? but, ChangeContext change, CancellationToken ct)
    {
        tenant.Enter(await SessionRegister.HomeAsync(db, person, ct) ?? throw new MissingException(nameof(Membership)));
        return await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                await SessionRegister.EndAsync(db, person, change.At, ct, but);
                facts.Add(new SessionsEnded(person));
                return default(Nothing);
            },
            ct);
    }

    /// <summary>Everything a member is signed in on, whichever municipality they work for: the device that was lost holds them all.</summary>
    public Task<Result<Nothing>> TheirsAsync(Id<Membership> membership, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var member = await db.GetAsync<Membership>(m => m.Id == membership && m.EndedAt == null, ct);
                (await db.GetAsync<Person>(p => p.Id == member.PersonId, ct)).EndSessions();
                await SessionRegister.EndAsync(db, member.PersonId, change.At, ct);
                facts.Add(new SessionsEnded(member.PersonId));
                return default(Nothing);
            },
            ct);
}

/// <summary>A person's other sessions ended, or all of them: by themselves, or by somebody who manages people.</summary>
internal sealed record SessionsEnded(Id<Person> Person) : Fact;
