using Lykta.TestKit;
using Npgsql;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>kill -9 of PostgreSQL under load, with imports and disposal beside, and of the server with it.</summary>
public sealed class KillDatabaseTests(ITestOutputHelper output)
{
    [Fact]
    public Task KillTheDatabase_AFewTimes_LosesNothing() => KillAsync(andTheServer: false, new Strikes { Times = 2, ImportEvery = 1, Output = output }, overdue: 1_500);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public Task KillTheDatabase_ManyTimes_LosesNothing(bool andTheServer) => KillAsync(andTheServer, new Strikes { Times = 100, ImportEvery = 5, Output = output }, overdue: 20_000);

    private static async Task KillAsync(bool andTheServer, Strikes strikes, int overdue)
    {
        using var cluster = PostgresCluster.StartDurable();
        var (server, token) = await ServerProcess.StartNewAsync(new NpgsqlConnectionStringBuilder(cluster.CreateDatabase("lykta")) { MaxPoolSize = 40 }.ToString());
        await using var running = server;
        await using var rows = await OverdueRows.PlantAsync(server, overdue);
        await strikes.FallAsync(
            server,
            new ReportingLoad(server, token) { AlreadyThere = rows.Ids },
            andTheServer ? "database and server" : "database alone",
            async () =>
            {
                cluster.Kill();
                await (andTheServer ? server.KillAsync() : Task.Delay(100));
            },
            async () =>
            {
                cluster.StartAgain();
                NpgsqlConnection.ClearAllPools();
                var took = await (andTheServer ? server.StartAsync() : server.ReadyAsync());
                await rows.ShouldBeWholeOrGoneAsync();
                return took;
            },
            endsLoad: andTheServer);
        await rows.ShouldAllBeGoneAsync();
    }
}
