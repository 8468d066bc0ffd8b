using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Lykta.Platform.Web;

/// <summary>
/// Behind a proxy that ends TLS: the scheme and the network address are the browser's own. Believed of a proxy on the same machine and of those the
/// installation names, and of nobody else. Where people reach Lykta by https, cookies are for https whatever the proxy says.
/// </summary>
internal static class ProxyAddress
{
    public static void UseProxyAddress(this IApplicationBuilder app, LyktaSettings settings)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var proxy in settings.Proxies)
        {
            options.KnownProxies.Add(proxy);
        }

        app.UseForwardedHeaders(options);
        if (settings.Address?.StartsWith("https:", StringComparison.Ordinal) == true)
        {
            app.Use((http, next) =>
            {
                http.Request.Scheme = "https";
                return next(http);
            });
        }
    }

    public static IReadOnlyList<IPAddress> Read(string? written) =>
    [
        .. (written ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(one => IPAddress.TryParse(one, out var address) ? address : throw new InvalidOperationException($"LYKTA_PROXIES: \"{one}\" is no network address.")),
    ];
}
