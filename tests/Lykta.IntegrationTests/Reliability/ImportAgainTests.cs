using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Two files that share three rows in ten, read in again and again with their rows in other orders and killed halfway: in the end what reading each once gives.</summary>
public sealed class ImportAgainTests(ITestOutputHelper output)
{
    private const int Rows = 2_000;
    private const int Kills = 50;

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "import")]
    public async Task SameFiles_InOtherOrders_KilledHalfway_EndTheSame(TestDatabase database)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-again-").FullName;
        var random = new Random(17);
        var (first, second) = (Enumerable.Range(0, Rows).ToArray(), Enumerable.Range(Rows * 7 / 10, Rows).ToArray());

        var (once, onceToken) = await ServerProcess.StartNewAsync(LyktaHost.NewDatabase(database));
        await using var onceRunning = once;
        await once.RunAsync(Import(once, first));
        var watch = Stopwatch.StartNew();
        await once.RunAsync(Import(once, second));
        var whole = watch.Elapsed;

        var place = LyktaHost.NewDatabase(database);
        var (server, token) = await ServerProcess.StartNewAsync(place);
        await using var running = server;
        await using var reader = server.AnotherNode(place);
        var (killed, tries) = (0, 0);
        while (killed < Kills && tries++ < Kills * 4)
        {
            watch.Restart();
            var reading = reader.RunAsync(Import(server, tries % 2 == 0 ? first : second));
            await Task.WhenAny(reading, Task.Delay(whole * (0.3 + (random.NextDouble() * 0.7))));
            await reader.KillAsync();
            try
            {
                // Quicker than the one before: the next strike comes earlier.
                await reading;
                whole = watch.Elapsed;
            }
            catch (InvalidOperationException)
            {
                killed++;
            }
        }

        foreach (var rows in (int[][])[first, second, first])
        {
            await reader.RunAsync(Import(server, rows));
        }

        output.WriteLine($"{database}: {killed} of {tries} killed before their end");
        killed.ShouldBe(Kills);
        var (expected, stored) = (await ContentAsync(once, onceToken), await ContentAsync(server, token));
        expected.Count.ShouldBe(Rows * 17 / 10);
        stored.ShouldBe(expected);
        (await reader.RunAsync("verify-audit")).ShouldContain("alla hela");
        Directory.Delete(folder, recursive: true);

        string[] Import(ServerProcess into, int[] numbers)
        {
            random.Shuffle(numbers);
            var path = Path.Combine(folder, $"{Guid.NewGuid():N}.csv");
            File.WriteAllLines(path, numbers.Select(Row).Prepend("Nr;Händelsetyp;Från;Lat;Lon;Beskrivning"));
            return ["import", "reports", path, "--municipality", into.Municipality, "--profile", "generic"];
        }
    }

    private static string Row(int n) => string.Create(CultureInfo.InvariantCulture, $"{n};Klotter;2025-11-{1 + (n % 28):00} 20:{n % 60:00};59,60;15,60;Rad {n}");

    /// <summary>Every report as the API gives it, but for what differs between two installations.</summary>
    private static async Task<List<string>> ContentAsync(ServerProcess server, string token)
    {
        using var client = new ReportingLoad(server, token).NewClient();
        var all = new List<string>();
        string? next = null;
        do
        {
            var page = JsonNode.Parse(await client.GetStringAsync("/api/v1/reports?limit=500" + (next is null ? null : "&cursor=" + next)))!;
            foreach (var item in page["items"]!.AsArray().Select(i => i!.AsObject()))
            {
                foreach (var own in (string[])["id", "receivedAt", "organisationId"])
                {
                    item.Remove(own);
                }

                all.Add(item.ToJsonString());
            }

            next = (string?)page["next"];
        }
        while (next is not null);
        return [.. all.Order(StringComparer.Ordinal)];
    }
}
