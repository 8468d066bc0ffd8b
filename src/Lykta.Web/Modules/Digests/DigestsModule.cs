using Lykta.Modules.Digests.SendDigests;
using Lykta.Platform.Access;
using Lykta.Platform.Jobs;

namespace Lykta.Modules.Digests;

/// <summary>The digest: one mail a person and period, of parts that the other modules bring.</summary>
internal static class DigestsModule
{
    public static void AddDigests(this IServiceCollection services)
    {
        services.AddScoped<DigestReceiversQuery>();
        services.AddScoped<SendDigestsJob>();
        services.AddScoped<IRecurringJob>(s => s.GetRequiredService<SendDigestsJob>());
    }

    /// <summary>It has no pages: there is nothing to permit.</summary>
    public static void Give(Permissions permissions)
    {
    }
}
