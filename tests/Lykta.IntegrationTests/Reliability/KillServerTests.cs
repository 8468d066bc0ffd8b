using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>kill -9 of the server under load, with imports and disposal beside.</summary>
public sealed class KillServerTests(ITestOutputHelper output)
{
    [Theory, BothDatabases]
    public Task KillTheServer_AFewTimes_LosesNothing(TestDatabase database) => KillAsync(database, new Strikes { Times = 2, Output = output }, overdue: 1_500);

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public Task KillTheServer_ManyTimes_LosesNothing(TestDatabase database) => KillAsync(database, new Strikes { Times = 150, ImportEvery = 5, Output = output }, overdue: 20_000);

    private static async Task KillAsync(TestDatabase database, Strikes strikes, int overdue)
    {
        var (server, token) = await ServerProcess.StartNewAsync(LyktaHost.NewDatabase(database));
        await using var running = server;
        await using var rows = await OverdueRows.PlantAsync(server, overdue);
        var load = new ReportingLoad(server, token) { AlreadyThere = rows.Ids };
        await strikes.FallAsync(
            server,
            load,
            database.ToString(),
            server.KillAsync,
            async () =>
            {
                await rows.ShouldBeWholeOrGoneAsync();
                return await server.StartAsync();
            },
            endsLoad: true);
        await rows.ShouldAllBeGoneAsync();
    }
}
