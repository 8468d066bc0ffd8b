using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>A checkpoint every hour in which something happened.</summary>
internal sealed class CheckpointJob(CheckpointWriter writer) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(DateTime now, CancellationToken ct) => writer.WriteAsync(ct);
}

/// <summary>A last checkpoint when the server is stopped in order: nothing is left unvouched for while it is down.</summary>
internal sealed partial class CheckpointAtShutdown(IServiceScopeFactory scopes, ILogger<CheckpointAtShutdown> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var municipality in await MunicipalitiesAsync(cancellationToken))
            {
                await WriteAsync(municipality, cancellationToken);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed("*", e);
        }
    }

    private async Task<List<MunicipalityCode>> MunicipalitiesAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().AllMunicipalities().Select(m => m.Code).ToListAsync(ct);
    }

    private async Task WriteAsync(MunicipalityCode municipality, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(municipality);
            await scope.ServiceProvider.GetRequiredService<CheckpointWriter>().WriteAsync(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(municipality.ToString(), e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No checkpoint of the audit trail at shutdown in {Municipality}")]
    private partial void LogFailed(string municipality, Exception error);
}
