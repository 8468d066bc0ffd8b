using System.Net.Http.Headers;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>From the command to a ready server, and the memory it holds then and after load; the demonstration the first time and the second.</summary>
internal static class StartBenchmark
{
    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        var connection = LyktaHost.NewDatabase(database);
        await Child.RunAsync(connection, "migrate");
        await Child.RunAsync(connection, "municipality", "create", "1880", "--name", "Örebro");
        List<double> starts = [];
        for (var i = 0; i < 3; i++)
        {
            await using var server = await Child.ServeAsync(connection, "serve");
            starts.Add(server.Elapsed.TotalMilliseconds);
            if (i == 2)
            {
                var atStart = server.Megabytes("VmRSS");
                await PagesAsync(server.Address, reports ?? 2_000);
                await table.AddAsync(database, "start to ready", new Samples(starts).Text);
                await table.AddAsync(database, "memory after start, after 2,000 pages", $"{atStart} MB, {server.Megabytes("VmRSS")} MB");
            }
        }

        if (database == TestDatabase.Sqlite)
        {
            await DemoAsync(table);
        }
    }

    private static async Task DemoAsync(ResultTable table)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-bench-");
        foreach (var (time, aim) in ((string, string)[])[("first", "< 20 s"), ("second", "< 3 s")])
        {
            await using var demo = await Child.ServeAsync("", "demo", "--data", Path.Combine(folder.FullName, "demo"));
            await table.AddAsync(TestDatabase.Sqlite, $"lykta demo to ready, {time} start", $"{demo.Elapsed.TotalSeconds:0.0} s, {demo.Megabytes("VmRSS")} MB", aim: aim);
        }

        folder.Delete(recursive: true);
    }

    private static async Task PagesAsync(Uri address, int count)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        for (var i = 0; i < count; i++)
        {
            using var response = await client.GetAsync(new Uri("/logga-in", UriKind.Relative));
            response.EnsureSuccessStatusCode();
        }
    }
}
