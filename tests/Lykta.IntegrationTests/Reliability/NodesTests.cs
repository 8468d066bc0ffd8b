using Lykta.TestKit;
using Npgsql;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Two nodes on a primary with a synchronous standby, as docs/operations.md describes: a node is lost, then the primary; nothing acknowledged is.</summary>
public sealed class NodesTests
{
    [Fact]
    [Trait("Category", "Trust")]
    [Trait("Trust", "nodes")]
    public async Task ANodeAndThenThePrimary_KilledUnderLoad_LoseNothing()
    {
        using var primary = PostgresCluster.StartDurable();
        var database = new NpgsqlConnectionStringBuilder(primary.CreateDatabase("lykta")) { MaxPoolSize = 40 }.ToString();
        var (arranged, token) = await ServerProcess.StartNewAsync(database);
        await arranged.KillAsync();
        using var standby = PostgresCluster.StartStandby(primary);
        await using var first = arranged.AnotherNode(primary.WithStandby(database, standby));
        await using var second = arranged.AnotherNode(primary.WithStandby(database, standby));
        await first.StartAsync();
        await second.StartAsync();
        var load = new ReportingLoad(first, token) { Nodes = [first, second] };
        using var end = new CancellationTokenSource();
        var reporting = load.ReportAsync(end.Token);

        await load.MoreAsync(60, reporting);
        await second.KillAsync();
        await load.MoreAsync(60, reporting);
        primary.Kill();
        standby.Promote();
        await first.ReadyAsync();
        await second.StartAsync();
        await load.MoreAsync(60, reporting);
        await end.CancelAsync();
        await reporting;

        await load.ShouldBeStoredOnceAsync();
        first.LastWords().ShouldNotContain("fail: Microsoft.AspNetCore");
    }
}
