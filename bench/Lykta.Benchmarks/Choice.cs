using System.Globalization;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

internal delegate Task Benchmark(TestDatabase database, int? reports, ResultTable table);

/// <summary>What the command line asked to have measured.</summary>
internal sealed record Choice(IReadOnlyList<Benchmark> Benchmarks, IReadOnlyList<TestDatabase> Databases, int? Reports)
{
    private static readonly Dictionary<string, Benchmark> All = new()
    {
        ["start"] = StartBenchmark.RunAsync,
        ["posts"] = PostsBenchmark.RunAsync,
        ["compile"] = CompileBenchmark.RunAsync,
        ["lists"] = ListsBenchmark.RunAsync,
        ["measures"] = MeasuresBenchmark.RunAsync,
        ["problems"] = ProblemsBenchmark.RunAsync,
        ["effects"] = EffectsBenchmark.RunAsync,
        ["plans"] = PlansBenchmark.RunAsync,
        ["analyses"] = AnalysesBenchmark.RunAsync,
        ["officer"] = OfficerBenchmark.RunAsync,
        ["guard"] = GuardBenchmark.RunAsync,
        ["audit"] = AuditBenchmark.RunAsync,
        ["import"] = ImportBenchmark.RunAsync,
        ["backup"] = BackupBenchmark.RunAsync,
        ["load"] = LoadBenchmark.RunAsync,
    };

    /// <summary>Null where it cannot be read.</summary>
    public static Choice? Read(string[] args)
    {
        if (args.Length % 2 == 0 || (args[0] != "all" && !All.ContainsKey(args[0])))
        {
            return null;
        }

        var choice = new Choice(args[0] == "all" ? [.. All.Values] : [All[args[0]]], [TestDatabase.Sqlite, TestDatabase.Postgres], null);
        foreach (var option in args[1..].Chunk(2))
        {
            switch (option[0])
            {
                case "--reports" when int.TryParse(option[1], NumberStyles.None, CultureInfo.InvariantCulture, out var reports) && reports > 0:
                    choice = choice with { Reports = reports };
                    break;
                case "--database" when Enum.TryParse<TestDatabase>(option[1], ignoreCase: true, out var database):
                    choice = choice with { Databases = [database] };
                    break;
                default:
                    return null;
            }
        }

        return choice;
    }
}
