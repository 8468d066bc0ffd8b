using System.Collections.Concurrent;
using System.IO.Compression;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reporting;

/// <summary>What a phone fetches before it can be typed on: the page, its style and its scripts, each as gzip sends it. The map comes when it is asked for.</summary>
public sealed class ReportPageWeightTests
{
    private const int MostBytes = 60_000;

    [Fact]
    public async Task ReportPage_BeforeItsMap_WeighsAtMost60Kilobytes()
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2", "C3");
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        await using var journey = await Journey.StartAsync(municipality.Host, reporter, Look.Phone);
        var fetched = new ConcurrentBag<IResponse>();
        journey.Page.Response += (_, response) => fetched.Add(response);
        await journey.GoAsync($"/{municipality.Code}/rapportera");

        var weights = new SortedDictionary<string, int>();
        foreach (var response in fetched.Where(r => r.Ok))
        {
            weights[new Uri(response.Url).AbsolutePath] = Gzipped(await response.BodyAsync());
        }

        weights.Keys.ShouldContain(path => path.EndsWith(".css", StringComparison.Ordinal));
        weights.Keys.ShouldContain(path => path.EndsWith(".js", StringComparison.Ordinal));
        weights.Keys.ShouldNotContain(path => path.Contains("maplibre", StringComparison.Ordinal));
        weights.Values.Sum().ShouldBeLessThanOrEqualTo(MostBytes, string.Join(", ", weights));
    }

    private static int Gzipped(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return (int)packed.Length;
    }
}
