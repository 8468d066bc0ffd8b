using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Jobs;
using Microsoft.Data.Sqlite;

namespace Lykta.Platform.Backup;

/// <summary>
/// The trial of a backup (återställningsövning): the whole way back in a database of its own, which is taken away again. The day goes into every
/// municipality's audit trail, where the auditor's page reads it.
/// </summary>
internal sealed class RestoreDrill(LyktaSettings settings, IServiceScopeFactory scopes, FieldKeyFolder keys, TimeProvider clock)
{
    public async Task<Result<BackupContent>> RunAsync(string path, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-ovning-");
        try
        {
            // Checkpoints made since the backup would call its chain cut off: here it is held against itself alone.
            var trial = settings with
            {
                Database = new DatabaseChoice($"Data Source={Path.Combine(folder.FullName, "ovning.db")}"),
                Checkpoints = Path.Combine(folder.FullName, "kontrollpunkter"),
                RunJobs = false,
            };
            var restored = await BackupReader.RestoreAsync(trial, path, BackupKey.In(settings), ct);
            if (restored.IsOk)
            {
                if (await ProblemAsync(trial, ct) is { } problem)
                {
                    return problem;
                }

                await scopes.InEachMunicipalityAsync((services, _) => NoteAsync(services, restored.Value, ct), ct);
            }

            return restored;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What would make the copy less than it should be, though every row came back.</summary>
    private async Task<Refusal?> ProblemAsync(LyktaSettings trial, CancellationToken ct)
    {
        await using var app = LyktaApp.Build(trial);
        await using var scope = app.Services.CreateAsyncScope();
        if ((await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(ct)).Any(v => !v.IsIntact))
        {
            return new TrailDoesNotHold();
        }

        var needed = await NeededKeys.ReadAsync(app.Services.GetRequiredService<IServiceScopeFactory>(), ct);
        return needed.FirstOrDefault(k => keys.Find(k) is null && !keys.IsDestroyed(k)) is { Year: > 0 } missing ? new CopyLacksFieldKey(missing, keys.Folder) : null;
    }

    private async Task NoteAsync(IServiceProvider services, BackupContent content, CancellationToken ct) =>
        _ = (await services.GetRequiredService<Changes>().MakeAsync<Nothing>(
            new ChangeContext(Actor.System, clock.GetUtcNow().UtcDateTime),
            facts =>
            {
                facts.Add(new RestoreDrilled(content.Rows, content.Hash));
                return Task.FromResult<Result<Nothing>>(default(Nothing));
            },
            ct)).Value;
}

/// <summary>A backup was read back in a database of its own and was the same.</summary>
internal sealed record RestoreDrilled(long Rows, string ContentHash) : Fact
{
    /// <summary>Its name in the trail.</summary>
    public const string Name = "restore-drilled";
}

internal sealed record TrailDoesNotHold() : Refusal(new Text(
    "Säkerhetskopian gick att läsa tillbaka, men händelseloggen i den håller inte. Kör: lykta verify-audit",
    "The backup could be read back, but its audit trail does not hold. Run: lykta verify-audit"));

internal sealed record CopyLacksFieldKey(FieldKey Key, string Folder) : Refusal(new Text(
    $"Säkerhetskopian gick att läsa tillbaka, men fältnyckeln {Key} finns inte i {Folder}: det den förseglade går inte att läsa.",
    $"The backup could be read back, but the field key {Key} is not in {Folder}: what it sealed cannot be read."));
