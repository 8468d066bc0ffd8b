using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Platform.Web;

/// <summary>Whether the process lives, and whether it can serve: the database answers and has the schema this version needs.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => "ok").ForAnyone();
        app.MapGet("/health/ready", async (LyktaDbContext db, HttpContext http, CancellationToken ct) =>
        {
            if (await SchemaCheck.ProblemAsync(db, ct) is { } problem)
            {
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                http.Response.Headers.RetryAfter = "5";
                return problem.English;
            }

            return "ok";
        }).ForAnyone();
    }
}
