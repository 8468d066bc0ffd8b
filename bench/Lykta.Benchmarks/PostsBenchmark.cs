using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Net.Http.Json;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lykta.Benchmarks;

/// <summary>POST /api/v1/reports against its two bare costs: an empty endpoint of the same server, and the same rows written by the driver in one transaction.</summary>
internal static class PostsBenchmark
{
    private const int WarmUp = 200;

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        var count = reports ?? 2_000;
        await LoadAsync(4, WarmUp, _ => PostAsync(town.Coordinator.Client, "/api/v1/reports", NewReport()));
        foreach (var clients in (int[])[1, 8])
        {
            var posts = await LoadAsync(clients, count, _ => PostAsync(town.Coordinator.Client, "/api/v1/reports", NewReport()));
            var empty = await EmptyEndpointAsync(clients, count);
            var rows = await BareRowsAsync(town, clients, count);
            await table.AddAsync(database, $"POST a report, {clients} at a time", posts.Text, $"empty endpoint {empty.Text}", ResultTable.Ratio(posts.Times.Median, empty.Times.Median));
            await table.AddAsync(database, $"POST a report, {clients} at a time", posts.Text, $"same rows on the driver {rows.Text}", ResultTable.Ratio(posts.Times.Median, rows.Times.Median));
        }
    }

    private static object NewReport() => AReport.On("2026-11-20").InArea(Random.Shared.Next(12)).Saying("Klotter på väggen vid entrén").Body();

    private static async Task PostAsync(HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<Load> EmptyEndpointAsync(int clients, int count)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPost("/", () => Results.NoContent());
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        await LoadAsync(clients, WarmUp, _ => PostAsync(client, "/", NewReport()));
        return await LoadAsync(clients, count, _ => PostAsync(client, "/", NewReport()));
    }

    /// <summary>What one POST wrote, written again under other ids and the next numbers, one connection a client.</summary>
    private static async Task<Load> BareRowsAsync(Town town, int clients, int count)
    {
        var said = AReport.On("2026-11-20").Saying("Klotter på väggen vid entrén");
        var statements = (await RecordedSql.OfAsync(() => PostAsync(town.Coordinator.Client, "/api/v1/reports", said.Body()))).Where(s => s.Writes).ToList();
        var number = await town.Municipality.ReadAsync(db => db.Set<AuditHead>().Select(h => h.Number).SingleAsync());
        var (next, recorded) = (number, number);
        var open = new List<DbConnection>();
        return await OnConnectionsAsync(town, clients, open, () => LoadAsync(clients, count, async client =>
        {
            var (id, mine) = (Guid.NewGuid(), Interlocked.Increment(ref next));
            await using var transaction = await open[client].BeginTransactionAsync(IsolationLevel.Unspecified);
            foreach (var statement in statements)
            {
                await statement.SendAsync(open[client], transaction, value => value switch
                {
                    Guid g when g == said.Id => id,
                    string s when string.Equals(s, said.Id.ToString(), StringComparison.OrdinalIgnoreCase) => id.ToString().ToUpperInvariant(),
                    long n when n == recorded => mine,
                    _ => null,
                });
            }

            await transaction.CommitAsync();
        }));
    }

    private static Task<Load> OnConnectionsAsync(Town town, int wanted, List<DbConnection> open, Func<Task<Load>> work) => open.Count == wanted
        ? work()
        : town.OnDriverAsync(connection =>
        {
            open.Add(connection);
            return OnConnectionsAsync(town, wanted, open, work);
        });

    private static async Task<Load> LoadAsync(int clients, int count, Func<int, Task> once)
    {
        var times = new ConcurrentBag<double>();
        var left = count;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var sent = Stopwatch.GetTimestamp();
                await once(client);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        return new Load(new Samples(times), count / Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private sealed record Load(Samples Times, double PerSecond)
    {
        public string Text => $"{PerSecond:0}/s, {Times.Spread}";
    }
}
