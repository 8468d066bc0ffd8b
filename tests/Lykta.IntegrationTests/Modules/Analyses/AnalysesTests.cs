using System.Net;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Analyses;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Analyses;

/// <summary>What the analyses say of a town whose reports are known: a corner where it happens, Friday evenings, and one week with far more than the others.</summary>
public sealed class AnalysesTests
{
    private const string Span = "from=2026-01-05&to=2026-11-22";

    [Theory, BothDatabases]
    public async Task Analyses_OfAKnownTown_TellTheFindingFirst(TestDatabase database)
    {
        var town = await TownAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var reporter = await town.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("analys")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reporter.GetAsync("/api/v1/analysis/trend")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.PageAsync("analys")).QuerySelectorAll("main a[href*='/analys/']").Length.ShouldBe(AnalysisKind.All.Count);

        (await FindingAsync(coordinator, "trend")).ShouldBe("Vecka 2026-W40 har ovanligt många: 60 rapporter, vanligen 2–10.");
        (await FindingAsync(coordinator, "trend", "&kind=litter")).ShouldBe("För kort historik för att säga vad som är vanligt.");
        (await FindingAsync(coordinator, "tider")).ShouldStartWith("Mest händer fredag kl. 20–24:");
        (await FindingAsync(coordinator, "heta-platser")).ShouldEndWith("Den hetaste ligger i Område C2.");
        (await FindingAsync(coordinator, "kluster")).ShouldStartWith("1 kluster rymmer");
        (await FindingAsync(coordinator, "narupprepning")).ShouldBe("Inget tyder på att det upprepas snart och i närheten oftare än slumpen ger.", "always the same corner on a Friday is no repeat");
        (await FindingAsync(coordinator, "koncentration")).ShouldBe("Inga rapporter på platser i registret.");
        var wrong = await coordinator.PageAsync("analys/trend?from=2026-12-01&to=2026-01-01");
        wrong.Body!.TextContent.ShouldContain("Sista dagen ligger före den första.");
        wrong.QuerySelector("main svg.line-chart").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Points_TooFewOrNotOnesOwn_AreNotShown(TestDatabase database)
    {
        var town = await TownAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var stranger = await town.PersonAsync(Role.Participant, "Ett annat bolag");
        (await FindingAsync(coordinator, "heta-platser", "&kind=litter")).ShouldStartWith("För få rapporter med exakt läge: 0 av de 200");
        (await FindingAsync(stranger, "kluster")).ShouldStartWith("För få rapporter med exakt läge: 0 av de 200", customMessage: "nothing is shared with it");
        (await FindingAsync(stranger, "trend")).ShouldContain("60 rapporter", customMessage: "the counts are everybody's, as in the picture");
        (await coordinator.PageAsync($"analys/kluster?{Span}")).QuerySelector("main .table-scroll").ShouldNotBeNull();
    }

    [Theory, BothDatabases]
    public async Task Doors_SayMethodParametersNumberAndCaveats_AndTheFileIsNoted(TestDatabase database)
    {
        var town = await TownAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        foreach (var door in (string[])["trend", "time", "hotspots", "clusters", "near-repeat", "concentration"])
        {
            var answer = await coordinator.GetJsonAsync($"/api/v1/analysis/{door}?{Span}");
            answer.GetProperty("method").GetString().ShouldBe(door);
            answer.GetProperty("caveats").GetArrayLength().ShouldBeGreaterThan(0);
            answer.GetProperty("parameters").GetProperty("from").GetString().ShouldBe("2026-01-05");
            answer.GetProperty("result").ValueKind.ShouldBe(JsonValueKind.Object);
        }

        var hot = (await coordinator.GetJsonAsync($"/api/v1/analysis/hotspots?{Span}")).GetProperty("result").GetProperty("cells")[0];
        hot.GetProperty("area").GetString().ShouldBe("C2");
        hot.GetProperty("q").GetDouble().ShouldBeLessThan(0.05);
        (await coordinator.GetJsonAsync($"/api/v1/analysis/time?{Span}&area=C1")).GetProperty("n").GetInt32().ShouldBe(0);
        (await coordinator.GetAsync("/api/v1/analysis/trend?from=igår")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var csv = await (await coordinator.GetAsync($"analys/trend/csv?{Span}")).Content.ReadAsStringAsync();
        csv.ShouldContain("2026-W40;60;2;10;Ovanligt många");
        (await town.AuditAsync()).ShouldContain("analysis-exported");
    }

    private static async Task<string> FindingAsync(TestPerson person, string analysis, string more = "") =>
        (await person.PageAsync($"analys/{analysis}?{Span}{more}")).QuerySelector("main .card h2")!.TextContent.Trim();

    /// <summary>Six reports a week, Friday evenings in the middle of C2 most of them, for forty-five weeks; sixty in week 40.</summary>
    private static async Task<TestMunicipality> TownAsync(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2", "C3");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await coordinator.SubmitAsync("installningar", "main form");
        var own = await SeededAgreements.OwnAsync(town);
        await town.SaveAsync(db =>
        {
            var (random, sender) = (new Random(2026), new Sender(Actor.System, new(own), null, "Väktare"));
            var (lat, lon) = TestMunicipality.In(1);
            var middle = Position.FromWgs84(lat, lon);
            for (var week = IsoWeek.Parse("2026-W02", null); week <= IsoWeek.Parse("2026-W47", null); week = week.Next)
            {
                for (var i = 0; i < (week.ToString() == "2026-W40" ? 60 : 6); i++)
                {
                    var at = SwedishTime.ToUtc(week.Monday.AddDays(i % 3 == 0 ? random.Next(7) : 4), new TimeOnly(i % 3 == 0 ? random.Next(24) : 21, 10));
                    var position = i % 3 == 0 ? new Position(middle.North + random.Next(-900, 900), middle.East + random.Next(-900, 900)) : new Position(middle.North + random.Next(-20, 20), middle.East + random.Next(-20, 20));
                    var content = new ReportContent { Kind = "graffiti", Occurred = new TimeInterval(at, at.AddMinutes(20)), Position = position };
                    var report = new Report(db.Municipality, Id<Report>.New(at), sender, content, new WhereItWas(position, "C2", PositionPrecision.Exact), at.AddHours(1));
                    _ = report.Accept(at.AddHours(2)).Value;
                    db.Add(report);
                }
            }

            return Task.FromResult(0);
        });
        return town;
    }
}
