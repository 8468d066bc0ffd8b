using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>
/// The one filter on what people wrote for an audience. Authorities are the municipality's departments, the police and the rescue
/// service; a school is one only as a department, since a school of its own may be private. Everyone reads what their own organisation wrote.
/// </summary>
internal static class ForAudiences
{
    /// <summary>Whether the viewer reads what is for any audience: the coordinator, the municipality's departments and the police.</summary>
    public static async Task<bool> ReadsEveryAudienceAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct) => viewer.SeesEverything
        || await db.Organisations().AnyAsync(o => o.Id == viewer.Organisation && (o.Kind == OrganisationKind.MunicipalDepartment || o.Kind == OrganisationKind.Police), ct);

    public static Task<bool> IsRescueServiceAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct) =>
        db.Organisations().AnyAsync(o => o.Id == viewer.Organisation && o.Kind == OrganisationKind.RescueService, ct);

    public static IQueryable<T> ReadableBy<T>(this IQueryable<T> rows, LyktaDbContext db, Viewer viewer)
        where T : class, IForAudience
    {
        if (viewer.SeesEverything)
        {
            return rows;
        }

        var own = viewer.Organisation;
        var organisations = db.Organisations();
        return rows.Where(r => r.Audience == Audience.All
            || r.OrganisationId == own
            || organisations.Any(o => o.Id == own && (o.Kind == OrganisationKind.MunicipalDepartment || o.Kind == OrganisationKind.Police
                || (o.Kind == OrganisationKind.RescueService && r.Audience == Audience.Authorities))));
    }
}
