using Lykta.Platform.Database;

namespace Lykta.Platform.Jobs;

/// <summary>Runs every recurring job in every municipality, each in a unit of work of its own, on one node at a time.</summary>
internal sealed partial class RecurringWorker(IServiceScopeFactory scopes, DatabaseChoice database, TimeProvider clock, ILogger<RecurringWorker> logger)
{
    /// <summary>How long a job waits that could not run, where its own time would be later: a database away for a moment costs no night.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Type, (DateTime Looked, DateTime Due)> turns = [];

    /// <summary>Runs the jobs whose time has come since this process last ran them; a test calls it after moving its clock.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var (type, every) in await DueAsync(now))
        {
            turns[type] = (now, now + (every < Again ? every : Again));
            if (await RunAsync(type, now, ct))
            {
                turns[type] = (now, now + every);
            }
        }
    }

    /// <summary>Whether it ran everywhere, here or on the node that is at it.</summary>
    private async Task<bool> RunAsync(Type type, DateTime now, CancellationToken ct)
    {
        await using var claim = await JobClaim.TakeAsync(database, type.Name, ct);
        var whole = true;
        if (claim is not null)
        {
            await scopes.InEachMunicipalityAsync(
                services => services.GetServices<IRecurringJob>().First(j => j.GetType() == type).RunAsync(now, ct),
                (municipality, e) =>
                {
                    whole = false;
                    LogFailed(type.Name, municipality, e);
                },
                ct);
        }

        return whole;
    }

    private async Task<List<(Type Job, TimeSpan Every)>> DueAsync(DateTime now)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetServices<IRecurringJob>().Where(j => IsDue(j.GetType(), now)).Select(j => (j.GetType(), j.Every))];
    }

    /// <summary>A clock that was set back must not keep a job waiting for the time it was set back by.</summary>
    private bool IsDue(Type job, DateTime now) => !turns.TryGetValue(job, out var turn) || turn.Due <= now || turn.Looked > now;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Job} failed in {Municipality}; it runs again within a minute")]
    private partial void LogFailed(string job, string municipality, Exception error);
}
