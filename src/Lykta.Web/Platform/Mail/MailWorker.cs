using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Mail;

/// <summary>
/// Sends what waits in the queue. A mail is claimed before it is sent, so that two nodes do not both send it. What was sent is blanked: it may
/// hold a link that signs in, and the queue is no archive. To whom, about what and when stays.
/// </summary>
internal sealed partial class MailWorker(IServiceScopeFactory scopes, MailRoute route, TimeProvider clock, ILogger<MailWorker> logger)
{
    private const int Batch = 50;

    /// <summary>Sends what is due. Returns how many mails were sent.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        if (route.Transport is not { } transport)
        {
            return 0;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var sent = 0;
        foreach (var mail in await DueAsync(now, ct))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(mail.Municipality);
            var row = scope.ServiceProvider.GetRequiredService<LyktaDbContext>().Set<QueuedMail>().Where(m => m.Id == mail.Id);
            var again = now + (TimeSpan.FromMinutes(1) * Math.Pow(2, Math.Min(mail.Attempts, 10)));
            var claimed = await row.Where(m => m.Attempts == mail.Attempts && m.SentAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.NotBefore, again), ct);
            if (claimed == 1 && await TryAsync(transport, mail, ct))
            {
                await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now).SetProperty(m => m.Body, string.Empty), ct);
                sent++;
            }
        }

        return sent;
    }

    private async Task<List<QueuedMail>> DueAsync(DateTime now, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().AllOf<QueuedMail>().AsNoTracking()
            .Where(m => m.SentAt == null && m.NotBefore <= now).OrderBy(m => m.NotBefore).Take(Batch).ToListAsync(ct);
    }

    private async Task<bool> TryAsync(IMailTransport transport, QueuedMail mail, CancellationToken ct)
    {
        try
        {
            await transport.SendAsync(mail, ct);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(mail.Municipality.ToString(), mail.Id.Value, mail.Attempts + 1, e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Municipality}/{Id} could not be sent (attempt {Attempt}); it is tried again")]
    private partial void LogFailed(string municipality, Guid id, int attempt, Exception error);
}
