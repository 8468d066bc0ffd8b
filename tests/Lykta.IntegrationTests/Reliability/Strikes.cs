using Lykta.TestKit;
using Npgsql;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>kill -9 under load, with imports and disposal beside: what was acknowledged is there, once; what was not may be sent again; what was overdue is gone wholly or not at all; the audit chain holds.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [Theory, BothDatabases]
    public Task KillTheServer_AFewTimes_LosesNothing(TestDatabase database) => KillServerAsync(database, times: 2, imports: false, overdue: 1_500);

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public Task KillTheServer_ManyTimes_LosesNothing(TestDatabase database) => KillServerAsync(database, times: 150, imports: true, overdue: 20_000);

    [Fact]
    public Task KillTheDatabase_AFewTimes_LosesNothing() => KillDatabaseAsync(andTheServer: false, times: 2);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public Task KillTheDatabase_ManyTimes_LosesNothing(bool andTheServer) => KillDatabaseAsync(andTheServer, times: 100);

    private async Task KillServerAsync(TestDatabase database, int times, bool imports, int overdue)
    {
        var (server, token) = await ServerProcess.StartNewAsync(LyktaHost.NewDatabase(database));
        await using var running = server;
        await using var rows = await OverdueRows.PlantAsync(server, overdue);
        var load = new ReportingLoad(server, token) { AlreadyThere = rows.Ids };
        await StrikeAsync(
            server,
            load,
            times,
            database.ToString(),
            server.KillAsync,
            async () =>
            {
                await rows.ShouldBeWholeOrGoneAsync();
                return await server.StartAsync();
            },
            endsLoad: true,
            imports);
        await rows.ShouldAllBeGoneAsync();
    }

    private async Task KillDatabaseAsync(bool andTheServer, int times)
    {
        using var cluster = PostgresCluster.StartDurable();
        var (server, token) = await ServerProcess.StartNewAsync(new NpgsqlConnectionStringBuilder(cluster.CreateDatabase("lykta")) { MaxPoolSize = 40 }.ToString());
        await using var running = server;
        await StrikeAsync(
            server,
            new ReportingLoad(server, token),
            times,
            andTheServer ? "database and server" : "database alone",
            async () =>
            {
                cluster.Kill();
                await (andTheServer ? server.KillAsync() : Task.Delay(100));
            },
            () =>
            {
                cluster.StartAgain();
                return andTheServer ? server.StartAsync() : server.ReadyAsync();
            },
            endsLoad: andTheServer);
    }

    private async Task StrikeAsync(ServerProcess server, ReportingLoad load, int times, string what, Func<Task> strike, Func<Task<TimeSpan>> mend, bool endsLoad, bool imports = true)
    {
        var random = new Random(17);
        var slowest = TimeSpan.Zero;
        using var end = new CancellationTokenSource();
        var reporting = endsLoad ? Task.CompletedTask : load.ReportAsync(end.Token);
        for (var i = 0; i < times; i++)
        {
            using var stop = new CancellationTokenSource();
            if (endsLoad)
            {
                reporting = load.ReportAsync(stop.Token);
            }

            var importing = imports ? load.ImportAsync() : Task.CompletedTask;
            await load.MoreAsync(random.Next(3, 40), reporting);
            await strike();
            await stop.CancelAsync();
            await (endsLoad ? Task.WhenAll(reporting, importing) : importing);
            var took = await mend();
            slowest = took > slowest ? took : slowest;
        }

        await load.MoreAsync(10, endsLoad ? Task.CompletedTask : reporting);
        await end.CancelAsync();
        await reporting;
        output.WriteLine($"{what}: {times} kills, {load.Acknowledged} acknowledged, {load.Unsure} unsure, {load.Away} told to wait, slowest start {slowest.TotalSeconds:N1} s");
        load.Acknowledged.ShouldBeGreaterThan(times);
        await load.ShouldBeStoredOnceAsync();
        server.LastWords().ShouldNotContain("fail: Microsoft.AspNetCore");
    }
}
