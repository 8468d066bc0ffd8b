using Microsoft.AspNetCore.Antiforgery;

namespace Lykta.Platform.Web;

/// <summary>A form's answer is a 303: the browser reads the next page with GET and a reload sends nothing again.</summary>
internal static class Answers
{
    public static IResult SeeOther(string address) => new SeeOtherResult(address);

    /// <summary>A form endpoint of a slice (row buttons, small forms): antiforgery is checked by <see cref="LateForms"/>, the answer is <see cref="SeeOther"/>.</summary>
    public static RouteHandlerBuilder MapForm(this IEndpointRouteBuilder app, string pattern, Delegate handler) =>
        app.MapPost(pattern, handler).WithMetadata(new FormIsChecked()).ExcludeFromDescription().DisableValidation();

    private sealed class FormIsChecked : IAntiforgeryMetadata
    {
        public bool RequiresValidation => true;
    }

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
