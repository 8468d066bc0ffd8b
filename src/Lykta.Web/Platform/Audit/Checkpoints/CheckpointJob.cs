using Lykta.Platform.Jobs;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>A checkpoint every hour in which something happened; the day's first is mailed to the witness, where there is one.</summary>
internal sealed class CheckpointJob(CheckpointWriter writer, WitnessMail witness) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(DateTime now, CancellationToken ct)
    {
        if (await writer.WriteAsync(ct) is { } line)
        {
            await witness.SendAsync(line, now, ct);
        }
    }
}

/// <summary>A last checkpoint when the server is stopped in order: nothing is left unvouched for while it is down.</summary>
internal sealed partial class CheckpointAtShutdown(IServiceScopeFactory scopes, ILogger<CheckpointAtShutdown> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await scopes.InEachMunicipalityAsync(services => services.GetRequiredService<CheckpointWriter>().WriteAsync(cancellationToken), LogFailed, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed("*", e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No checkpoint of the audit trail at shutdown in {Municipality}")]
    private partial void LogFailed(string municipality, Exception error);
}
