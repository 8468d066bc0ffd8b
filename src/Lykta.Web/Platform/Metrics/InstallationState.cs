using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Metrics;

/// <summary>How the installation stands, as one number each: a figure that is 0 has never been.</summary>
internal sealed class InstallationState(IServiceScopeFactory scopes, LyktaSettings settings, TimeProvider clock)
{
    /// <summary>The figures by name, each with its words; without a database only that it is away.</summary>
    public async Task<IReadOnlyList<(string Name, string Help, double Value)>> ReadAsync(CancellationToken ct)
    {
        try
        {
            return [("lykta_database_up", "Whether the database answers.", 1), .. await QueuesAsync(ct), .. await DaysAsync(ct)];
        }
        catch (Exception e) when (DatabaseAway.Is(e))
        {
            return [("lykta_database_up", "Whether the database answers.", 0)];
        }
    }

    private async Task<IReadOnlyList<(string Name, string Help, double Value)>> QueuesAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        return
        [
            ("lykta_outbox_waiting", "Events whose reactions are due.", await db.Set<OutboxEvent>().CountAsync(e => e.NotBefore <= now, ct)),
            ("lykta_outbox_retried", "Events whose reactions have failed at least once.", await db.Set<OutboxEvent>().CountAsync(e => e.Attempts > 1, ct)),
            ("lykta_mail_waiting", "Mail not sent yet.", await db.AllOf<QueuedMail>().CountAsync(m => m.SentAt == null, ct)),
        ];
    }

    /// <summary>Of all municipalities the one that lags most, and none of them named.</summary>
    private async Task<IReadOnlyList<(string Name, string Help, double Value)>> DaysAsync(CancellationToken ct)
    {
        await using var outer = scopes.CreateAsyncScope();
        var municipalities = await outer.ServiceProvider.GetRequiredService<LyktaDbContext>().AllMunicipalities().Select(m => m.Code).ToListAsync(ct);
        var (drills, checkpoints) = (new List<DateTime?>(), new List<DateTime?>());
        foreach (var code in municipalities)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(code);
            drills.Add(await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().Set<AuditEntry>()
                .Where(e => e.Event == "restore-drilled").OrderByDescending(e => e.Number).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(ct));
            checkpoints.Add(new CheckpointFiles(settings.CheckpointFolder, code.ToString()).Last()?.Checkpoint.MadeAt);
        }

        return
        [
            ("lykta_backup_drill_timestamp_seconds", "When a backup was last read back on trial, at the municipality where that is longest ago.", Oldest(drills)),
            ("lykta_checkpoint_timestamp_seconds", "When the audit trail last got a checkpoint, at the municipality where that is longest ago.", Oldest(checkpoints)),
        ];
    }

    private static double Oldest(List<DateTime?> moments) =>
        moments.Count == 0 || moments.Contains(null) ? 0 : new DateTimeOffset(moments.Min()!.Value, TimeSpan.Zero).ToUnixTimeSeconds();
}
