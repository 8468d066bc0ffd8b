using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Benchmarks;

/// <summary>The effect of a measure with 100,000 reports behind it, what it could be compared with, and the list of 10,000 measures' verdicts.</summary>
internal static class EffectsBenchmark
{
    private const int Usual = 100_000;
    private const string Aim = "< 300 ms";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await town.FillAsync(reports ?? Usual);
        await MeasuresBenchmark.FillAsync(town.Municipality);
        await JudgeAsync(town.Municipality);
        await host.BreakInAsync(database == TestDatabase.Sqlite ? "ANALYZE" : "VACUUM ANALYZE");
        var (waits, begun) = (await ProposeAsync(town, begin: false), await ProposeAsync(town, begin: true));
        var home = $"/{town.Municipality.Code}";
        foreach (var (what, path) in ((string, string)[])
        [
            ("the page effekter", $"{home}/effekter"), ("… of those that fell", $"{home}/effekter?omdome=Fell"), ("what a measure could be compared with", $"{home}/atgarder/{waits}/jamforelse"),
            ("an effect", $"{home}/atgarder/{begun}/effekt"), ("the gaps in the chain", $"{home}/problem/luckor"),
        ])
        {
            var taken = await Samples.TakeAsync(9, async () =>
            {
                using var response = await town.Coordinator.Client.GetAsync(new Uri(path, UriKind.Relative));
                response.EnsureSuccessStatusCode();
            });
            await table.AddAsync(database, $"{what}, {reports ?? Usual:N0} reports and 10,000 measures", taken.Text, aim: Aim);
        }
    }

    private static async Task<Guid> ProposeAsync(Town town, bool begin)
    {
        var own = await town.Municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        var id = Guid.NewGuid();
        await town.Coordinator.PostJsonAsync("/api/v1/measures", new { id, publicName = "Ny belysning", kind = "physical", organisationId = own, due = "2026-12-07", areaCode = "O3", problemKind = "graffiti" });
        await town.Coordinator.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        if (begin)
        {
            await town.Coordinator.SubmitAsync(
                $"atgarder/{id}/jamforelse", "form[action*='jamforelse'][method=post]", ("unit", "O6"), ("why", "Samma sorts hus."), ("judgedOn", "2027-06-07"));
            await town.Coordinator.PostJsonAsync($"/api/v1/measures/{id}/begin", new { date = "2026-03-02" });
        }

        return id;
    }

    /// <summary>Every measure that has begun is to be judged, and every other has been.</summary>
    private static Task<int> JudgeAsync(TestMunicipality municipality) => municipality.SaveAsync(async db =>
    {
        var first = new IsoWeek(2024, 20);
        var series = new EffectSeries(Enumerable.Range(0, 140).Select(week => new WeeklyCount(first.AddWeeks(week), 3)));
        var low = new EffectSeries(Enumerable.Range(0, 140).Select(week => new WeeklyCount(first.AddWeeks(week), week < 97 ? 3 : 1)));
        EffectReading[] readings = [.. new[] { series, low }.Select(own => EffectReading.Of(EffectWindow.Of(new(2026, 3, 30), new(2026, 9, 28), first), own, [series], null, null, first, _ => 1))];
        var begun = await db.Set<Measure>().Where(m => m.StartedOn != null).OrderBy(m => m.Id).Select(m => new { m.Id, m.OrganisationId }).ToListAsync();
        await db.Set<Measure>().Where(m => m.StartedOn != null).ExecuteUpdateAsync(set => set.SetProperty(m => m.JudgedOn, new DateOnly(2026, 9, 28)));
        db.AddRange(begun.Where((_, i) => i % 2 == 0).Select((m, i) => Assessment.Settle(
            municipality.Code, m.Id, 1, readings[i % 2], new DateOnly(2026, 9, 28), "Vi gör om det.", new Settler(m.OrganisationId, "Förvaltare", municipality.Change.At)).Value));
        return begun.Count;
    });
}
