using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Carries on every uploaded import that waits or was left behind by a killed process. A loop of its own: an import of a minute holds up no mail.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ImportWorker> logger)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    /// <summary>Runs what is due; returns how many runs it carried to an end.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var done = 0;
        foreach (var (municipality, id) in await DueAsync(ct))
        {
            try
            {
                done += await RunAsync(municipality, id, ct) ? 1 : 0;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(id.ToString(), municipality.ToString(), e);
            }
        }

        return done;
    }

    private async Task<List<(MunicipalityCode, Id<ImportRun>)>> DueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().AllOf<ImportRun>().AsNoTracking()
            .Where(r => (r.State == ImportState.Checking || r.State == ImportState.Importing) && (r.ClaimedUntil == null || r.ClaimedUntil < now))
            .OrderBy(r => r.StartedAt)
            .Select(r => new { r.Municipality, r.Id })
            .ToListAsync(ct);
        return [.. due.Select(r => (r.Municipality, r.Id))];
    }

    private async Task<bool> RunAsync(MunicipalityCode municipality, Id<ImportRun> id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(municipality);
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();

        // An update that hits no row means that another node was quicker; a run without a file belongs to the command line.
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = await db.Set<ImportRun>()
            .Where(r => r.Id == id && (r.ClaimedUntil == null || r.ClaimedUntil < now) && db.Set<ImportFilePart>().Any(p => p.RunId == r.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.ClaimedUntil, now + Claim), ct);
        if (mine == 0)
        {
            return false;
        }

        var stored = await StoredImportFile.OpenAsync(db, scope.ServiceProvider.GetRequiredService<FieldSeal>(), id, ct);
        if (!stored.IsOk)
        {
            var run = await db.Set<ImportRun>().AsNoTracking().FirstAsync(r => r.Id == id, ct);
            await scope.ServiceProvider.GetRequiredService<ImportEnding>().FailAsync(run, stored.Refusal.Message, now, ct);
            return true;
        }

        await using var file = stored.Value;
        return (await scope.ServiceProvider.GetRequiredService<ReportImporter>().RunAsync(id, file, null, ct)).IsOk;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Import {Run} in {Municipality} was interrupted; it is carried on in a minute")]
    private partial void LogFailed(string run, string municipality, Exception error);
}

/// <summary>Lets the worker work, every other second, until the server stops.</summary>
internal sealed partial class ImportLoop(ImportWorker worker, TimeProvider clock, ILogger<ImportLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, clock, stoppingToken);
                await worker.RunDueAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                LogFailed(e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Imports could not be looked for; it is tried again")]
    private partial void LogFailed(Exception error);
}
