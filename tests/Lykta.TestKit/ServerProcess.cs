using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Lykta.Platform;
using Lykta.Platform.Access;

namespace Lykta.TestKit;

/// <summary>
/// The product as a process of its own, that a test can kill without warning and start again on the same database. It is the tests' own build, or what
/// <c>LYKTA_PROGRAM</c> names: the long proofs start hundreds of them and use one compiled beforehand.
/// </summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly string database;
    private readonly string checkpoints;
    private readonly ConcurrentQueue<string?> said = new();
    private readonly ConcurrentDictionary<Process, bool> commands = new();
    private Process? process;

    private ServerProcess(string database, int port, string checkpoints)
    {
        this.database = database;
        this.checkpoints = checkpoints;
        Address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>Where every server of a test keeps what protects its cookies and forms.</summary>
    public static string Keys { get; } = Path.Combine(Path.GetTempPath(), "lykta-tests", "keys-of-servers");

    public Uri Address { get; }

    /// <summary>The code of the municipality made by <see cref="StartNewAsync"/>.</summary>
    public string Municipality { get; private set; } = string.Empty;

    /// <summary>A server, not started yet, on a database that stands ready.</summary>
    public static ServerProcess On(string database) =>
        new(database, FreePort(), Path.Combine(Path.GetTempPath(), "lykta-tests", $"checkpoints-{Guid.NewGuid():N}"));

    /// <summary>Makes the tables, a municipality and a coordinator's token in this process, which is quicker than command lines, then starts the server.</summary>
    public static async Task<(ServerProcess Server, string Token)> StartNewAsync(string database)
    {
        var server = On(database);
        await using var host = await server.BesideAsync();
        var town = await TestMunicipality.NewAsync(host);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        server.Municipality = town.Code.ToString();
        await server.StartAsync();
        return (server, coordinator.Token!);
    }

    /// <summary>Another node of the same installation, not started yet: the same keys, checkpoints and municipality.</summary>
    public ServerProcess AnotherNode(string connection) => new(connection, FreePort(), checkpoints) { Municipality = Municipality };

    /// <summary>The same database from within this process, without jobs: to arrange and to look.</summary>
    public Task<LyktaHost> BesideAsync()
    {
        var (choice, clock) = (LyktaHost.Choice(database), new FakeClock(TimeProvider.System.GetUtcNow()));
        var settings = new LyktaSettings { Database = choice, Clock = clock, RunJobs = false, Keys = Keys, Checkpoints = checkpoints };
        return LyktaHost.StartAsync(settings, clock, choice.IsPostgres ? TestDatabase.Postgres : TestDatabase.Sqlite);
    }

    /// <summary>What the server last wrote: a test that meets a 500 tells why.</summary>
    public string LastWords() => string.Join(Environment.NewLine, said);

    /// <summary>Starts the server and waits until it is ready. Returns how long that took.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        process?.Dispose();
        process = Process.Start(Command("serve", "--urls", Address.ToString()))!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await ReadyAsync();
    }

    /// <summary>Waits until the server says that it can serve. Returns how long that took.</summary>
    public async Task<TimeSpan> ReadyAsync()
    {
        var watch = Stopwatch.StartNew();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        while (watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                if ((await client.GetAsync(new Uri(Address, "/health/ready"))).IsSuccessStatusCode)
                {
                    return watch.Elapsed;
                }
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Not up yet.
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The server was not ready within a minute.");
    }

    /// <summary>kill -9 of the server and of every command that runs: no shutdown, no flush.</summary>
    public async Task KillAsync()
    {
        foreach (var running in commands.Keys.Append(process).OfType<Process>())
        {
            try
            {
                running.Kill(entireProcessTree: true);
                await running.WaitForExitAsync();
            }
            catch (InvalidOperationException)
            {
                // It had already ended.
            }
        }
    }

    /// <summary>Stops the server as a service manager does (SIGTERM) and waits until it has ended.</summary>
    public async Task StopAsync()
    {
        PostgresPrograms.RunCommand("kill", "-TERM", process!.Id.ToString(CultureInfo.InvariantCulture));
        await process.WaitForExitAsync();
    }

    /// <summary>Runs another command of the product on the same database and returns what it printed. Must exit 0.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        using var command = Process.Start(Command(arguments))!;
        commands[command] = true;
        var output = command.StandardOutput.ReadToEndAsync();
        var errors = command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();
        commands.TryRemove(command, out _);
        return command.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"lykta {string.Join(' ', arguments)} exited {command.ExitCode}: {await output} {await errors}");
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process?.Dispose();
    }

    private void Keep(string? line)
    {
        said.Enqueue(line);
        while (said.Count > 200)
        {
            said.TryDequeue(out _);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ProcessStartInfo Command(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Environment.GetEnvironmentVariable("LYKTA_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "lykta.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        LyktaHost.Tell(start.Environment, database);
        start.Environment["LYKTA_KEYS"] = Keys;
        start.Environment["LYKTA_LIMITS"] = "off";
        start.Environment["LYKTA_CHECKPOINTS"] = checkpoints;
        return start;
    }
}
