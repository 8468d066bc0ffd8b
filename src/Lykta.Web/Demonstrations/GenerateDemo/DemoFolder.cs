using System.Reflection;
using System.Text.Json;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What a whole demonstration leaves beside its database: which edition of the generator made it, for which day.</summary>
internal sealed record DemoMarker(int Edition, string Schema, DateOnly Today);

/// <summary>The folder of a demonstration. Its database has a name of its own, so that no other can be swept away by mistake.</summary>
internal sealed class DemoFolder(string path)
{
    private readonly string database = Path.Combine(path, "demo.db");
    private readonly string marker = Path.Combine(path, "demo.json");

    public DatabaseChoice Database => new($"Data Source={database}");

    /// <summary>Of this demonstration's trail; gone when another is made.</summary>
    public string Checkpoints => Path.Combine(path, "checkpoints");

    /// <summary>Kept through everything, so that whoever was signed in still is.</summary>
    public string Keys => Path.Combine(path, "keys");

    /// <summary>The marker of a whole demonstration of this edition and schema; null where there is none, or where the making was interrupted.</summary>
    public DemoMarker? Read()
    {
        try
        {
            return File.Exists(database) && JsonSerializer.Deserialize<DemoMarker>(File.ReadAllBytes(marker)) is { Edition: DemoGenerator.Edition } found && found.Schema == Schema ? found : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The last migration: asked of the program itself, since making a database context takes longer than the start may.</summary>
    private static string Schema => typeof(SqliteLyktaDbContext).Assembly.GetTypes()
        .Where(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(SqliteLyktaDbContext))
        .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
        .Max(StringComparer.Ordinal) ?? string.Empty;

    /// <summary>Takes away a half-made or an older demonstration. The marker goes first: what is left without it is not whole.</summary>
    public void Clear()
    {
        Directory.CreateDirectory(Keys);
        foreach (var file in (string[])[marker, database, database + "-wal", database + "-shm"])
        {
            File.Delete(file);
        }

        Directory.CreateDirectory(Checkpoints).Delete(recursive: true);
    }

    /// <summary>Says that the demonstration is whole. Written beside and moved into place: it is there or it is not.</summary>
    public void Complete(DateOnly today)
    {
        File.WriteAllBytes(marker + ".new", JsonSerializer.SerializeToUtf8Bytes(new DemoMarker(DemoGenerator.Edition, Schema, today)));
        File.Move(marker + ".new", marker, overwrite: true);
    }
}
