using System.Security.Claims;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.ReporterLinks;

/// <summary>Finds which unit a paired device reports for. It may send, and see what came of what it sent; nothing else.</summary>
internal sealed class DeviceViewers(LyktaDbContext db, Permissions permissions) : IViewerSource
{
    private static readonly HashSet<Role> Roles = [Role.ReporterLink];

    public async Task<Viewer?> FindAsync(ClaimsPrincipal principal, MunicipalityCode municipality, CancellationToken ct)
    {
        if (!Id<PairedDevice>.TryParse(principal.FindFirstValue(LyktaClaims.Device), null, out var id))
        {
            return null;
        }

        // The municipality is not entered yet: the rows say themselves where they belong.
        var found = await (
            from d in db.AllOf<PairedDevice>()
            join l in db.AllOf<ReporterLink>() on new { d.Municipality, Id = d.LinkId } equals new { l.Municipality, l.Id }
            join u in db.AllUnits() on new { l.Municipality, Id = l.UnitId } equals new { u.Municipality, u.Id }
            join k in db.AllMunicipalities() on d.Municipality equals k.Code
            where d.Municipality == municipality && d.Id == id && u.IsActive
            select new { Unit = u.Id, u.Function, Organisation = u.OrganisationId, u.OrganisationName, Place = k.Name }).FirstOrDefaultAsync(ct);
        return found is null ? null : new Viewer
        {
            Actor = new Actor(ActorKind.ReporterLink, id.Value),
            Municipality = municipality,
            MunicipalityName = found.Place,
            Organisation = found.Organisation,
            OrganisationName = found.OrganisationName,
            Unit = found.Unit,
            Function = found.Function,
            Roles = Roles,
            Culture = Culture.Of(principal.FindFirstValue(DeviceSignIn.Language)),
            Permissions = permissions,
        };
    }
}
