using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Lykta.Peers;

/// <summary>Somebody else's way to do the same.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Program">The program that runs its script.</param>
/// <param name="Script">Its file in bench/peers.</param>
/// <param name="Task">What the script is asked for; its answer lies in a file of that name.</param>
/// <param name="Aim">At least so many times our time; below zero: ours may take at most so many times the peer's.</param>
/// <param name="Tolerance">The largest difference allowed, of the largest number in our answer.</param>
internal sealed record Peer(string Name, string Program, string Script, string Task, double Aim, double Tolerance = 0)
{
    private const double LongestMinutes = 10;

    /// <summary>The peer's own milliseconds, and how its answer differs: null where it is equal.</summary>
    /// <exception cref="InvalidOperationException">It could not run; the message is why.</exception>
    public (double Milliseconds, string? Differs) Run(string scripts, string folder, double[] ours)
    {
        var info = new ProcessStartInfo(Program, [Path.Combine(scripts, Script), Task, folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var one in (string[])["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"])
        {
            info.Environment[one] = "1";
        }

        using var process = Start(info);
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(LongestMinutes)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"took over {LongestMinutes} minutes");
        }

        var last = said.GetAwaiter().GetResult().Trim().Split('\n')[^1];
        return process.ExitCode == 0 && double.TryParse(last, NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds)
            ? (milliseconds, Differs(ours, Answer(folder, ours.Length)))
            : throw new InvalidOperationException(errors.GetAwaiter().GetResult().Trim().Split('\n')[^1]);
    }

    private static Process Start(ProcessStartInfo info)
    {
        try
        {
            return Process.Start(info)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException(e.Message, e);
        }
    }

    /// <summary>Raw numbers, or lines of a cell and its count where a database wrote it.</summary>
    private double[] Answer(string folder, int length)
    {
        var text = Path.Combine(folder, Task + ".csv");
        if (!File.Exists(text))
        {
            return MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, Task + ".bin"))).ToArray();
        }

        var answer = new double[length];
        foreach (var line in File.ReadLines(text).Select(l => l.Split(',')))
        {
            answer[int.Parse(line[0], CultureInfo.InvariantCulture)] = double.Parse(line[1], CultureInfo.InvariantCulture);
        }

        return answer;
    }

    private string? Differs(double[] ours, double[] theirs)
    {
        if (ours.Length != theirs.Length)
        {
            return $"{ours.Length} numbers against {theirs.Length}";
        }

        var largest = ours.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        for (var i = 0; i < ours.Length; i++)
        {
            var both = double.IsNaN(ours[i]) && double.IsNaN(theirs[i]);
            if (!both && !(Math.Abs(ours[i] - theirs[i]) <= Tolerance * largest))
            {
                return string.Create(CultureInfo.InvariantCulture, $"number {i}: {ours[i]} against {theirs[i]}");
            }
        }

        return null;
    }
}
