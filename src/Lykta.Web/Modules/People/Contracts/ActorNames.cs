using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Contracts;

/// <summary>Somebody who has acted in the municipality: name as others may be shown it, and the functions they have or had.</summary>
internal sealed record KnownActor(Guid Id, string Name, IReadOnlyList<KnownFunction> Functions);

/// <summary>What somebody is, or was, for an organisation.</summary>
internal sealed record KnownFunction(string Organisation, Role Role, bool HasEnded);

/// <summary>The door to telling who stands behind an entry of the audit trail.</summary>
internal static class ActorNames
{
    /// <summary>Everybody who is or was a member here, by id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, KnownActor>> ActorsAsync(this LyktaDbContext db, CancellationToken ct)
    {
        var rows = await (
            from m in db.Set<Membership>().AsNoTracking()
            join p in db.PeopleShown() on m.PersonId equals p.Id
            join o in db.Organisations() on m.OrganisationId equals o.Id
            orderby o.Name
            select new { Person = p, Organisation = o.Name, m.Roles, m.EndedAt }).ToListAsync(ct);
        return rows.GroupBy(r => r.Person.Id.Value).ToDictionary(g => g.Key, g => new KnownActor(
            g.Key,
            g.First().Person.IsProtected ? $"{g.First().Person.Called}, {g.First().Organisation}" : g.First().Person.Called,
            [.. g.Where(r => r.Roles.Count > 0).Select(r => new KnownFunction(r.Organisation, r.Roles.Max(), r.EndedAt is not null)).OrderBy(f => f.HasEnded)]));
    }
}
