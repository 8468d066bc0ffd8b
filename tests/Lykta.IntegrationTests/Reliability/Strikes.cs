using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Strikes that fall under load: what was acknowledged is there, once; what was not may be sent again; the audit chain holds.</summary>
internal sealed class Strikes
{
    public required int Times { get; init; }

    /// <summary>With every so many of them a file is being imported by another process; 0 is never.</summary>
    public int ImportEvery { get; init; }

    public required ITestOutputHelper Output { get; init; }

    public async Task FallAsync(ServerProcess server, ReportingLoad load, string what, Func<Task> strike, Func<Task<TimeSpan>> mend, bool endsLoad)
    {
        var random = new Random(17);
        var slowest = TimeSpan.Zero;
        using var end = new CancellationTokenSource();
        var reporting = endsLoad ? Task.CompletedTask : load.ReportAsync(end.Token);
        for (var i = 0; i < Times; i++)
        {
            using var stop = new CancellationTokenSource();
            if (endsLoad)
            {
                reporting = load.ReportAsync(stop.Token);
            }

            var importing = ImportEvery > 0 && i % ImportEvery == 0 ? load.ImportAsync() : Task.CompletedTask;
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
        Output.WriteLine($"{what}: {Times} kills, {load.Acknowledged} acknowledged, {load.Unsure} unsure, {load.Away} told to wait, slowest start {slowest.TotalSeconds:N1} s");
        load.Acknowledged.ShouldBeGreaterThan(Times);
        await load.ShouldBeStoredOnceAsync();
        server.LastWords().ShouldNotContain("fail: Microsoft.AspNetCore");
    }
}
