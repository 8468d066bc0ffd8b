using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Authentication;

namespace Lykta.Platform.Access;

/// <summary>
/// The one gate: no endpoint is reached that does not say who it is for. Finds the viewer, enters the municipality, and says
/// 401 to strangers, 404 to those who may not know that it exists, 403 (audited) to those who may know but not enter.
/// </summary>
internal sealed class ViewerMiddleware(RequestDelegate next, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext http, Tenant tenant, CurrentViewer current, IEnumerable<IViewerSource> sources, Permissions permissions, ReadTransaction reads)
    {
        var endpoint = http.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<ForAnyoneAttribute>() is not null)
        {
            SpeakByCookie(http);
            await next(http);
            return;
        }

        // What is for somebody is kept by nobody on the way, unless the endpoint itself says how long. The words are those the antiforgery tokens ask for.
        (http.Response.Headers.CacheControl, http.Response.Headers.Pragma) = ("no-cache, no-store", "no-cache");
        var required = endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Permission;
        if (required is null && endpoint.Metadata.GetMetadata<ForAnyPersonAttribute>() is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (http.User.Identity?.IsAuthenticated != true)
        {
            SpeakByCookie(http);

            // What was typed while the session ran out is given back, not lost on the way to the sign-in page.
            await (IsForm(http) ? LateForms.GiveBackAsync(http, LateReason.SignedOut) : http.ChallengeAsync(Schemes.Any));
            return;
        }

        if (required is not null)
        {
            var viewer = MunicipalityOf(http) is { } code ? await FindAsync(sources, http, code) : null;
            if (viewer is null)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            tenant.Enter(viewer.Municipality);
            current.Set(viewer);
            Speak(viewer.Culture);
            if (!permissions.Has(viewer.Roles, required))
            {
                await AuditDenialAsync(http, current, required);
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }
        }
        else
        {
            SpeakByCookie(http);
        }

        if (!Proof.Holds(http, clock.GetUtcNow()))
        {
            await LateForms.GiveBackAsync(http, LateReason.ProofIsOld);
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) && current.IsKnown)
        {
            await reads.BeginAsync(http.RequestAborted);
        }

        await next(http);
    }

    private static async Task<Viewer?> FindAsync(IEnumerable<IViewerSource> sources, HttpContext http, MunicipalityCode code)
    {
        if (http.User.BoundTo() is { } bound && bound != code)
        {
            return null;
        }

        foreach (var source in sources)
        {
            if (await source.FindAsync(http.User, code, http.RequestAborted) is { } viewer)
            {
                return viewer;
            }
        }

        return null;
    }

    /// <summary>From the address of a page, else from the credential, else from the header the browser's own calls send.</summary>
    private static MunicipalityCode? MunicipalityOf(HttpContext http)
    {
        if (http.Request.RouteValues.TryGetValue("municipality", out var segment))
        {
            return MunicipalityCode.TryParse(segment as string, null, out var inPath) ? inPath : null;
        }

        return http.User.BoundTo()
            ?? (MunicipalityCode.TryParse(http.Request.Headers["Lykta-Municipality"], null, out var inHeader) ? inHeader : null);
    }

    public static bool IsForm(HttpContext http) => http.Request.HasFormContentType && !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>For whoever is met before they are known.</summary>
    public static void SpeakByCookie(HttpContext http) => Speak(Culture.Of(http.Request.Cookies[Cookies.Language]));

    private static void Speak(CultureInfo culture) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

    private static async Task AuditDenialAsync(HttpContext http, CurrentViewer current, string permission) =>
        await http.RequestServices.GetRequiredService<Changes>().MakeAsync<Nothing>(
            current.Change(),
            facts =>
            {
                facts.Add(new AccessDenied(permission));
                return Task.FromResult<Result<Nothing>>(default(Nothing));
            },
            http.RequestAborted);
}

/// <summary>Somebody who belongs here asked for what their role does not give.</summary>
internal sealed record AccessDenied(string Permission) : Fact;
