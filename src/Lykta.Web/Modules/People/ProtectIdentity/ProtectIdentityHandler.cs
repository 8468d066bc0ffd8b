using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ProtectIdentity;

/// <summary>Name and address of somebody protected, to be shown once to whoever asked.</summary>
internal sealed record ReadIdentity(string Name, string? EMail);

/// <summary>
/// Marks a person as living under protected identity (skyddade personuppgifter), lifts the mark, and shows the name behind it. Each needs a reason, which names
/// nobody, and each is in the trail.
/// </summary>
internal sealed class ProtectIdentityHandler(Changes changes, LyktaDbContext db)
{
    public const int LongestReason = 500;

    public Task<Result<Person>> ProtectAsync(Id<Membership> id, ChangeContext change, CancellationToken ct) => MakeAsync<Person>(
        id,
        change,
        async (membership, person, facts) =>
        {
            // Where mail goes to the unit, its address stands in lists: it cannot be this person's.
            if (person.Email is { } own && (await db.Units().Where(u => u.Contact != null).ToListAsync(ct)).Find(u => string.Equals(u.Contact, own, StringComparison.OrdinalIgnoreCase)) is { } unit)
            {
                return new AddressIsAUnits(unit.Name);
            }

            if (person.Protect(db.Municipality))
            {
                facts.Add(new IdentityProtected(membership.Id));
            }

            return person;
        },
        ct);

    public Task<Result<Person>> LiftAsync(Id<Membership> id, ChangeContext change, CancellationToken ct) => MakeAsync<Person>(
        id,
        change,
        (membership, person, facts) =>
        {
            if (person.LiftProtection(db.Municipality))
            {
                facts.Add(new IdentityProtectionLifted(membership.Id));
            }

            return Task.FromResult<Result<Person>>(person);
        },
        ct);

    public Task<Result<ReadIdentity>> ReadAsync(Id<Membership> id, ChangeContext change, CancellationToken ct) => MakeAsync<ReadIdentity>(
        id,
        change,
        (membership, person, facts) =>
        {
            facts.Add(new ProtectedIdentityRead(membership.Id));
            return Task.FromResult<Result<ReadIdentity>>(new ReadIdentity(person.Name, person.Email));
        },
        ct);

    private Task<Result<T>> MakeAsync<T>(Id<Membership> id, ChangeContext change, Func<Membership, Person, Facts, Task<Result<T>>> work, CancellationToken ct)
        where T : notnull => changes.MakeAsync<T>(
            change,
            async facts =>
            {
                var membership = await db.GetAsync<Membership>(m => m.Id == id && m.EndedAt == null, ct);
                var person = await db.GetAsync<Person>(p => p.Id == membership.PersonId, ct);
                var reason = KeptWords.ReadRequired(change.Reason, LongestReason);
                return reason.IsOk && !Names(reason.Value, person) ? await work(membership, person, facts)
                    : MalformedInput.Of("Reason", reason.Refusal is null ? ProtectIdentityTexts.ReasonNames : reason.Refusal is TextIsEmpty ? ProtectIdentityTexts.ReasonMissing : reason.Refusal.Message);
            },
            ct);

    private static bool Names(string reason, Person person) => new[] { person.Name, person.Email }.Any(w => !string.IsNullOrEmpty(w) && reason.Contains(w, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A person was marked as living under protected identity.</summary>
internal sealed record IdentityProtected(Id<Membership> Membership) : Fact;

/// <summary>A municipality took back its mark of protected identity.</summary>
internal sealed record IdentityProtectionLifted(Id<Membership> Membership) : Fact;

/// <summary>The name behind a protected identity was read.</summary>
internal sealed record ProtectedIdentityRead(Id<Membership> Membership) : Reading;
