using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Benchmarks;

/// <summary>Two hundred plans over 10,000 measures, one of them with five hundred: the pages of plans, of the Act, of state grants and of what has its own law.</summary>
internal static class PlansBenchmark
{
    private const int Plans = 200;
    private const string Aim = "< 300 ms";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync([.. Enumerable.Range(1, 12).Select(n => $"O{n}"), "C1"]);
        var coordinator = await town.PersonAsync(Role.Coordinator);
        await MeasuresBenchmark.FillAsync(town);
        await coordinator.SubmitAsync("installningar", "main form");
        var grants = await SeededGrants.WriteAsync(coordinator);
        await SeededRegulated.CameraAsync(coordinator);
        await SeededRegulated.PermitAsync(coordinator);
        await SeededAgreements.WriteAsync(coordinator, await SeededAgreements.OwnAsync(town));
        var plan = await FillAsync(town);
        await host.BreakInAsync(database == TestDatabase.Sqlite ? "ANALYZE" : "VACUUM ANALYZE");
        var home = $"/{town.Code}";
        foreach (var (what, path) in ((string, string)[])
        [
            ("the page planer", "planer"), ("a plan of 500 measures", $"planer/{plan}"), ("… its document", $"planer/{plan}/dokument"), ("… choosing its measures", $"planer/{plan}/atgarder"),
            ("lagens krav", "lagens-krav"), ("the answers for Brå", "lagens-krav/enkat"), ("statsbidrag", "statsbidrag"), ("… choosing measures", $"statsbidrag/{grants.Draft}/atgarder"),
            ("kameror", "kameror"), ("ordningsvakter", "ordningsvakter"), ("överenskommelser", "overenskommelser"), ("Idag", string.Empty),
        ])
        {
            var taken = await Samples.TakeAsync(9, async () =>
            {
                using var response = await coordinator.Client.GetAsync(new Uri($"{home}/{path}", UriKind.Relative));
                response.EnsureSuccessStatusCode();
            });
            await table.AddAsync(database, $"{what}, {Plans} plans and 10,000 measures", taken.Text, aim: Aim);
        }
    }

    /// <summary>The id of the plan with five hundred measures, a draft.</summary>
    private static Task<Id<Plan>> FillAsync(TestMunicipality municipality) => municipality.SaveAsync(async db =>
    {
        var now = municipality.Change.At;
        var own = await db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).SingleAsync();
        var measures = await db.Set<Measure>().OrderBy(m => m.Id).Select(m => m.Id).ToListAsync();
        Plan? largest = null;
        for (var i = 0; i < Plans; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Handlingsplan {i}");
            var plan = Plan.Draft(db.Municipality, Id<Plan>.New(now), new PlanStatement(name, PlanKind.Implementation, "Tryggare gångvägar.", new(2026, 1, 1), new(2027, 12, 31), null), own, now).Value;
            db.Add(plan);
            db.AddRange(measures.Skip(i * 40).Take(i == 0 ? 500 : 40).Select(m => new PlanMeasure(db.Municipality, plan.Id, m)));
            largest ??= plan;
        }

        return largest!.Id;
    });
}
