using System.CommandLine;
using Lykta.Platform;
using Lykta.Platform.Backup;
using Lykta.Platform.FieldKeys;

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
            : RestoreAsync(parsed.GetValue(file)!, ct));
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
        if (await NeededKeys.ReadAsync(services.GetRequiredService<IServiceScopeFactory>(), ct) is { Count: > 0 } needed)
        {
            Console.WriteLine($"Skyddad text, original och filer i kopian läses med fältnycklarna {string.Join(", ", needed)}. De följer inte med: förvara en kopia av {services.GetRequiredService<FieldKeyFolder>().Folder} på ett annat ställe.");
        }

        return LyktaCommand.Done;
    }

    private static async Task<int> RestoreAsync(string path, CancellationToken ct)
    {
        var settings = LyktaSettings.FromEnvironment();
        return LyktaCommand.Tell(await BackupReader.RestoreAsync(settings, path, BackupKey.In(settings), ct), Print);
    }

    private static async Task<int> DrillAsync(IServiceProvider services, string path, CancellationToken ct) =>
        LyktaCommand.Tell(await services.GetRequiredService<RestoreDrill>().RunAsync(path, ct), content =>
        {
            Print(content);
            Console.WriteLine("Övningen gick bra: allt gick att läsa tillbaka och är detsamma.");
        });

    private static void Print(BackupContent content)
    {
        Console.WriteLine(FormattableString.Invariant($"{content.Rows} rader."));
        Console.WriteLine($"Innehåll: {content.Hash}");
    }
}
