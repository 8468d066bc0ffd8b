using System.Text.RegularExpressions;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>A door of the product, found from its own routes: its address with holes, its methods, and whom it says it is for.</summary>
internal sealed partial record Route(string Pattern, List<string> Methods, string? Permission, bool ForAnyPerson, bool ForAnyone)
{
    public bool NamesMunicipality => Pattern.Contains("{municipality", StringComparison.Ordinal);

    public static List<Route> All(LyktaHost host)
    {
        var endpoints = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => new Route(
                e.RoutePattern.RawText!,
                e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Where(m => m is "GET" or "POST" or "DELETE" or "PUT").ToList() ?? ["GET"],
                e.Metadata.GetMetadata<RequiresAttribute>()?.Permission,
                e.Metadata.GetMetadata<ForAnyPersonAttribute>() is not null,
                e.Metadata.GetMetadata<ForAnyoneAttribute>() is not null))
            .ToList();
        endpoints.Count.ShouldBeGreaterThan(10);

        // What says nothing is a 404 at the gate: the framework's own two, which no page of ours uses.
        endpoints.Where(e => !e.ForAnyone && !e.ForAnyPerson && e.Permission is null).Select(e => e.Pattern).Distinct()
            .ShouldBe(["{**path:file}", "/_framework/opaque-redirect"], ignoreOrder: true);
        return endpoints;
    }

    /// <summary>The address with the municipality's code in it, and in every other hole something that is nowhere.</summary>
    public string Path(string municipality) => "/" + Fill(Pattern.TrimStart('/'), municipality);

    public static string Fill(string pattern, string municipality) => Hole().Replace(
        pattern,
        m => m.Groups["name"].Value == "municipality" ? municipality : m.Groups["name"].Value.Contains("eriod", StringComparison.Ordinal) ? "2026-W47" : Guid.Empty.ToString());

    [GeneratedRegex("{\\*{0,2}(?<name>[a-zA-Z]+)[^}]*}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
