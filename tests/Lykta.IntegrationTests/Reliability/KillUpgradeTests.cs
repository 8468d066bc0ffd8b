using System.Diagnostics;
using Lykta.TestKit;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>kill -9 of an upgrade: run again it goes through, and the server starts.</summary>
public sealed class KillUpgradeTests(ITestOutputHelper output)
{
    private const int Times = 20;

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public async Task KillTheUpgrade_ManyTimes_GoesThroughAfterwards(TestDatabase database)
    {
        var random = new Random(17);
        await using var first = ServerProcess.On(LyktaHost.NewDatabase(database));
        var watch = Stopwatch.StartNew();
        await first.RunAsync("migrate");
        var (whole, killed) = (watch.Elapsed, 0);
        for (var i = 0; i < Times; i++)
        {
            await using var server = ServerProcess.On(LyktaHost.NewDatabase(database));
            var upgrading = server.RunAsync("migrate");
            await Task.WhenAny(upgrading, Task.Delay(whole * (0.3 + (random.NextDouble() * 0.65))));
            await server.KillAsync();
            try
            {
                await upgrading;
            }
            catch (InvalidOperationException)
            {
                killed++;
            }

            (await server.RunAsync("migrate").WaitAsync(TimeSpan.FromMinutes(2))).ShouldContain("Databasen är klar");
            await server.StartAsync();
        }

        output.WriteLine($"{database}: {killed} of {Times} killed before their end");
        killed.ShouldBeGreaterThan(Times / 2);
    }

    /// <summary>EF keeps its place in a row of the database itself, and waits for as long as the row is there.</summary>
    [Fact]
    public async Task Upgrade_AfterOneThatWasKilled_DoesNotWaitForIt()
    {
        var place = LyktaHost.NewDatabase(TestDatabase.Sqlite);
        await using (var connection = new SqliteConnection(place))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 12:00:00')""";
            await command.ExecuteNonQueryAsync();
        }

        await using var server = ServerProcess.On(place);
        await using var beside = await server.BesideAsync().WaitAsync(TimeSpan.FromMinutes(1));
        File.Exists(new SqliteConnectionStringBuilder(place).DataSource + ".upgrade").ShouldBeFalse();
    }
}
