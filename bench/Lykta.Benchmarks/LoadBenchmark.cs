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
/// seconds beside them; on top of 100,000 reports. Ten minutes, or as many reports as asked for, after a minute of the same that is not counted: until the code
/// is compiled a post takes three times as long.
/// </summary>
internal static class LoadBenchmark
{
    private const int PerSecond = 100;
    private const int Readers = 50;
    private static readonly TimeSpan Tell = TimeSpan.FromSeconds(15);
    private const int WarmUp = 60 * PerSecond;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await town.FillAsync(100_000);
        await town.Municipality.DoAsync<CompilePictureHandler, CompiledPicture>(handler =>
            handler.HandleAsync(new CompilePictureCommand(PictureKind.Regular, Period.OfWeek(IsoWeek.Parse("2026-W47", null))), town.Municipality.Change, default));
        var count = reports ?? 600 * PerSecond;
        var (posted, read, faults) = (new ConcurrentQueue<double>(), new ConcurrentQueue<double>(), 0);
        var window = new ConcurrentQueue<double>();
        using var end = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        var beside = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(reader))).Append(Task.Run(TellAsync)).ToArray();
        await SendAsync(WarmUp);
        (posted, read, faults) = (new(), new(), 0);
        var seconds = await SendAsync(count);
        await end.CancelAsync();
        await Task.WhenAll(beside);
        var rate = string.Create(CultureInfo.InvariantCulture, $"{count / seconds:0}/s for {seconds:0} s");
        await table.AddAsync(database, $"POST a report under load, {rate}", $"{new Samples(posted).Spread}, {faults} faults", aim: "p95 < 200 ms, 0 faults");
        await table.AddAsync(database, $"the lägesbild's page, {Readers} readers meanwhile", new Samples(read).Spread, aim: "p95 < 200 ms");

        async Task<double> SendAsync(int reports)
        {
            var (first, sent) = (Stopwatch.GetTimestamp(), new List<Task>());
            for (var i = 0; i < reports; i++)
            {
                var wait = TimeSpan.FromSeconds((double)i / PerSecond) - Stopwatch.GetElapsedTime(first);
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait);
                }

                sent.Add(Task.Run(() => OnceAsync(Posted, PostAsync)));
            }

            await Task.WhenAll(sent);
            return Stopwatch.GetElapsedTime(first).TotalSeconds;
        }

        void Posted(double milliseconds)
        {
            posted.Enqueue(milliseconds);
            window.Enqueue(milliseconds);
        }

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
                    await OnceAsync(t => read.Enqueue(t), ReadOnceAsync);
                    await Task.Delay(Pause, end.Token);
                }
            }
            catch (OperationCanceledException)
            {
                // The load has ended.
            }
        }

        // Told on the way, with what the machine's host took of our processors, so that a bad minute is neither hidden in ten nor left unexplained.
        async Task TellAsync()
        {
            for (var stolen = Stolen(); !end.IsCancellationRequested;)
            {
                await Task.Delay(Tell, CancellationToken.None);
                var (part, taken) = (Interlocked.Exchange(ref window, new()), Stolen());
                await Console.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Stopwatch.GetElapsedTime(began).TotalSeconds:0} s: {part.Count} posts, {(!part.IsEmpty ? new Samples(part).Spread : "none answered")}; {faults} faults; the host took {taken - stolen:0.0} s of {Environment.ProcessorCount * Tell.TotalSeconds:0} s"));
                stolen = taken;
            }
        }

        async Task OnceAsync(Action<double> took, Func<Task> once)
        {
            var at = Stopwatch.GetTimestamp();
            try
            {
                await once();
                took(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref faults);
            }
        }
    }

    /// <summary>Seconds of processor time that a virtual machine's host gave to others (proc(5), the steal column, in hundredths); nothing where there is no such file.</summary>
    private static double Stolen() =>
        File.Exists("/proc/stat") && File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, _, _, _, _, _, _, var steal, ..]
            ? double.Parse(steal, CultureInfo.InvariantCulture) / 100
            : 0;
}
