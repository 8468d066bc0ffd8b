using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lykta.Platform.Web;

/// <summary>Draws a page instead of the one that was asked for.</summary>
internal static class OwnScope
{
    /// <summary>In a scope of its own: the page that was asked for may have begun and left its marks.</summary>
    public static async Task DrawAsync<TPage>(this HttpContext http, object parameters, int status)
        where TPage : IComponent
    {
        var begun = http.RequestServices;
        await using var scope = begun.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        http.Response.Headers.Remove("blazor-enhanced-nav");
        await new RazorComponentResult<TPage>(parameters) { StatusCode = status }.ExecuteAsync(http);
        http.RequestServices = begun;
    }
}
