using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Backup;

/// <summary>Reads every row of a database, table after table, as <see cref="RowText"/>.</summary>
internal static class DatabaseRows
{
    private static readonly MethodInfo OfOne = typeof(DatabaseRows).GetMethod(nameof(ReadAsync), BindingFlags.Static | BindingFlags.NonPublic, [typeof(LyktaDbContext), typeof(BackupTable), typeof(Action<ReadOnlyMemory<byte>>), typeof(CancellationToken)])!;

    /// <summary>Calls with each table and the municipality whose rows follow, then with each row.</summary>
    public static async Task ReadAsync(Snapshot snapshot, Action<BackupTable, MunicipalityCode?> table, Action<BackupTable, ReadOnlyMemory<byte>> row, CancellationToken ct)
    {
        var outside = await snapshot.InAsync(null, ct);
        var municipalities = await outside.AllMunicipalities().Select(m => m.Code).OrderBy(c => c).ToListAsync(ct);
        foreach (var next in BackupTable.InOrder(outside.Model))
        {
            foreach (var municipality in next.IsTenants ? municipalities.Select(m => (MunicipalityCode?)m) : [null])
            {
                var db = await snapshot.InAsync(municipality, ct);
                table(next, municipality);
                await (Task)OfOne.MakeGenericMethod(next.Entity.ClrType).Invoke(null, [db, next, (Action<ReadOnlyMemory<byte>>)(line => row(next, line)), ct])!;
            }
        }
    }

    private static async Task ReadAsync<T>(LyktaDbContext db, BackupTable table, Action<ReadOnlyMemory<byte>> row, CancellationToken ct)
        where T : class
    {
        var line = new ArrayBufferWriter<byte>(4096);
        await using var json = new Utf8JsonWriter(line);
        await foreach (var read in db.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            line.ResetWrittenCount();
            json.Reset();
            RowText.Write(json, table.Columns, read);
            await json.FlushAsync(ct);
            row(line.WrittenMemory);
        }
    }
}
