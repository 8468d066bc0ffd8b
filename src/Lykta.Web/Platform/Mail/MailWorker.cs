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

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await Rows(db).AsNoTracking().Where(m => m.SentAt == null && m.NotBefore <= now).OrderBy(m => m.NotBefore).Take(Batch).ToListAsync(ct);
        var sent = 0;
        foreach (var mail in due)
        {
            var again = now + (TimeSpan.FromMinutes(1) * Math.Pow(2, Math.Min(mail.Attempts, 10)));
            var claimed = await Row(db, mail).Where(m => m.Attempts == mail.Attempts && m.SentAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.NotBefore, again), ct);
            if (claimed == 1 && await TryAsync(transport, mail, ct))
            {
                await Row(db, mail).ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now).SetProperty(m => m.Body, string.Empty), ct);
                sent++;
            }
        }

        return sent;
    }

    private static IQueryable<QueuedMail> Rows(LyktaDbContext db) => db.Set<QueuedMail>().IgnoreQueryFilters([TenantConvention.Filter]);

    private static IQueryable<QueuedMail> Row(LyktaDbContext db, QueuedMail mail) => Rows(db).Where(m => m.Municipality == mail.Municipality && m.Id == mail.Id);

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
