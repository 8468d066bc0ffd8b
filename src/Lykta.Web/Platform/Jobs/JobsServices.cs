using Lykta.Platform.Mail;

namespace Lykta.Platform.Jobs;

/// <summary>The workers. Modules add their <see cref="IReaction"/>s and <see cref="IRecurringJob"/>s as scoped services.</summary>
internal static class JobsServices
{
    public static void AddJobs(this IServiceCollection services, LyktaSettings settings)
    {
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton<RecurringWorker>();
        services.AddSingleton<MailWorker>();
        services.AddScoped<MailQueue>();
        services.AddSingleton(MailTransports.For(settings.Mail));
        if (settings.RunJobs)
        {
            services.AddHostedService<JobLoop>();
        }
    }
}
