using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.TestKit;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.Attacks;

/// <summary>Puts the same words into every field of every form, every body and every query the product has, found from its own pages and OpenAPI document.</summary>
internal sealed class EveryField(SeededTown town, string words)
{
    private static readonly string[] Typed = ["text", "search", "email", "tel", "url", "password", "hidden"];

    /// <summary>The pages of the town that can be opened.</summary>
    public static IReadOnlyList<string> Pages(SeededTown town) =>
    [
        .. town.Municipality.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).Select(e => e.RoutePattern.RawText!).Distinct()
            .Order(StringComparer.Ordinal).Select(p => town.Address(p, "sv")).OfType<string>(),
    ];

    /// <summary>Sends every form of every page. Returns how many.</summary>
    public async Task<int> SendFormsAsync()
    {
        var sent = 0;
        foreach (var page in Pages(town))
        {
            var answer = await town.Swede.GetAsync(page);
            if (!answer.IsSuccessStatusCode)
            {
                continue;
            }

            var document = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            foreach (var form in document.Forms.Cast<IHtmlFormElement>().Where(f => f.Method == "post" && !EndsTheVisit(f.GetAttribute("action") ?? page)))
            {
                using var response = await town.Swede.SendAsync(form, page, [.. Names(form).Select(name => (name, words))]);
                ((int)response.StatusCode).ShouldBeLessThan(500, $"{page} {form.GetAttribute("action")} {town.Municipality.Host.FaultsSoFar()}");
                sent++;
            }
        }

        return sent;
    }

    /// <summary>Sends every operation of the API, and asks every page and list with the words in the address. Returns how many.</summary>
    public async Task<int> SendRequestsAsync()
    {
        var (sent, document) = (0, await town.Swede.GetJsonAsync("/openapi/v1.json"));
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject().Where(o => o.Name is "get" or "post" or "put" or "delete"))
            {
                var query = operation.Value.TryGetProperty("parameters", out var parameters)
                    ? string.Join('&', parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").Select(p => $"{p.GetProperty("name").GetString()}={Uri.EscapeDataString(words)}")) : "";
                var request = new HttpRequestMessage(new HttpMethod(operation.Name.ToUpperInvariant()), "/" + town.Fill(path.Name.Replace("{id}", "{id:guid}", StringComparison.Ordinal)).Replace("{id:guid}", Guid.NewGuid().ToString(), StringComparison.Ordinal) + "?" + query);
                if (operation.Value.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json))
                {
                    request.Content = JsonContent.Create(Filled(document, json.GetProperty("schema"), 0));
                }

                using var response = await town.Swede.Client.SendAsync(request);
                ((int)response.StatusCode).ShouldBeLessThan(500, $"{request.Method} {request.RequestUri} {town.Municipality.Host.FaultsSoFar()}");
                sent++;
            }
        }

        foreach (var address in Pages(town).Select(p => $"{p}{(p.Contains('?', StringComparison.Ordinal) ? '&' : '?')}q={Uri.EscapeDataString(words)}&tillbaka={Uri.EscapeDataString(words)}&from={Uri.EscapeDataString(words)}&sort={Uri.EscapeDataString(words)}&after={Uri.EscapeDataString(words)}"))
        {
            using var response = await town.Swede.Client.GetAsync(new Uri(address, UriKind.Relative));
            ((int)response.StatusCode).ShouldBeLessThan(500, $"{address} {town.Municipality.Host.FaultsSoFar()}");
            sent++;
        }

        return sent;
    }

    /// <summary>What would sign the visitor out, or take their own rights: nothing could be tried after it.</summary>
    private static bool EndsTheVisit(string action) =>
        action is "/logga-ut" or "/sprak" || action.Contains("/personer", StringComparison.Ordinal) || action.EndsWith("/aterkalla", StringComparison.Ordinal);

    private static IEnumerable<string> Names(IHtmlFormElement form) => form.Elements.Select(e => e switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name } input when Typed.Contains(input.Type) && (input.Type != "hidden" || input.Value.Length == 0) => name,
        IHtmlTextAreaElement { Name: { Length: > 0 } name } => name,
        _ => null,
    }).OfType<string>();

    private object? Filled(JsonElement document, JsonElement schema, int depth)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Filled(document, reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(document, (at, step) => at.GetProperty(step)), depth);
        }

        if (schema.TryGetProperty("oneOf", out var options) || schema.TryGetProperty("anyOf", out options))
        {
            return Filled(document, options[options.GetArrayLength() - 1], depth);
        }

        return schema.TryGetProperty("properties", out var properties) && depth < 5
            ? properties.EnumerateObject().ToDictionary(p => p.Name, p => Known(p.Name) ?? Filled(document, p.Value, depth + 1))
            : schema.TryGetProperty("format", out var format) && format.GetString() == "uuid" ? Guid.NewGuid()
            : schema.TryGetProperty("type", out var type) && type.ToString().Contains("string", StringComparison.Ordinal) ? words : null;
    }

    /// <summary>What a report must have for its texts to be looked at.</summary>
    private static object? Known(string field) => field switch
    {
        "kind" => "graffiti",
        "occurredFrom" => "2026-11-20T18:00:00Z",
        "occurredTo" => "2026-11-20T19:00:00Z",
        "position" => new { lat = TestMunicipality.In(0).Lat, lon = TestMunicipality.In(0).Lon },
        _ => null,
    };
}
