using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Jobs;

/// <summary>
/// Takes events from the outbox and runs their reactions. An event leaves the table only when every reaction has run: a kill in between
/// runs them again. Several nodes share the work by claiming rows for a while.
/// </summary>
internal sealed partial class OutboxWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxWorker> logger)
{
    private const int Batch = 100;
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Runs everything that is due. Returns how many events were finished.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var done = 0;
        foreach (var due in await ClaimAsync(ct))
        {
            try
            {
                await ReactAsync(due, ct);
                done++;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(due.Event, due.Municipality.ToString(), due.Number, due.Attempts, e);
            }
        }

        return done;
    }

    private async Task<List<OutboxEvent>> ClaimAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
        var reactedTo = scope.ServiceProvider.GetServices<IReaction>().Select(r => r.Event).Distinct().ToArray();
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Set<OutboxEvent>().Where(e => !reactedTo.Contains(e.Event) && e.NotBefore <= now).ExecuteDeleteAsync(ct);
        var due = await db.Set<OutboxEvent>().AsNoTracking().Where(e => e.NotBefore <= now).OrderBy(e => e.NotBefore).ThenBy(e => e.Number).Take(Batch).ToListAsync(ct);
        var mine = new List<OutboxEvent>();
        foreach (var row in due)
        {
            // The next try waits longer each time; an update that hits no row means that another node was quicker.
            var until = now + (Claim * Math.Pow(2, Math.Min(row.Attempts, 8)));
            var claimed = await db.Set<OutboxEvent>()
                .Where(e => e.Municipality == row.Municipality && e.Number == row.Number && e.NotBefore == row.NotBefore && e.Attempts == row.Attempts)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.NotBefore, until).SetProperty(e => e.Attempts, e => e.Attempts + 1), ct);
            if (claimed == 1)
            {
                mine.Add(row);
            }
        }

        return mine;
    }

    private async Task ReactAsync(OutboxEvent due, CancellationToken ct)
    {
        var happened = new Happened(due.Municipality, due.Number, due.NotBefore, due.Details);
        await using (var scope = scopes.CreateAsyncScope())
        {
            foreach (var type in scope.ServiceProvider.GetServices<IReaction>().Where(r => r.Event == due.Event).Select(r => r.GetType()).ToList())
            {
                await using var own = scopes.CreateAsyncScope();
                own.ServiceProvider.GetRequiredService<Tenant>().Enter(due.Municipality);
                await own.ServiceProvider.GetServices<IReaction>().First(r => r.GetType() == type).RunAsync(happened, ct);
            }
        }

        await using var last = scopes.CreateAsyncScope();
        await last.ServiceProvider.GetRequiredService<LyktaDbContext>().Set<OutboxEvent>()
            .Where(e => e.Municipality == due.Municipality && e.Number == due.Number).ExecuteDeleteAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reaction to {Event} {Municipality}/{Number} failed (attempt {Attempt}); it runs again")]
    private partial void LogFailed(string @event, string municipality, long number, int attempt, Exception error);
}
