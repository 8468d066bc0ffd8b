using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Modules.Retention.DecideRetention;
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
        services.AddScoped<RetentionQuery>();
        services.AddScoped<CertificateQuery>();
        services.AddScoped<DisposalRunner>();
        services.AddScoped<IRecurringJob, DisposalJob>();
        services.AddScoped<ITodayItems, RetentionToday>();
        services.AddScoped<IDisposal, MailDisposal>();
        services.AddScoped<IDisposal, ReasonDisposal>();
    }

    public static void MapRetention(this IEndpointRouteBuilder app) => CertificateEndpoints.Map(app);
}
