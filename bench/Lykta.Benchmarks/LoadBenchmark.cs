using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>
/// A hundred reports a second, sent when they are due whether the one before was answered or not, and fifty people who open the lägesbild every five
/// seconds beside them; on top of 100,000 reports. Ten minutes, or as many reports as asked for.
/// </summary>
internal static class LoadBenchmark
{
    private const int PerSecond = 100;
    private const int Readers = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await town.FillAsync(100_000);
        await town.Municipality.DoAsync<CompilePictureHandler, CompiledPicture>(handler =>
            handler.HandleAsync(new CompilePictureCommand(PictureKind.Regular, Period.OfWeek(IsoWeek.Parse("2026-W47", null))), town.Municipality.Change, default));
        var count = reports ?? 600 * PerSecond;
        var (posted, read, faults) = (new ConcurrentBag<double>(), new ConcurrentBag<double>(), 0);
        for (var i = 0; i < 100; i++)
        {
            await PostAsync();
            await ReadOnceAsync();
        }

        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(reader))).ToArray();
        var (began, sent) = (Stopwatch.GetTimestamp(), new List<Task>());
        for (var i = 0; i < count; i++)
        {
            var wait = TimeSpan.FromSeconds((double)i / PerSecond) - Stopwatch.GetElapsedTime(began);
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            sent.Add(Task.Run(() => OnceAsync(posted, PostAsync)));
        }

        await Task.WhenAll(sent);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        await end.CancelAsync();
        await Task.WhenAll(readers);
        var rate = string.Create(CultureInfo.InvariantCulture, $"{count / seconds:0}/s for {seconds:0} s");
        await table.AddAsync(database, $"POST a report under load, {rate}", $"{new Samples(posted).Spread}, {faults} faults", aim: "p95 < 200 ms, 0 faults");
        await table.AddAsync(database, $"the lägesbild's page, {Readers} readers meanwhile", new Samples(read).Spread, aim: "p95 < 200 ms");

        async Task PostAsync()
        {
            using var answer = await town.Coordinator.Client.PostAsJsonAsync("/api/v1/reports", AReport.On("2026-11-20").InArea(Random.Shared.Next(12)).Body());
            answer.EnsureSuccessStatusCode();
        }

        async Task ReadOnceAsync()
        {
            using var answer = await town.Coordinator.GetAsync("lagesbild/2026-W47");
            answer.EnsureSuccessStatusCode();
        }

        async Task ReadAsync(int reader)
        {
            try
            {
                await Task.Delay(Pause * reader / Readers, end.Token);
                while (true)
                {
                    await OnceAsync(read, ReadOnceAsync);
                    await Task.Delay(Pause, end.Token);
                }
            }
            catch (OperationCanceledException)
            {
                // The load has ended.
            }
        }

        async Task OnceAsync(ConcurrentBag<double> times, Func<Task> once)
        {
            var at = Stopwatch.GetTimestamp();
            try
            {
                await once();
                times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref faults);
            }
        }
    }
}
