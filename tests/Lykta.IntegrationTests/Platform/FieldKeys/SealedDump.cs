using System.Globalization;
using System.Text;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lykta.IntegrationTests.Platform.FieldKeys;

/// <summary>All that lies in a database, as somebody who copies it away would have it: SQLite's files byte for byte, PostgreSQL by pg_dump.</summary>
internal static class SealedDump
{
    /// <summary>Which of the words can be found in it, as text, as bytes written in hexadecimal or in Base64.</summary>
    public static IReadOnlyList<string> Found(LyktaHost host, IEnumerable<string> words)
    {
        var dump = Of(host.Services.GetRequiredService<DatabaseChoice>().ConnectionString, host.Database);
        return [.. words.Where(word => Written(word).Any(form => dump.Contains(form, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Base64 of the middle of a word, wherever in its groups of three the word begins.</summary>
    private static IEnumerable<string> Written(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        yield return word;
        yield return Convert.ToHexString(bytes);
        for (var skipped = 0; skipped < 3; skipped++)
        {
            yield return Convert.ToBase64String(bytes, skipped, (bytes.Length - skipped) / 3 * 3);
        }
    }

    private static string Of(string connection, TestDatabase database)
    {
        if (database == TestDatabase.Sqlite)
        {
            var file = new SqliteConnectionStringBuilder(connection).DataSource;
            return string.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Select(f => Encoding.UTF8.GetString(ReadShared(f))));
        }

        var place = new NpgsqlConnectionStringBuilder(PostgresCluster.AsSuperuser(connection));
        return PostgresPrograms.RunCommand(PostgresPrograms.Find().CommandLine(
            "pg_dump", "-h", place.Host!, "-p", place.Port.ToString(CultureInfo.InvariantCulture), "-U", place.Username!, place.Database!));
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
