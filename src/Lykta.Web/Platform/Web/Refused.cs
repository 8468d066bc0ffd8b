using Lykta.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Lykta.Platform.Web;

/// <summary>Refusals as RFC 9457 problem details: one place maps kind to status, the record's name is the type.</summary>
internal static class Refused
{
    public static IResult Of(Refusal refusal, object? current = null) => TypedResults.Problem(Details(refusal, current));

    /// <summary>The problem itself, for answers that hold several.</summary>
    public static ProblemDetails Details(Refusal refusal, object? current = null)
    {
        var problem = new ProblemDetails
        {
            Type = "urn:lykta:refusal:" + PascalCase.ToKebab(refusal.GetType().Name),
            Title = refusal.Message.ToString(),
            Status = StatusOf(refusal.Kind),
        };
        if (refusal is MalformedInput malformed)
        {
            problem.Extensions["errors"] = malformed.Fields.ToDictionary(f => f.Key, f => new[] { f.Value.ToString() });
        }

        if (current is not null)
        {
            problem.Extensions["current"] = current;
        }

        return problem;
    }

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Malformed => StatusCodes.Status400BadRequest,
        RefusalKind.LostRace => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>The answer of a command: what <paramref name="ok"/> makes of the value, or the problem.</summary>
    public static IResult ToHttp<T>(this Result<T> result, Func<T, IResult> ok)
        where T : notnull => result.Match(ok, refusal => Of(refusal));
}
