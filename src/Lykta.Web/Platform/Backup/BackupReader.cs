using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Backup;

/// <summary>Puts a backup back into an empty database, in one transaction: all of it and the same as was copied, or nothing.</summary>
internal sealed class BackupReader(LyktaDbContext db, DatabaseChoice choice)
{
    private const int Batch = 500;

    /// <summary>Makes the tables of an empty database and reads a backup into them.</summary>
    public static async Task<Result<BackupContent>> RestoreAsync(LyktaSettings into, string path, string keyPath, CancellationToken ct)
    {
        if (!File.Exists(path))
        {
            return new NoSuchBackup(path);
        }

        var key = BackupKey.Read(keyPath).Key;
        await using var app = LyktaApp.Build(into);
        await using var scope = app.Services.CreateAsyncScope();
        if (await DatabaseUpgrade.RunAsync(into.Database, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), ct) is { } problem)
        {
            return new CannotUpgrade(problem);
        }

        await using var file = File.OpenRead(path);
        try
        {
            return await scope.ServiceProvider.GetRequiredService<BackupReader>().ReadAsync(file, key, ct);
        }
        catch (Exception e) when (e is CryptographicException or InvalidDataException or JsonException)
        {
            return new BackupIsDamaged();
        }
    }

    public async Task<Result<BackupContent>> ReadAsync(Stream file, byte[] key, CancellationToken ct)
    {
        await using var owner = choice.AsOwner();
        await using var snapshot = await Snapshot.OpenAsync(owner ?? db, ct);
        if (await (await snapshot.InAsync(null, ct)).AllMunicipalities().AnyAsync(ct))
        {
            return new DatabaseIsInUse();
        }

        await using var opened = SealedStream.Read(file, key);
        await using var lines = new GZipStream(opened, CompressionMode.Decompress);
        using var reader = new StreamReader(lines, Encoding.UTF8);
        using var header = JsonDocument.Parse(await LineAsync(reader, ct));
        if (header.RootElement.GetProperty("schema").GetString() is var schema && schema != BackupWriter.SchemaOf(db))
        {
            return new OtherSchema(schema!, BackupWriter.SchemaOf(db));
        }

        var said = await FillAsync(snapshot, reader, ct);
        var hash = new ContentHash();
        await DatabaseRows.ReadAsync(snapshot, (_, _) => { }, (table, row) => hash.Add(table.Name, row.Span), ct);
        if (said != new BackupContent(hash.Rows, hash.ToString()))
        {
            return new NotTheSame();
        }

        await snapshot.CommitAsync(ct);
        return said;
    }

    private static async Task<string> LineAsync(StreamReader reader, CancellationToken ct) =>
        await reader.ReadLineAsync(ct) ?? throw new InvalidDataException("Säkerhetskopian tar slut för tidigt.");

    /// <summary>Reads table after table until the last line, which says what the whole should be.</summary>
    private static async Task<BackupContent> FillAsync(Snapshot snapshot, StreamReader reader, CancellationToken ct)
    {
        var tables = BackupTable.InOrder((await snapshot.InAsync(null, ct)).Model).ToDictionary(t => t.Name);
        var rows = new List<object?[]>(Batch);
        LyktaDbContext? db = null;
        BackupTable? table = null;
        while (true)
        {
            using var line = JsonDocument.Parse(await LineAsync(reader, ct));
            if (line.RootElement.ValueKind == JsonValueKind.Array)
            {
                rows.Add(RowText.Read(line.RootElement, table!.Columns));
                if (rows.Count < Batch)
                {
                    continue;
                }
            }

            if (db is not null)
            {
                await RowInsert.IntoAsync(db, table!.Table, table.Columns, rows, ct);
                rows.Clear();
            }

            if (EndOf(line.RootElement) is { } end)
            {
                return end;
            }

            if (line.RootElement.ValueKind == JsonValueKind.Object)
            {
                var code = line.RootElement.GetProperty("municipality").GetString();
                db = await snapshot.InAsync(code is null ? null : MunicipalityCode.Parse(code, null), ct);
                table = tables[line.RootElement.GetProperty("table").GetString()!];
            }
        }
    }

    /// <summary>What the last line says; null for every other.</summary>
    private static BackupContent? EndOf(JsonElement line) => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("hash", out var hash)
        ? new BackupContent(line.GetProperty("rows").GetInt64(), hash.GetString()!)
        : null;
}

internal sealed record DatabaseIsInUse() : Refusal(new Text(
    "Databasen är inte tom. Återställ i en ny: den som är i bruk skrivs aldrig över.", "The database is not empty. Restore into a new one: one in use is never overwritten."));

internal sealed record OtherSchema(string Schema, string Own) : Refusal(new Text(
    $"Säkerhetskopian är gjord med schemat {Schema}, programmet har {Own}. Återställ med den version som gjorde kopian och uppgradera sedan.",
    $"The backup was made with the schema {Schema}, the program has {Own}. Restore with the version that made it, then upgrade."));

internal sealed record NotTheSame() : Refusal(new Text(
    "Det som lästes in är inte detsamma som kopierades. Inget är sparat.", "What was read in is not the same as was copied. Nothing is saved."));

internal sealed record NoSuchBackup(string Path) : Refusal(new Text($"Filen {Path} finns inte.", $"There is no file {Path}."));

internal sealed record CannotUpgrade(Text Why) : Refusal(Why);

internal sealed record BackupIsDamaged() : Refusal(new Text(
    "Säkerhetskopian går inte att läsa: den är skadad eller hör till en annan nyckel. Inget är sparat.",
    "The backup cannot be read: it is damaged or belongs to another key. Nothing is saved."));
