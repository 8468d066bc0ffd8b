namespace Lykta.Platform.Web;

/// <summary>What every answer tells the browser: nothing from elsewhere, nothing inline, no frame, no guess.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>A year, and every name below: said only where people reach Lykta by https.</summary>
    private const string OnlyHttps = "max-age=31536000; includeSubDomains";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = OnlyHttps;
        }

        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=(), payment=()";
        return next(http);
    });
}
