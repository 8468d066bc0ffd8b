using Lykta.Kernel;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.PersonalData;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>What a registrar opens over 100,000 reports: what is overdue, what can be given out, and everything there is about a person.</summary>
internal static class OfficerBenchmark
{
    private const string Aim = "p95 < 1,000 ms";
    private const string SearchAim = "< 10 s";

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Limits = RequestLimits.None });
        var town = await Town.BuildAsync(host);
        var size = reports ?? 100_000;
        await town.FillAsync(size);
        using var registrar = await town.Municipality.PersonAsync(Role.Registrar);
        await DecideAsync(town.Municipality);
        var opened = await registrar.SubmitAsync("utlamnanden/nytt", "form:has([name='Input.By'])", ("Input.By", "En journalist"), ("Input.For", "Allt om klotter i november"));
        var disclosure = opened.Headers.Location!.ToString().Split('/')[^1].Split('?', '#')[0];
        using var protection = await town.Municipality.PersonAsync(Role.DataProtectionOfficer);
        foreach (var (what, path, who) in ((string, string, TestPerson)[])
        [
            ("Idag", string.Empty, registrar), ("the page gallring", "gallring", registrar), ("records to give out, the latest", $"utlamnanden/{disclosure}?visa=1", registrar),
            ("… search, every fifth hits", $"utlamnanden/{disclosure}?visa=1&q=klotter", registrar), ("the page granskningslogg", "granskningslogg", protection),
        ])
        {
            var times = await Samples.TakeAsync(10, async () => (await who.GetAsync(path)).EnsureSuccessStatusCode());
            await table.AddAsync(database, $"{what}, {size:N0} reports", times.Spread, aim: Aim);
        }

        foreach (var (what, name) in ((string, string)[])[("a name that nobody has", "Signe Alm"), ("a word in every fifth report", "Klotter")])
        {
            var times = await Samples.TakeAsync(3, async () => (await registrar.SubmitAsync("registerutdrag", "form:has([name='Input.Name'])", ("Input.Name", name))).EnsureSuccessStatusCode());
            await table.AddAsync(database, $"register extract, {what}, {size:N0} reports", times.Text, aim: SearchAim);
        }
    }

    /// <summary>With a rule in force its due things are counted by year.</summary>
    private static async Task DecideAsync(TestMunicipality town)
    {
        var (one, other) = (new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), town.Change.At), new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), town.Change.At));
        var decision = await town.DoAsync<DecideRetentionHandler, RetentionDecision>(h => h.ProposeAsync(new("reports", RetentionRule.FewestMonths, "KS 2026-1"), one, default));
        await town.DoAsync<DecideRetentionHandler, RetentionDecision>(h => h.ConfirmAsync(decision.Id, other, default));
    }
}
