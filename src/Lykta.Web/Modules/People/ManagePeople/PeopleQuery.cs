using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ManagePeople;

/// <summary>One person in one organisation of the municipality.</summary>
internal sealed record ListedPerson
{
    public required Id<Membership> Id { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required string Name { get; init; }

    /// <summary>Null under protected identity.</summary>
    public required string? EMail { get; init; }

    public required bool IsProtected { get; init; }

    /// <summary>Marked by this municipality, which can then lift it.</summary>
    public required bool IsProtectedHere { get; init; }

    public required bool IsProtectedElsewhere { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string Organisation { get; init; }

    public required Id<Unit>? UnitId { get; init; }

    public required Id<Person>? DeputyId { get; init; }

    public required List<Role> Roles { get; init; }

    public required bool HasBeenIn { get; init; }

    public required long Version { get; init; }

    public bool LacksDeputy => Roles.Contains(Role.Coordinator) && DeputyId is null;

    public string RoleNames => string.Join(", ", Roles.Select(r => r.Name()));
}

/// <summary>Everybody who belongs to the municipality.</summary>
internal sealed class PeopleQuery(LyktaDbContext db)
{
    public async Task<List<ListedPerson>> RunAsync(CancellationToken ct)
    {
        var rows = await (
            from m in db.Set<Membership>().AsNoTracking()
            join p in db.PeopleShown() on m.PersonId equals p.Id
            join o in db.Organisations() on m.OrganisationId equals o.Id
            where m.EndedAt == null
            select new { Person = p, m.Id, OrganisationId = o.Id, Organisation = o.Name, m.UnitId, m.DeputyId, m.Roles, m.Version }).ToListAsync(ct);

        var here = db.Municipality.ToString();

        // In the order of what is shown: that of the names would tell of those that are not.
        return
        [
            .. rows.Select(r => new ListedPerson
            {
                Id = r.Id,
                PersonId = r.Person.Id,
                Name = r.Person.Called,
                EMail = r.Person.EMail,
                IsProtected = r.Person.IsProtected,
                IsProtectedHere = r.Person.ProtectedIn.Contains(here),
                IsProtectedElsewhere = r.Person.ProtectedIn.Any(m => m != here),
                OrganisationId = r.OrganisationId,
                Organisation = r.Organisation,
                UnitId = r.UnitId,
                DeputyId = r.DeputyId,
                Roles = r.Roles,
                HasBeenIn = r.Person.HasBeenIn,
                Version = r.Version,
            }).OrderBy(p => p.Name, StringComparer.CurrentCulture).ThenBy(p => p.Organisation, StringComparer.CurrentCulture),
        ];
    }
}

/// <summary>The register of people was opened.</summary>
internal sealed record PeopleRegisterRead(int People) : Reading;
