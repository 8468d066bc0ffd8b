using System.Diagnostics;
using System.Globalization;
using Lykta.TestKit;
using Npgsql;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>The way back that docs/operations.md describes for PostgreSQL: a base backup and the archived WAL give back everything, to the last transaction.</summary>
public sealed class ArchiveTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Category", "Trust")]
    [Trait("Trust", "restore")]
    public async Task BaseBackupAndArchivedWal_AfterTheDiskIsLost_GiveBackTheSameContent()
    {
        // At most so long is lost: a segment is archived when it is full or has stood for a minute. As in docs/operations.md.
        using var cluster = PostgresCluster.StartDurable("""
            archive_mode = on
            archive_command = 'test ! -f ../archive/%f && mkdir -p ../archive && cp %p ../archive/%f'
            archive_timeout = 60
            """);
        var port = cluster.Port.ToString(CultureInfo.InvariantCulture);
        var place = cluster.CreateDatabase("lykta");
        var (server, token) = await ServerProcess.StartNewAsync(place);
        await using var running = server;
        var load = new ReportingLoad(server, token);
        await ReportAsync(load, 40);
        cluster.Run("pg_basebackup", "-h", "127.0.0.1", "-p", port, "-U", "postgres", "-D", Beside(cluster, "base"), "-X", "none", "-c", "fast");
        await ReportAsync(load, 40);
        await server.KillAsync();
        var before = await ContentAsync(server);
        await WaitForTheArchiveAsync(place, Beside(cluster, "archive"));
        cluster.Kill();
        cluster.Move("data", "lost");
        cluster.Move("base", "data");
        cluster.Write("data/postgresql.auto.conf", "restore_command = 'cp ../archive/%f %p'\n");
        cluster.Write("data/recovery.signal", string.Empty);
        cluster.StartAgain();

        (await ContentAsync(server)).ShouldBe(before);
        await server.StartAsync();
        await load.ShouldBeStoredOnceAsync();
    }

    private static async Task ReportAsync(ReportingLoad load, int count)
    {
        using var end = new CancellationTokenSource();
        var reporting = load.ReportAsync(end.Token);
        await load.MoreAsync(count, reporting);
        await end.CancelAsync();
        await reporting;
    }

    /// <summary>Until PostgreSQL has by itself archived the segment of the last write: as much would be lost if the disk went before, and it is to be a minute's at most.</summary>
    private async Task WaitForTheArchiveAsync(string place, string archive)
    {
        await using var connection = new NpgsqlConnection(place);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_walfile_name(pg_current_wal_lsn())", connection);
        var segment = (string)(await command.ExecuteScalarAsync())!;
        var waited = Stopwatch.StartNew();
        while (!File.Exists(Path.Combine(archive, segment)))
        {
            // A minute, and what a busy machine takes to copy a file.
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(75));
            await Task.Delay(100);
        }

        output.WriteLine($"the last write was archived after {waited.Elapsed.TotalSeconds:N0} s");
        await Task.Delay(TimeSpan.FromSeconds(2));
    }

    /// <summary>The content's hash, as a backup gives it.</summary>
    private static async Task<string> ContentAsync(ServerProcess server)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lykta-backup-").FullName, "lykta.kopia");
        return (await server.RunAsync("backup", file)).Split('\n').First(l => l.StartsWith("Innehåll", StringComparison.Ordinal));
    }

    private static string Beside(PostgresCluster cluster, string name) => Path.Combine(Path.GetDirectoryName(cluster.DataFolder)!, name);
}
