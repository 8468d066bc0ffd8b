using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.HoldBack;
using Lykta.Modules.Retention.RemoveWords;
using Lykta.Modules.Retention.ShowCertificate;
using Lykta.Platform.Audit;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention;

/// <summary>What is taken away when (gallring): decided by two persons, carried out at night, certified. What a rule takes, each module says in its own <see cref="IDisposal"/>.</summary>
internal static class RetentionModule
{
    public static void AddRetention(this IServiceCollection services)
    {
        services.AddScoped<DecideRetentionHandler>();
        services.AddScoped<HoldBackHandler>();
        services.AddScoped<HoldsQuery>();
        services.AddScoped<RetentionQuery>();
        services.AddScoped<OverdueCounts>();
        services.AddScoped<CertificateQuery>();
        services.AddScoped<DisposalRunner>();
        services.AddScoped<RunNowHandler>();
        services.AddScoped<IRecurringJob, DisposalJob>();
        services.AddScoped<IRecurringJob, DisposalNowJob>();
        services.AddScoped<FrozenSorts>();
        services.AddScoped<RemoveWordsHandler>();
        services.AddScoped<ITodayItems, RetentionToday>();
        services.AddScoped<ITodayItems, RemovalsToday>();
        services.AddScoped<IDisposal, MailDisposal>();
        services.AddScoped<IDisposal, ReasonDisposal>();
    }

    public static void MapRetention(this IEndpointRouteBuilder app) => CertificateEndpoints.Map(app);
}
