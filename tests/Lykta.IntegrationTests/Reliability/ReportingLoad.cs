using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>
/// Programs that report one after the other, and a file being imported beside them. What was answered is acknowledged; what was not is unsure and is
/// sent again, unchanged, once all is well: afterwards every one must be there, once.
/// </summary>
internal sealed class ReportingLoad(ServerProcess server, string token, int importRows = 60)
{
    private const int Clients = 6;

    private readonly ConcurrentDictionary<Guid, bool> acknowledged = new();
    private readonly ConcurrentDictionary<Guid, object> unsure = new();
    private readonly string folder = Directory.CreateTempSubdirectory("lykta-import-").FullName;
    private int away;
    private int files;

    /// <summary>Where the programs send: each to one of these.</summary>
    public IReadOnlyList<ServerProcess> Nodes { get; init; } = [server];

    public int Acknowledged => acknowledged.Count;

    public int Unsure => unsure.Count;

    /// <summary>How often the server said that its database was away.</summary>
    public int Away => away;

    /// <summary>Reports that were there before: they too are to be there, once, at the end.</summary>
    public IReadOnlyList<Guid> AlreadyThere { get; init; } = [];

    /// <summary>Reports until it is told to stop; a server that goes away ends it too.</summary>
    public async Task ReportAsync(CancellationToken ct) =>
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => ReportOneByOneAsync(Nodes[client % Nodes.Count], ct)));

    /// <summary>Imports a new file. It is read again at the end, whether it came through or not.</summary>
    public async Task ImportAsync()
    {
        try
        {
            await server.RunAsync(Import(NextFile()));
        }
        catch (InvalidOperationException)
        {
            // Killed, or its database was.
        }
    }

    /// <summary>Waits until some more reports have been acknowledged. Not by the clock: a slow machine must get as far as a quick one.</summary>
    public async Task MoreAsync(int count, Task running)
    {
        var enough = Acknowledged + count;
        while (Acknowledged < enough && !running.IsCompleted)
        {
            await Task.Delay(5);
        }
    }

    /// <summary>Sends again what was unsure, reads every file again, and counts: all of it, once.</summary>
    public async Task ShouldBeStoredOnceAsync()
    {
        using var client = NewClient();
        foreach (var (id, body) in unsure)
        {
            // A device that never heard back sends the same again: one report, whatever happened the first time.
            using var again = await client.PostAsJsonAsync("/api/v1/reports", body);
            again.IsSuccessStatusCode.ShouldBeTrue($"{again.StatusCode} {server.LastWords()}");
            acknowledged[id] = true;
        }

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            await server.RunAsync(Import(file));
        }

        var stored = await AllAsync(client);
        stored.Select(r => r.Id).ShouldBeUnique();
        stored.Where(r => r.Source != "import").Select(r => r.Id).ShouldBe(acknowledged.Keys.Concat(AlreadyThere), ignoreOrder: true);
        stored.Count(r => r.Source == "import").ShouldBe(files * importRows);
        (await server.RunAsync("verify-audit")).ShouldContain("alla hela");
        Directory.Delete(folder, recursive: true);
    }

    private async Task ReportOneByOneAsync(ServerProcess node, CancellationToken ct)
    {
        using var client = NewClient(node);
        while (!ct.IsCancellationRequested)
        {
            var report = AReport.On("2025-11-18");
            try
            {
                using var answer = await client.PostAsJsonAsync("/api/v1/reports", report.Body(), ct);
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    answer.Headers.RetryAfter.ShouldNotBeNull();
                    unsure[report.Id] = report.Body();
                    Interlocked.Increment(ref away);
                    await Task.Delay(150, ct);
                    continue;
                }

                answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.StatusCode} {await answer.Content.ReadAsStringAsync(ct)} {server.LastWords()}");
                acknowledged[report.Id] = true;
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                unsure.TryAdd(report.Id, report.Body());
                return;
            }
        }
    }

    private string NextFile()
    {
        var number = Interlocked.Increment(ref files);
        var rows = Enumerable.Range(0, importRows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{number}-{i};Klotter;2025-11-{1 + (i % 28):00} 20:00;59,60;15,60;Rad {i}"));
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"fil-{number}.csv"));
        File.WriteAllLines(path, rows.Prepend("Nr;Händelsetyp;Från;Lat;Lon;Beskrivning"));
        return path;
    }

    private string[] Import(string file) => ["import", "reports", file, "--municipality", server.Municipality, "--profile", "generic"];

    public static async Task<List<(Guid Id, string? Source)>> AllAsync(HttpClient client)
    {
        var all = new List<(Guid, string?)>();
        string? next = null;
        do
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync("/api/v1/reports?limit=500" + (next is null ? null : "&cursor=" + next)));
            all.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(r => (r.GetProperty("id").GetGuid(), r.GetProperty("source").GetString())));
            next = page.RootElement.GetProperty("next").GetString();
        }
        while (next is not null);
        return all;
    }

    public HttpClient NewClient(ServerProcess? node = null) =>
        new() { BaseAddress = (node ?? server).Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
}
