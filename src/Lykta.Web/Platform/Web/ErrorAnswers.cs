using System.Text.Json;
using Lykta.Kernel;
using Lykta.Platform.Files;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Lykta.Platform.Web;

/// <summary>Every error answered in one place: problem details under /api, the error page elsewhere. No stack trace, no personal data.</summary>
internal static partial class ErrorAnswers
{
    public static void UseErrorAnswers(this WebApplication app)
    {
        // A scope of its own: the failed page's renderer would throw its error again. And a missing row is to be a 404, not a fault.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerExceptionAsync, AllowStatusCode404Response = true, CreateScopeForErrors = true });
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext, context.HttpContext.Response.StatusCode, null, null));
    }

    private static async Task AnswerExceptionAsync(HttpContext http)
    {
        var error = http.Features.Get<IExceptionHandlerFeature>()!.Error;
        var (status, detail) = Read(error);
        string? reference = null;
        if (status == StatusCodes.Status500InternalServerError)
        {
            reference = Convert.ToHexString(Guid.NewGuid().ToByteArray(), 0, 4);
            LogFault(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Lykta.Fault"), reference, http.GetEndpoint()?.DisplayName, error);
        }

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "30";
        }

        http.Response.StatusCode = status;
        await AnswerAsync(http, status, detail, reference);
    }

    private static (int Status, Text? Detail) Read(Exception error) => error switch
    {
        MissingException => (404, null),
        BadHttpRequestException { InnerException: JsonException json } => (400, CannotRead(json)),
        BadHttpRequestException bad => (bad.StatusCode, null),
        ScannerAwayException => (503, null),
        _ when DatabaseAway.Is(error) => (503, null),
        _ => (500, null),
    };

    private static Text CannotRead(JsonException json) => string.IsNullOrEmpty(json.Path) || json.Path == "$"
        ? new Text("Det är inte giltig JSON.", "It is not valid JSON.")
        : new Text($"Fältet {json.Path} kan inte läsas.", $"The field {json.Path} cannot be read.");

    private static async Task AnswerAsync(HttpContext http, int status, Text? detail, string? reference)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal))
        {
            var problem = new ProblemDetails { Status = status, Title = ErrorTexts.For(status).Title.ToString(), Detail = detail?.ToString() };
            if (reference is not null)
            {
                problem.Extensions["reference"] = reference;
            }

            await TypedResults.Problem(problem).ExecuteAsync(http);
            return;
        }

        await http.DrawAsync<ErrorPage>(new { Status = status, Reference = reference }, status);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference} at {Endpoint}")]
    private static partial void LogFault(ILogger logger, string reference, string? endpoint, Exception error);
}
