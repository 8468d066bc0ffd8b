using System.Security.Claims;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>Finds who a signed-in person, or a token of theirs, is in a municipality.</summary>
internal sealed class PersonViewers(LyktaDbContext db, Permissions permissions, IHttpContextAccessor http) : IViewerSource
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
            from m in db.AllOf<Membership>()
            join p in db.Set<Person>() on m.PersonId equals p.Id
            join k in db.AllMunicipalities() on m.Municipality equals k.Code
            join o in db.AllOrganisations() on new { m.Municipality, m.OrganisationId } equals new { o.Municipality, OrganisationId = o.Id }
            where m.PersonId == person && m.EndedAt == null
            orderby k.Name, o.Name
            select new { m, p.Language, Place = k.Name, Organisation = o.Name }).AsNoTracking().ToListAsync(ct);
        var here = memberships.Where(x => x.m.Municipality == municipality).ToList();
        if (here.Count == 0)
        {
            return null;
        }

        // A token says which membership it is for. A person chooses; until they do, the first organisation by name.
        var wanted = principal.FindFirstValue(LyktaClaims.Membership) ?? http.HttpContext?.Request.Cookies[Cookies.Membership];
        var chosen = here.Find(x => x.m.Id.ToString() == wanted) ?? here[0];
        var roles = chosen.m.Roles.ToHashSet();
        return new Viewer
        {
            Actor = new Actor(ActorKind.Person, id),
            Municipality = municipality,
            MunicipalityName = chosen.Place,
            Organisation = chosen.m.OrganisationId,
            OrganisationName = chosen.Organisation,
            Unit = chosen.m.UnitId,
            Function = roles.OrderDescending().First().Name().Swedish,
            Roles = roles,
            Culture = Culture.Of(chosen.Language),
            Elsewhere = [.. memberships.Where(x => x.m.Municipality != municipality).Select(x => new MembershipChoice(x.m.Municipality, x.Place)).Distinct()],
            AlsoFor = [.. here.Where(x => x != chosen).Select(x => new OrganisationChoice(x.m.Id.Value, x.Organisation))],
            Permissions = permissions,
        };
    }
}
