using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>Writes what was measured as one Markdown table, a row as soon as it is known.</summary>
internal sealed class ResultTable(TextWriter output)
{
    public async Task BeginAsync()
    {
        await output.WriteLineAsync($"{Machine()}\n\n| Database | What | Measured | Bare cost | Ratio | Aim |\n| --- | --- | --- | --- | --- | --- |");
        await output.FlushAsync();
    }

    public async Task AddAsync(TestDatabase database, string what, string measured, string bare = "", string ratio = "", string aim = "")
    {
        await output.WriteLineAsync($"| {(database == TestDatabase.Sqlite ? "SQLite" : "PostgreSQL")} | {what} | {measured} | {bare} | {ratio} | {aim} |");
        await output.FlushAsync();
    }

    public Task AddAsync(TestDatabase database, string what, Samples measured, Samples bare, string aim = "") =>
        AddAsync(database, what, measured.Text, bare.Text, Ratio(measured.Median, bare.Median), aim);

    public static string Ratio(double measured, double bare) => (measured / bare).ToString("0.0 ×", CultureInfo.InvariantCulture);

    /// <summary>The machine, and how busy others kept it: the figures mean nothing without.</summary>
    private static string Machine()
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "processor not told";
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
        return string.Create(CultureInfo.InvariantCulture, $"{processor}, {Environment.ProcessorCount} cores, {memory} GB, .NET {Environment.Version}, {RuntimeInformation.OSDescription}; load {load} before the first run.");
    }
}

/// <summary>Times of the same thing done many times.</summary>
internal sealed class Samples(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    public double Median => At(0.5);

    /// <summary>What one in twenty takes longer than.</summary>
    public double Tail => At(0.95);

    /// <summary>The median, for what is done a few times.</summary>
    public string Text => Milliseconds(Median);

    /// <summary>For what is done many times.</summary>
    public string Spread => string.Create(CultureInfo.InvariantCulture, $"p50 {Median:0.0}, p95 {At(0.95):0.0}, p99 {At(0.99):0.0} ms");

    public static string Milliseconds(double value) => value < 10 ? $"{value:0.00} ms" : $"{value:0} ms";

    /// <summary>Once to warm up, then so many times.</summary>
    public static async Task<Samples> TakeAsync(int times, Func<Task> work)
    {
        var taken = new List<double>();
        for (var i = -1; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await work();
            if (i >= 0)
            {
                taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        return new Samples(taken);
    }

    private double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
