using System.Diagnostics;
using System.Globalization;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>The list, the page, the map and the search over 100,000 reports, as the coordinator and as an organisation that is shown them sees them.</summary>
internal static class ListsBenchmark
{
    private const string Aim = "first data < 1,000 ms";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        var size = reports ?? 100_000;
        await town.FillAsync(size);
        var (south, west) = TestMunicipality.In(0);
        var (north, east) = TestMunicipality.In(2);
        var box = string.Create(CultureInfo.InvariantCulture, $"bbox={west:0.0000},{south - 0.005:0.0000},{east:0.0000},{north + 0.005:0.0000}");
        var page = $"/{town.Municipality.Code}/rapporter";
        foreach (var (what, path) in ((string, string)[])
        [
            ("GET /api/v1/reports", "/api/v1/reports"), ("… search, every fifth hits", "/api/v1/reports?q=klotter"), ("… search, few hit", "/api/v1/reports?q=entr%C3%A9%2090"),
            ("… in a box", $"/api/v1/reports?{box}"), ("the page rapporter", page), ("the page, search, every fifth hits", $"{page}?q=klotter"),
            ("reports.geojson", "/api/v1/reports.geojson"), ("… in a box", $"/api/v1/reports.geojson?{box}"),
        ])
        {
            foreach (var (who, person) in ((string, TestPerson)[])[("coordinator", town.Coordinator), ("participant", town.Participant)])
            {
                await MeasureAsync(database, $"{what}, {size:N0} reports, {who}", person.Client, path, table);
            }
        }
    }

    private static async Task MeasureAsync(TestDatabase database, string what, HttpClient client, string path, ResultTable table)
    {
        List<double> first = [];
        long bytes = 0;
        var whole = await Samples.TakeAsync(5, async () =>
        {
            var began = Stopwatch.GetTimestamp();
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            response.EnsureSuccessStatusCode();
            await using var body = await response.Content.ReadAsStreamAsync();
            var buffer = new byte[65536];
            bytes = await body.ReadAsync(buffer);
            first.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            for (int read; (read = await body.ReadAsync(buffer)) > 0; bytes += read)
            {
            }
        });
        await table.AddAsync(database, what, $"first data {new Samples(first.Skip(1)).Text}, all {whole.Text} ({bytes / 1024.0:N0} kB)", aim: Aim);
    }
}
