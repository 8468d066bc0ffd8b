using Lykta.Platform.Mail;

namespace Lykta.Platform.Jobs;

/// <summary>Lets the workers work, every other second, until the server stops. Everything it does lies in tables: a kill loses nothing.</summary>
internal sealed partial class JobLoop(OutboxWorker outbox, RecurringWorker recurring, MailWorker mail, TimeProvider clock, ILogger<JobLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await outbox.RunDueAsync(stoppingToken);
                await recurring.RunDueAsync(stoppingToken);
                await mail.RunDueAsync(stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                LogFailed(e);
                await Task.Delay(Pause * 5, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The jobs could not run; they try again")]
    private partial void LogFailed(Exception error);
}
