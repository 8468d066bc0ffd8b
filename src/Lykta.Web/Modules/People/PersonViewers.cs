using System.Security.Claims;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>Finds who a signed-in person, or a token of theirs, is in a municipality.</summary>
internal sealed class PersonViewers(LyktaDbContext db, Permissions permissions) : IViewerSource
{
    public async Task<Viewer?> FindAsync(ClaimsPrincipal principal, MunicipalityCode municipality, CancellationToken ct)
    {
        if (principal.PersonId() is not { } id || principal.HasClaim(c => c.Type == LyktaClaims.Device))
        {
            return null;
        }

        // The one place that looks across municipalities: what one person may switch between.
        var person = new Id<Person>(id);
        var memberships = await (
            from m in db.Set<Membership>().IgnoreQueryFilters([TenantConvention.Filter])
            join p in db.Set<Person>() on m.PersonId equals p.Id
            join k in db.AllMunicipalities() on m.Municipality equals k.Code
            join o in db.AllOrganisations() on new { m.Municipality, m.OrganisationId } equals new { o.Municipality, OrganisationId = o.Id }
            where m.PersonId == person && m.EndedAt == null
            orderby k.Name
            select new { m, p.Language, Place = k.Name, Organisation = o.Name }).AsNoTracking().ToListAsync(ct);
        var here = memberships.Where(x => x.m.Municipality == municipality).ToList();
        if (here.Count == 0)
        {
            return null;
        }

        var first = here[0];
        var roles = here.SelectMany(x => x.m.Roles).ToHashSet();
        return new Viewer
        {
            Actor = new Actor(ActorKind.Person, id),
            Municipality = municipality,
            MunicipalityName = first.Place,
            Organisation = first.m.OrganisationId,
            OrganisationName = first.Organisation,
            Unit = first.m.UnitId,
            Function = roles.OrderDescending().First().Name().Swedish,
            Roles = roles,
            Culture = Culture.Of(first.Language),
            Elsewhere = [.. memberships.Where(x => x.m.Municipality != municipality).Select(x => new MembershipChoice(x.m.Municipality, x.Place)).Distinct()],
            Permissions = permissions,
        };
    }
}
