using System.Collections.Concurrent;
using Lykta.Kernel;

namespace Lykta.Modules.Reports.Columns;

/// <summary>
/// What this server holds of each municipality's columns. Nothing is told from here without asking the database how far the audit chain has come, so what another server wrote is seen
/// at once. Columns nobody has asked for in a while are let go of, and they are read anew after a day whatever happened.
/// </summary>
internal sealed class ColumnStore(TimeProvider clock)
{
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<MunicipalityCode, Held> held = new();

    /// <summary>Bytes held for all municipalities.</summary>
    public long Bytes => held.Values.Sum(h => h.Columns?.Bytes ?? 0);

    /// <summary>The municipality's columns made current; requests that come at once wait for the one that reads.</summary>
    public async Task<ReportColumns> CurrentAsync(MunicipalityCode municipality, Func<ReportColumns?, Task<ReportColumns>> makeCurrent, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        LetGo(now);
        var own = held.GetOrAdd(municipality, _ => new Held());
        own.AskedAt = now;
        await own.Turn.WaitAsync(ct);
        try
        {
            var before = now - own.ReadAt > Longest ? null : own.Columns;
            var after = await makeCurrent(before);
            (own.Columns, own.ReadAt) = (after, before is null ? now : own.ReadAt);
            return after;
        }
        finally
        {
            own.Turn.Release();
        }
    }

    private void LetGo(DateTimeOffset now)
    {
        foreach (var (municipality, own) in held)
        {
            if (now - own.AskedAt > Unused)
            {
                held.TryRemove(municipality, out _);
            }
        }
    }

    private sealed class Held
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public ReportColumns? Columns { get; set; }

        public DateTimeOffset ReadAt { get; set; }

        public DateTimeOffset AskedAt { get; set; }
    }
}
