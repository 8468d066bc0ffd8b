using System.Diagnostics;
using System.Globalization;

namespace Lykta.TestKit;

/// <summary>Waits for this process to end (or the folder to be gone, after an orderly stop), then runs a command and takes the folder away.</summary>
internal static class PostgresWatchdog
{
    private const string Script = """
        exec </dev/null >/dev/null 2>&1
        pid=$1; folder=$2; shift 2
        while kill -0 "$pid" && [ -d "$folder" ]; do sleep 1; done
        [ -d "$folder" ] && "$@"
        rm -rf "$folder"
        """;

    public static void Start(string folder, string[] stop)
    {
        string[] arguments = ["sh", "-c", Script, "sh", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), folder, .. stop];

        // In a session of its own, so that the Ctrl-C that ends the tests does not end the watchdog with them.
        using var watchdog = Process.Start(new ProcessStartInfo("setsid", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        });
    }
}
