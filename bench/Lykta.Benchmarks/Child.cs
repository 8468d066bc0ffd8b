using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>The product as a process of its own, so that its memory and its start are its own.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process process;
    private readonly long began = Stopwatch.GetTimestamp();

    private Child(Process process) => this.process = process;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(began);

    public Uri Address { get; private init; } = new("http://127.0.0.1");

    /// <summary>Runs a command to its end and tells how long it took and the most memory it held.</summary>
    public static async Task<(TimeSpan Took, long PeakMegabytes)> RunAsync(string database, params string[] arguments)
    {
        await using var child = Start(database, new Uri("http://127.0.0.1"), arguments);
        var peak = 0L;
        while (!child.process.HasExited)
        {
            peak = Math.Max(peak, child.Megabytes("VmHWM"));
            await Task.Delay(20);
        }

        return child.process.ExitCode == 0 ? (child.Elapsed, peak) : throw new InvalidOperationException($"lykta {string.Join(' ', arguments)} exited {child.process.ExitCode}.");
    }

    /// <summary>Starts a server and waits until it is ready.</summary>
    public static async Task<Child> ServeAsync(string database, params string[] verb)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var child = Start(database, address, [.. verb, "--urls", address.ToString()]);
        using var client = new HttpClient { BaseAddress = address };
        while (!child.process.HasExited)
        {
            try
            {
                if ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return child;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException("The server ended before it was ready.");
    }

    /// <summary>What the kernel says of its memory: VmRSS now, VmHWM at most.</summary>
    public long Megabytes(string line)
    {
        try
        {
            var found = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith(line, StringComparison.Ordinal));
            return found is null ? 0 : long.Parse(found.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static Child Start(string database, Uri address, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lykta.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        LyktaHost.Tell(start.Environment, database);
        start.Environment["LYKTA_KEYS"] = Path.Combine(Path.GetTempPath(), "lykta-tests", "keys-of-benchmarks");
        start.Environment["LYKTA_LIMITS"] = "off";
        start.Environment["LYKTA_CHECKPOINTS"] = Path.Combine(Path.GetTempPath(), "lykta-tests", $"checkpoints-{Guid.NewGuid():N}");
        var started = Process.Start(start)!;
        started.BeginOutputReadLine();
        return new Child(started) { Address = address };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
