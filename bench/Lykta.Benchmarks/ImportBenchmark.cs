using System.Globalization;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary><c>lykta import reports</c>: 100,000 rows of any table, and the police's public events where they lie beside the repository.</summary>
internal static class ImportBenchmark
{
    private static readonly string[] Kinds = ["klotter", "skadegörelse", "nedskräpning", "narkotika", "ordningsstörning"];

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-bench-");
        var rows = reports ?? 100_000;
        var file = Path.Combine(folder.FullName, "rapporter.csv");
        await File.WriteAllLinesAsync(file, Rows(rows));
        await ImportAsync(database, $"import {rows:N0} generic rows", "generic", file, "< 60 s, < 300 MB", table);
        if (SharedData.TryFind("data/polisen_events.csv") is { } events)
        {
            await ImportAsync(database, $"import polisen_events.csv, {File.ReadLines(events).Count() - 1:N0} rows", "polisen-events", events, "", table);
        }

        folder.Delete(recursive: true);
    }

    private static async Task ImportAsync(TestDatabase database, string what, string profile, string file, string aim, ResultTable table)
    {
        var connection = LyktaHost.NewDatabase(database);
        await Child.RunAsync(connection, "migrate");
        await Child.RunAsync(connection, "municipality", "create", "1880", "--name", "Örebro");
        var (took, peak) = await Child.RunAsync(connection, "import", "reports", file, "--municipality", "1880", "--profile", profile);
        await table.AddAsync(database, what, $"{took.TotalSeconds:0.0} s, {peak} MB at most", aim: aim);
        var (again, _) = await Child.RunAsync(connection, "import", "reports", file, "--municipality", "1880", "--profile", profile);
        await table.AddAsync(database, $"{what}, again", $"{again.TotalSeconds:0.0} s");
    }

    private static IEnumerable<string> Rows(int count)
    {
        yield return "nr;typ;från;till;lat;lon;beskrivning;otrygghet";
        var random = new Random(2026);
        var begin = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 1; i <= count; i++)
        {
            var from = begin.AddMinutes(random.Next(600 * 24 * 60));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"R{i};{Kinds[i % Kinds.Length]};{from:yyyy-MM-dd HH:mm};{from.AddMinutes(20):yyyy-MM-dd HH:mm};{59.2 + (random.NextDouble() / 5):0.00000};{15.1 + (random.NextDouble() / 5):0.00000};Väggen vid entré {i % 300} hade märken;{(i % 4) + 1}");
        }
    }
}
