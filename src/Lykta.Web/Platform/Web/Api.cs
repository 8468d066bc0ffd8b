using Lykta.Platform.Json;

namespace Lykta.Platform.Web;

/// <summary>The JSON doors under /api/v1: camelCase, UTC, enums as words, nothing read that is not named.</summary>
internal static class Api
{
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => StoredJson.Configure(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddProblemDetails();
    }
}

/// <summary>One page of a list; <see cref="Next"/> is the cursor of the following one, or null.</summary>
internal sealed record ListPage<T>(IReadOnlyList<T> Items, string? Next);
