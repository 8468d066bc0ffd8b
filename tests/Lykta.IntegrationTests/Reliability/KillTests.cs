using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>kill -9 under reporting load: what was acknowledged is there, once; what was not may be sent again; the audit chain holds.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Clients = 6;

    [Theory, BothDatabases]
    public Task Kill_AFewTimes_LosesNothing(TestDatabase database) => KillAsync(database, times: 2);

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public Task Kill_FiftyTimes_LosesNothing(TestDatabase database) => KillAsync(database, times: 50);

    private async Task KillAsync(TestDatabase database, int times)
    {
        var (server, token) = await ServerProcess.StartNewAsync(LyktaHost.NewDatabase(database));
        await using var running = server;
        var random = new Random(17);
        var slowest = TimeSpan.Zero;
        var acknowledged = new ConcurrentDictionary<Guid, string>();
        var unsure = new ConcurrentDictionary<Guid, object>();
        for (var i = 0; i < times; i++)
        {
            using var stop = new CancellationTokenSource();
            var load = Enumerable.Range(0, Clients).Select(_ => ReportAsync(server.Address, token, acknowledged, unsure, stop.Token)).ToArray();

            // Not by the clock: a slow machine must get as far as a quick one.
            var enough = acknowledged.Count + random.Next(3, 40);
            while (acknowledged.Count < enough && !load.All(l => l.IsCompleted))
            {
                await Task.Delay(5);
            }

            await server.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(load);
            slowest = Max(slowest, await server.StartAsync());
        }

        output.WriteLine($"{database}: {times} kills, {acknowledged.Count} acknowledged, {unsure.Count} unsure, slowest start {slowest.TotalSeconds:N1} s");
        acknowledged.Count.ShouldBeGreaterThan(times);
        using var client = NewClient(server.Address, token);
        foreach (var (id, body) in unsure)
        {
            // A device that never heard back sends the same again: one report, whatever happened the first time.
            var again = await client.PostAsJsonAsync("/api/v1/reports", body);
            again.IsSuccessStatusCode.ShouldBeTrue();
            acknowledged[id] = await again.Content.ReadAsStringAsync();
        }

        var stored = await AllIdsAsync(client);
        stored.Count.ShouldBe(stored.Distinct().Count());
        stored.ShouldBe(acknowledged.Keys, ignoreOrder: true);
        (await server.RunAsync("verify-audit")).ShouldContain("alla hela");
    }

    private static async Task ReportAsync(
        Uri address, string token, ConcurrentDictionary<Guid, string> acknowledged, ConcurrentDictionary<Guid, object> unsure, CancellationToken ct)
    {
        using var client = NewClient(address, token);
        while (!ct.IsCancellationRequested)
        {
            var report = AReport.On("2025-11-18");
            try
            {
                var answer = await client.PostAsJsonAsync("/api/v1/reports", report.Body(), ct);
                answer.IsSuccessStatusCode.ShouldBeTrue();
                acknowledged[report.Id] = await answer.Content.ReadAsStringAsync(ct);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                unsure[report.Id] = report.Body();
                return;
            }
        }
    }

    private static async Task<List<Guid>> AllIdsAsync(HttpClient client)
    {
        var ids = new List<Guid>();
        string? next = null;
        do
        {
            var page = JsonDocument.Parse(await client.GetStringAsync("/api/v1/reports?limit=500" + (next is null ? null : "&cursor=" + next))).RootElement;
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetGuid()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);
        return ids;
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static HttpClient NewClient(Uri address, string token) =>
        new() { BaseAddress = address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
}
