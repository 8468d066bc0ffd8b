using System.CommandLine;
using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Backup;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lykta.CommandLine;

/// <summary><c>lykta backup FILE</c> and <c>lykta restore FILE [--drill]</c>.</summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var file = Work.Named("FILE", "Filen som säkerhetskopian skrivs till; den får inte finnas");
        var verb = new Command("backup", "Skriver allt i en krypterad fil, medan servern är igång.") { file };
        verb.SetAction((parsed, ct) => Work.InAsync(null, (services, _) => BackUpAsync(services, Path.GetFullPath(parsed.GetValue(file)!), ct), ct));
        return verb;
    }

    public static Command CreateRestore()
    {
        var file = Work.Named("FILE", "En säkerhetskopia, gjord med lykta backup");
        var drill = new Option<bool>("--drill") { Description = "Övning: läser tillbaka i en tillfällig databas, kontrollerar allt och noterar dagen" };
        var verb = new Command("restore", "Läser tillbaka en säkerhetskopia i en tom databas.") { file, drill };
        verb.SetAction((parsed, ct) => parsed.GetValue(drill)
            ? Work.InAsync(null, (services, _) => DrillAsync(services, parsed.GetValue(file)!, ct), ct)
            : RestoreAsync(LyktaSettings.FromEnvironment(), parsed.GetValue(file)!, Print, ct));
        return verb;
    }

    private static async Task<int> BackUpAsync(IServiceProvider services, string path, CancellationToken ct)
    {
        if (File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"Filen {path} finns redan. Välj ett annat namn: en säkerhetskopia skrivs aldrig över.");
            return LyktaCommand.Failed;
        }

        var key = BackupKey.ReadOrMake(services.GetRequiredService<LyktaSettings>().KeyFolder);
        var unfinished = path + ".ofardig";
        BackupContent content;
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            content = await services.GetRequiredService<BackupWriter>().WriteAsync(file, key.Key, ct);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path);
        Print(content);
        Console.WriteLine(key.IsNew
            ? $"Nyckeln är ny och ligger i {key.Path}. Förvara en kopia av den på ett annat ställe än säkerhetskopian: utan den går inget att läsa."
            : $"Nyckeln ligger i {key.Path}.");
        if (await KeysVerb.NeededAsync(services, ct) is { Count: > 0 } needed)
        {
            Console.WriteLine($"Skyddad text, original och filer i kopian läses med fältnycklarna {string.Join(", ", needed)}. De följer inte med: förvara en kopia av {services.GetRequiredService<FieldKeyFolder>().Folder} på ett annat ställe.");
        }

        return LyktaCommand.Done;
    }

    private static async Task<int> RestoreAsync(LyktaSettings settings, string path, Action<BackupContent> ok, CancellationToken ct, byte[]? withKey = null)
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"Filen {path} finns inte.");
            return LyktaCommand.Failed;
        }

        var key = withKey ?? BackupKey.Read(BackupKey.In(settings.KeyFolder)).Key;
        await using var app = LyktaApp.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        if (await DatabaseUpgrade.RunAsync(settings.Database, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), ct) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem.ToString());
            return LyktaCommand.Failed;
        }

        await using var file = File.OpenRead(path);
        try
        {
            return LyktaCommand.Tell(await scope.ServiceProvider.GetRequiredService<BackupReader>().ReadAsync(file, key, ct), ok);
        }
        catch (Exception e) when (e is CryptographicException or InvalidDataException or System.Text.Json.JsonException)
        {
            await Console.Error.WriteLineAsync("Säkerhetskopian går inte att läsa: den är skadad eller hör till en annan nyckel. Inget är sparat.");
            return LyktaCommand.Failed;
        }
    }

    /// <summary>The whole way back in a database of its own; the day goes into every municipality's audit trail, where the administrator's page reads it.</summary>
    private static async Task<int> DrillAsync(IServiceProvider services, string path, CancellationToken ct)
    {
        var settings = services.GetRequiredService<LyktaSettings>();
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
            var key = BackupKey.Read(BackupKey.In(settings.KeyFolder)).Key;
            BackupContent? content = null;
            if (await RestoreAsync(trial, path, read => content = read, ct, key) != LyktaCommand.Done)
            {
                return LyktaCommand.Failed;
            }

            await using (var app = LyktaApp.Build(trial))
            {
                await using var scope = app.Services.CreateAsyncScope();
                if ((await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(ct)).Any(v => !v.IsIntact))
                {
                    await Console.Error.WriteLineAsync("Säkerhetskopian gick att läsa tillbaka, men händelseloggen i den håller inte. Kör: lykta verify-audit");
                    return LyktaCommand.Failed;
                }

                var here = services.GetRequiredService<FieldKeyFolder>();
                if ((await KeysVerb.NeededAsync(scope.ServiceProvider, ct)).FirstOrDefault(k => here.Find(k) is null && !here.IsDestroyed(k)) is { Year: > 0 } missing)
                {
                    await Console.Error.WriteLineAsync($"Säkerhetskopian gick att läsa tillbaka, men fältnyckeln {missing} finns inte i {here.Folder}: det den förseglade går inte att läsa.");
                    return LyktaCommand.Failed;
                }
            }

            await NoteAsync(services, content!, ct);
            Print(content!);
            Console.WriteLine("Övningen gick bra: allt gick att läsa tillbaka och är detsamma.");
            return LyktaCommand.Done;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task NoteAsync(IServiceProvider services, BackupContent content, CancellationToken ct)
    {
        var at = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        foreach (var code in await services.GetRequiredService<LyktaDbContext>().AllMunicipalities().Select(m => m.Code).ToListAsync(ct))
        {
            await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(code);
            _ = (await scope.ServiceProvider.GetRequiredService<Changes>().MakeAsync<Nothing>(
                new ChangeContext(Actor.System, at),
                facts =>
                {
                    facts.Add(new RestoreDrilled(content.Rows, content.Hash));
                    return Task.FromResult<Result<Nothing>>(default(Nothing));
                },
                ct)).Value;
        }
    }

    private static void Print(BackupContent content)
    {
        Console.WriteLine(FormattableString.Invariant($"{content.Rows} rader."));
        Console.WriteLine($"Innehåll: {content.Hash}");
    }
}

/// <summary>A backup was read back in a database of its own and was the same.</summary>
internal sealed record RestoreDrilled(long Rows, string ContentHash) : Fact;
