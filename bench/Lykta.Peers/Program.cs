using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Lykta.Peers;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Times = 5;
if (args is ["parts", ..])
{
    BenchmarkRunner.Run<Parts>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance)), [.. args.Skip(1)]);
    return 0;
}

var scripts = Path.GetFullPath("bench/peers");
if (!Directory.Exists(scripts))
{
    Console.Error.WriteLine("Run it from the folder of the project: the peers' scripts lie in bench/peers.");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("lykta-peers-");
try
{
    var (city, few) = (new City(1_000_000, 1), new City(100_000, 2).Within(Contests.KnoxSide));
    var (large, small) = (folder.CreateSubdirectory("large").FullName, folder.CreateSubdirectory("small").FullName);
    city.Write(large);
    few.Write(small);
    Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} before the first run.\n");
    Console.WriteLine("| Task | Ours, one thread | Peer | Peer's | Ratio | Aim | Met | Answer |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
    var wrong = 0;
    foreach (var contest in Contests.Of(city, large, few, small).Where(c => args.Length < 2 || c.Name.Contains(args[1], StringComparison.OrdinalIgnoreCase)))
    {
        var (ours, answer) = Median(contest.One);
        foreach (var peer in contest.Peers)
        {
            wrong += Row(contest, ours, answer, peer) ? 0 : 1;
        }

        if (contest.All is { } all)
        {
            var (shared, same) = Median(all);
            Console.WriteLine($"| {contest.Name}, all cores | {shared:0.00} ms | ours, one thread | {ours:0.00} ms | {ours / shared:0.0} × | | | {(same.AsSpan().SequenceEqual(answer) ? "equal" : "DIFFERS")} |");
        }
    }

    return wrong == 0 ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}

bool Row(Contest contest, double ours, double[] answer, Peer peer)
{
    var aim = peer.Aim < 0 ? $"≤{-peer.Aim} × its time" : $"≥{peer.Aim} ×";
    try
    {
        var (theirs, differs) = peer.Run(scripts, contest.City, answer);
        var ratio = theirs / ours;
        var met = peer.Aim < 0 ? ratio >= -1 / peer.Aim : ratio >= peer.Aim;
        Console.WriteLine($"| {contest.Name} | {ours:0.00} ms | {peer.Name} | {theirs:0.00} ms | {(differs is null ? $"{ratio:0.0} ×" : "none")} | {aim} | {(differs is not null ? "no" : met ? "yes" : "no")} | {(differs is null ? "equal" : "DIFFERS: " + differs)} |");
        return differs is null;
    }
    catch (InvalidOperationException e)
    {
        Console.WriteLine($"| {contest.Name} | {ours:0.00} ms | {peer.Name} | NOT RUN: {e.Message} | | {aim} | no | |");
        return false;
    }
}

// Three to warm up, so that the last tier of the compiler has it.
static (double Milliseconds, double[] Answer) Median(Func<double[]> work)
{
    var (taken, answer) = (new List<double>(), Array.Empty<double>());
    for (var i = -3; i < Times; i++)
    {
        var began = Stopwatch.GetTimestamp();
        answer = work();
        if (i >= 0)
        {
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    return (taken.Order().ElementAt(Times / 2), answer);
}
