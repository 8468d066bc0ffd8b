using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.ManagePeople;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>
/// Signs in somebody the provider has shown (arbetsgivarens inloggning). Nobody gets an account this way: Lykta knows the person already, by the provider's
/// own id or, the first time, by an address the provider has verified. What the claims say of roles is taken in the one municipality that is set.
/// </summary>
internal sealed class ProviderSignInHandler(
    Changes changes, LyktaDbContext db, Tenant tenant, ProviderSettings settings, SessionRegister sessions, ILookupNormalizer normalizer, FailedSignInLog failed)
{
    public async Task<Result<Person>> HandleAsync(ProviderPerson shown, ChangeContext change, CancellationToken ct)
    {
        if (await db.Set<Session>().Where(s => s.NonceHash == shown.NonceHash).Select(s => (Id<Person>?)s.PersonId).FirstOrDefaultAsync(ct) is { } before)
        {
            await failed.TellAsync(SignInMeans.Provider, SignInFault.Spent, before, ct);
            return new AnswerUsedBefore();
        }

        var person = await FindAsync(shown, ct);
        var said = settings.Roles.Where(r => shown.Groups.Contains(r.Key)).Select(r => r.Value).ToHashSet();
        if (person is null || await StandsHereAsync(person.Id, said.Count > 0, ct) is not { } municipality)
        {
            await failed.TellAsync(SignInMeans.Provider, SignInFault.Unknown, null, ct);
            return new UnknownToLykta();
        }

        tenant.Enter(municipality);
        var taken = await changes.MakeAsync<Nothing>(
            change with { Actor = new Actor(ActorKind.Person, person.Id.Value) },
            async facts =>
            {
                await KnowAsync(person.Id, shown, facts, ct);
                if (municipality == settings.Municipality)
                {
                    await TakeRolesAsync(person.Id, said, change.At, facts, ct);
                }

                return default(Nothing);
            },
            ct);
        if (!taken.IsOk)
        {
            return taken.Refusal;
        }

        try
        {
            await sessions.OpenAsync(person, SignInMeans.Provider, ct, shown.NonceHash, shown.SessionHash);
            return person;
        }
        catch (DbUpdateException e) when (DatabaseFaults.WouldPassNextTime(e))
        {
            // Sent many times at once: the database lets one of them open a session.
            return new AnswerUsedBefore();
        }
    }

    private async Task<Person?> FindAsync(ProviderPerson shown, CancellationToken ct)
    {
        var known = db.Set<IdentityUserLogin<Id<Person>>>().Where(l => l.LoginProvider == settings.Issuer);
        var byId = await (from l in known join p in db.Set<Person>() on l.UserId equals p.Id where l.ProviderKey == shown.Subject select p).FirstOrDefaultAsync(ct);
        if (byId is not null || shown.EMail is null)
        {
            return byId;
        }

        // An address that has changed hands does not bring the account of whoever had it before.
        var address = normalizer.NormalizeEmail(shown.EMail.Trim());
        return await db.Set<Person>().FirstOrDefaultAsync(p => p.NormalizedEmail == address && !known.Any(l => l.UserId == p.Id), ct);
    }

    /// <summary>The municipality whose chain tells of this: the claims' own where they have something to say, else the person's; null for somebody who belongs nowhere.</summary>
    private async Task<MunicipalityCode?> StandsHereAsync(Id<Person> person, bool claimed, CancellationToken ct) =>
        settings.Municipality is { } named
        && (claimed || await db.AllOf<Membership>().AnyAsync(m => m.PersonId == person && m.Municipality == named, ct))
            ? named : await SessionRegister.HomeAsync(db, person, ct);

    private async Task KnowAsync(Id<Person> person, ProviderPerson shown, Facts facts, CancellationToken ct)
    {
        if (!await db.Set<IdentityUserLogin<Id<Person>>>().AnyAsync(l => l.LoginProvider == settings.Issuer && l.ProviderKey == shown.Subject, ct))
        {
            db.Add(new IdentityUserLogin<Id<Person>> { LoginProvider = settings.Issuer, ProviderKey = shown.Subject, UserId = person });
            facts.Add(new ProviderConnected(person));
        }
    }

    private async Task TakeRolesAsync(Id<Person> person, HashSet<Role> said, DateTime at, Facts facts, CancellationToken ct)
    {
        if (await db.Organisations().Where(o => o.IsMunicipalitysOwn).Select(o => (Id<Organisations.Domain.Organisation>?)o.Id).FirstOrDefaultAsync(ct) is not { } own)
        {
            return;
        }

        var membership = await db.Set<Membership>().FirstOrDefaultAsync(m => m.PersonId == person && m.OrganisationId == own, ct);
        if (membership is null && said.Count > 0)
        {
            membership = new Membership(db.Municipality, Id<Membership>.New(at), person, own, at);
            db.Add(membership);
        }

        // The last who can let others in keeps what they have, whatever the claims say.
        if (membership is null || (!Managers.Manages(said) && !Managers.Manages(membership.Roles.Except(membership.ClaimedRoles)) && await Managers.IsLastAsync(db, membership, ct)))
        {
            return;
        }

        if (membership.TakeClaims(said, at))
        {
            facts.Add(new RolesClaimed(membership.Id, membership.EndedAt is null ? [.. membership.Roles.Select(r => r.Word())] : []));
        }
    }
}

/// <summary>The provider's id of a person was noted.</summary>
internal sealed record ProviderConnected(Id<Person> Person) : Fact;

/// <summary>Roles came or went with the provider's claims; what the membership holds now.</summary>
internal sealed record RolesClaimed(Id<Membership> Membership, IReadOnlyList<string> Roles) : Fact;
