using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Jobs;

/// <summary>Runs every recurring job in every municipality, each in a unit of work of its own.</summary>
internal sealed partial class RecurringWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RecurringWorker> logger)
{
    private readonly Dictionary<Type, DateTime> last = [];

    /// <summary>Runs the jobs whose time has come since this process last ran them; a test calls it after moving its clock.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var type in await DueAsync(now))
        {
            foreach (var municipality in await MunicipalitiesAsync(ct))
            {
                await RunAsync(type, municipality, now, ct);
            }
        }
    }

    private async Task<List<Type>> DueAsync(DateTime now)
    {
        await using var scope = scopes.CreateAsyncScope();
        var due = new List<Type>();
        foreach (var job in scope.ServiceProvider.GetServices<IRecurringJob>().Where(j => !last.TryGetValue(j.GetType(), out var at) || at + j.Every <= now))
        {
            last[job.GetType()] = now;
            due.Add(job.GetType());
        }

        return due;
    }

    private async Task<List<MunicipalityCode>> MunicipalitiesAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().AllMunicipalities().Select(m => m.Code).ToListAsync(ct);
    }

    private async Task RunAsync(Type type, MunicipalityCode municipality, DateTime now, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(municipality);
            await scope.ServiceProvider.GetServices<IRecurringJob>().First(j => j.GetType() == type).RunAsync(now, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(type.Name, municipality.ToString(), e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Job} failed in {Municipality}; it runs again at its next time")]
    private partial void LogFailed(string job, string municipality, Exception error);
}
