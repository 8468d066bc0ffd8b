using System.Security.Claims;
using Lykta.Kernel;

namespace Lykta.Platform.Access;

/// <summary>Finds who a principal is in a municipality. The People module answers for people, ReporterLinks for devices.</summary>
internal interface IViewerSource
{
    /// <summary>The viewer, or null where the principal is not this source's or has nothing to do in the municipality.</summary>
    Task<Viewer?> FindAsync(ClaimsPrincipal principal, MunicipalityCode municipality, CancellationToken ct);
}
