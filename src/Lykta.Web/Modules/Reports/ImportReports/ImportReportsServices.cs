using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>The registration of the slice: it has more parts than most.</summary>
internal static class ImportReportsServices
{
    public static void AddImportReports(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, ShippedProfiles>();
        services.AddScoped<BatchJudge>();
        services.AddScoped<BatchWriter>();
        services.AddScoped<ImportEnding>();
        services.AddScoped<ReportImporter>();
        services.AddScoped<BeginImportHandler>();
        services.AddScoped<MoveImportHandler>();
        services.AddScoped<ShowImportQuery>();
        services.AddSingleton<ImportWorker>();

        // Tests run the worker by hand.
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<LyktaSettings>().RunJobs
            ? ActivatorUtilities.CreateInstance<ImportLoop>(provider)
            : new Resting());
    }

    private sealed class Resting : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
