using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
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

    public required string EMail { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string Organisation { get; init; }

    public required Id<Unit>? UnitId { get; init; }

    public required Id<Person>? DeputyId { get; init; }

    public required List<Role> Roles { get; init; }

    /// <summary>Has been in: has a password, or used a link.</summary>
    public required bool HasBeenIn { get; init; }

    public required long Version { get; init; }

    public bool LacksDeputy => Roles.Contains(Role.Coordinator) && DeputyId is null;

    public string RoleNames => string.Join(", ", Roles.Select(r => r.Name()));
}

/// <summary>Everybody who belongs to the municipality.</summary>
internal sealed class PeopleQuery(LyktaDbContext db)
{
    public Task<List<ListedPerson>> RunAsync(CancellationToken ct) => (
        from m in db.Set<Membership>().AsNoTracking()
        join p in db.Set<Person>() on m.PersonId equals p.Id
        join o in db.Organisations() on m.OrganisationId equals o.Id
        where m.EndedAt == null
        orderby p.Name, o.Name
        select new ListedPerson
        {
            Id = m.Id,
            PersonId = p.Id,
            Name = p.Name,
            EMail = p.Email!,
            OrganisationId = o.Id,
            Organisation = o.Name,
            UnitId = m.UnitId,
            DeputyId = m.DeputyId,
            Roles = m.Roles,
            HasBeenIn = p.PasswordHash != null || p.EmailConfirmed,
            Version = m.Version,
        }).ToListAsync(ct);
}

/// <summary>The register of people was opened.</summary>
internal sealed record PeopleRegisterRead(int People) : Reading;
