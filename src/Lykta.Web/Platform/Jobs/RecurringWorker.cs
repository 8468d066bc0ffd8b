using Lykta.Platform.Database;

namespace Lykta.Platform.Jobs;

/// <summary>Runs every recurring job in every municipality, each in a unit of work of its own, on one node at a time.</summary>
internal sealed partial class RecurringWorker(IServiceScopeFactory scopes, DatabaseChoice database, TimeProvider clock, ILogger<RecurringWorker> logger)
{
    private readonly Dictionary<Type, DateTime> last = [];

    /// <summary>Runs the jobs whose time has come since this process last ran them; a test calls it after moving its clock.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var type in await DueAsync(now))
        {
            await using var claim = await JobClaim.TakeAsync(database, type.Name, ct);
            if (claim is null)
            {
                continue;
            }

            await scopes.InEachMunicipalityAsync(
                services => services.GetServices<IRecurringJob>().First(j => j.GetType() == type).RunAsync(now, ct),
                (municipality, e) => LogFailed(type.Name, municipality, e),
                ct);
        }
    }

    private async Task<List<Type>> DueAsync(DateTime now)
    {
        await using var scope = scopes.CreateAsyncScope();
        var due = new List<Type>();
        foreach (var job in scope.ServiceProvider.GetServices<IRecurringJob>().Where(j => IsDue(j, now)))
        {
            last[job.GetType()] = now;
            due.Add(job.GetType());
        }

        return due;
    }

    /// <summary>A clock that was set back must not keep a job waiting for the time it was set back by.</summary>
    private bool IsDue(IRecurringJob job, DateTime now) => !last.TryGetValue(job.GetType(), out var at) || at + job.Every <= now || at > now;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Job} failed in {Municipality}; it runs again at its next time")]
    private partial void LogFailed(string job, string municipality, Exception error);
}
