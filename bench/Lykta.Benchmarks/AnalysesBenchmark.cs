using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>The pages of Analys over a year of 100,000 reports in two.</summary>
internal static class AnalysesBenchmark
{
    private const int Usual = 100_000;
    private const string Aim = "< 1,000 ms";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await town.FillAsync(reports ?? Usual);
        foreach (var page in (string[])["trend", "tider", "heta-platser", "kluster", "narupprepning", "koncentration"])
        {
            foreach (var (who, person) in ((string, TestPerson)[])[("coordinator", town.Coordinator), ("participant", town.Participant)])
            {
                var taken = await Samples.TakeAsync(5, async () =>
                {
                    using var response = await person.Client.GetAsync(new Uri($"/{town.Municipality.Code}/analys/{page}?from=2024-11-25&to=2026-11-22", UriKind.Relative));
                    response.EnsureSuccessStatusCode();
                });
                await table.AddAsync(database, $"analys/{page}, {reports ?? Usual:N0} reports, {who}", taken.Text, aim: Aim);
            }
        }
    }
}
