using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Lykta.Platform.Backup;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.Benchmarks;

/// <summary>A sealed backup of everything, and the way back into an empty database of the same kind.</summary>
internal static class BackupBenchmark
{
    private const int Million = 1_000_000;

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        var size = reports ?? Million;
        await town.FillAsync(size);
        var (path, key) = (Path.Combine(Directory.CreateTempSubdirectory("lykta-bench-").FullName, "lykta.kopia"), RandomNumberGenerator.GetBytes(32));
        var written = await TimeAsync("backup", string.Empty, host, async services =>
        {
            await using var file = File.Create(path);
            return await services.GetRequiredService<BackupWriter>().WriteAsync(file, key, default);
        });
        await using var empty = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var read = await TimeAsync("restore, everything compared", "≤ 15 min", empty, async services =>
        {
            await using var file = File.OpenRead(path);
            return (await services.GetRequiredService<BackupReader>().ReadAsync(file, key, default)).Value;
        });
        if (read != written)
        {
            throw new InvalidOperationException("What came back is not what was copied.");
        }

        File.Delete(path);

        async Task<BackupContent> TimeAsync(string what, string aim, LyktaHost on, Func<IServiceProvider, Task<BackupContent>> work)
        {
            var began = Stopwatch.GetTimestamp();
            await using var scope = on.Services.CreateAsyncScope();
            var content = await work(scope.ServiceProvider);
            var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
            var megabytes = new FileInfo(path).Length / 1_000_000.0;
            await table.AddAsync(database, $"{what}, {size:N0} reports", string.Create(CultureInfo.InvariantCulture, $"{took:0} s, {content.Rows:N0} rows, {megabytes:0} MB"), aim: aim);
            return content;
        }
    }
}
