using System.Diagnostics;

namespace Lykta.TestKit;

/// <summary>PostgreSQL's own programs on this machine, run as somebody PostgreSQL accepts: it refuses root.</summary>
internal sealed class PostgresPrograms
{
    private const string DebianFolder = "/usr/lib/postgresql/15/bin";

    private readonly string folder;

    private PostgresPrograms(string folder) => this.folder = folder;

    public static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    public static PostgresPrograms Find()
    {
        var found = new[] { DebianFolder, FromPgConfig() }.FirstOrDefault(f => f is not null && File.Exists(Path.Combine(f, "initdb")));
        return found is null
            ? throw new InvalidOperationException("PostgreSQL 15 with PostGIS is missing on this machine. Run: make setup")
            : new PostgresPrograms(found);
    }

    /// <summary>The command line of one program, wrapped in runuser when we are root.</summary>
    public string[] CommandLine(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(folder, program), .. arguments];
        return IsRoot ? ["runuser", "-u", "postgres", "--", .. command] : command;
    }

    public void Run(string program, params string[] arguments) => RunCommand(CommandLine(program, arguments));

    public static string RunCommand(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {error.GetAwaiter().GetResult()}");
    }

    private static string? FromPgConfig()
    {
        try
        {
            return RunCommand("pg_config", "--bindir").Trim();
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
