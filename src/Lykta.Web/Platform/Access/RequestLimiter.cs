using System.Globalization;
using System.Security.Claims;
using Lykta.Platform.Audit;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Lykta.Platform.Access;

/// <summary>
/// Stops whoever asks too much in a minute, before anything is looked up for them: 429, when to come back, and the form with what was typed in it.
/// Counted in memory by ids that are not kept. Strangers are counted where they try to come in.
/// </summary>
internal sealed partial class RequestLimiter(RequestDelegate next, LyktaSettings settings, TimeProvider clock, ILogger<RequestLimiter> logger)
{
    private readonly WindowCounts counts = new(clock, TimeSpan.FromMinutes(1));

    public async Task InvokeAsync(HttpContext http)
    {
        if (Over(http) is not { } over)
        {
            await next(http);
            return;
        }

        if (over.Count == over.Most + 1)
        {
            LogOver(logger, over.What, over.Most);
        }

        http.Response.Headers.RetryAfter = Math.Ceiling(counts.Left.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ViewerMiddleware.SpeakByCookie(http);
        if (ViewerMiddleware.IsForm(http))
        {
            await LateForms.GiveBackAsync(http, LateReason.TooMuch);
        }
    }

    private (string What, int Most, int Count)? Over(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<ForAnyoneAttribute>() is not null || Who(http.User) is not { } who)
        {
            return null;
        }

        foreach (var (what, most) in Asked(http, endpoint))
        {
            if (counts.Add($"{what} {who}") is var count && count > most)
            {
                return (what, most, count);
            }
        }

        return null;
    }

    private IEnumerable<(string What, int Most)> Asked(HttpContext http, Endpoint endpoint)
    {
        var limits = settings.Limits;
        var asksToSee = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        var isPage = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (endpoint.Metadata.GetMetadata<LeavesAttribute>() is { ManyToAPage: false } && !(isPage && asksToSee))
        {
            yield return ("takeouts", limits.TakeOuts);
        }

        if (http.User.HasClaim(c => c.Type == LyktaClaims.Membership))
        {
            yield return ("token", limits.Token);
        }
        else if (!asksToSee)
        {
            yield return ("writes", limits.Writes);
        }
        else
        {
            yield return ("reads", limits.Reads);
            if (isPage && http.Request.QueryString.HasValue)
            {
                yield return ("searches", limits.Searches);
            }
        }
    }

    private static string? Who(ClaimsPrincipal user) =>
        user.FindFirstValue(LyktaClaims.Membership) ?? user.FindFirstValue(LyktaClaims.Device) ?? user.FindFirstValue(ClaimTypes.NameIdentifier);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody asked too much in a minute: more than {Most} {What}")]
    private static partial void LogOver(ILogger logger, string what, int most);
}
