using System.Diagnostics;
using Lykta.Modules.Reports.Columns;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.Benchmarks;

/// <summary>The pages of Analys over a year of 100,000 reports in two.</summary>
internal static class AnalysesBenchmark
{
    private const int Usual = 100_000;
    private const int Many = 1_000_000;

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await town.FillAsync(reports ?? Usual);
        await ColumnsAsync(town, database, reports ?? Usual, table);
        foreach (var page in (string[])["trend", "tider", "heta-platser", "kluster", "narupprepning", "koncentration", "anhopningar", "framvaxande", "jamfor"])
        {
            foreach (var (who, person) in ((string, TestPerson)[])[("coordinator", town.Coordinator), ("participant", town.Participant)])
            {
                var taken = await Samples.TakeAsync(5, async () =>
                {
                    using var response = await person.Client.GetAsync(new Uri($"/{town.Municipality.Code}/analys/{page}?from=2024-11-25&to=2026-11-22", UriKind.Relative));
                    response.EnsureSuccessStatusCode();
                });
                await table.AddAsync(database, $"analys/{page}, {reports ?? Usual:N0} reports, {who}", taken.Text, aim: (reports ?? Usual) < Many ? "< 1,000 ms" : "< 3,000 ms");
            }
        }
    }

    /// <summary>The columns read from nothing, their memory, and made current after one report was reviewed.</summary>
    private static async Task ColumnsAsync(Town town, TestDatabase database, int reports, ResultTable table)
    {
        await ReadAsync(town, new ColumnStore(TimeProvider.System));
        var store = new ColumnStore(TimeProvider.System);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = Stopwatch.StartNew();
        await ReadAsync(town, store);
        await table.AddAsync(database, $"the columns of {reports:N0} reports, read for the first time", $"{first.ElapsedMilliseconds:N0} ms", aim: "< 3,000 ms");
        await table.AddAsync(database, "… their memory", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576.0:N0} MiB ({store.Bytes / 1_048_576.0:N0} counted)");
        var after = await Samples.TakeAsync(5, async () =>
        {
            await town.WriteOneAsync();
            await ReadAsync(town, store);
        });
        var alone = await Samples.TakeAsync(5, town.WriteOneAsync);
        await table.AddAsync(database, "… a report is sent and reviewed, and the columns are current", after.Text, alone.Text);
        GC.KeepAlive(store);
    }

    private static Task<ReportColumns> ReadAsync(Town town, ColumnStore store) =>
        town.Municipality.Host.InAsync(town.Municipality.Code, services => new ReportColumnsReader(services.GetRequiredService<LyktaDbContext>(), store).ReadAsync(default));
}
