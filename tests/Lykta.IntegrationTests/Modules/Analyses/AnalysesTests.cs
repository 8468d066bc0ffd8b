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
        (await FindingAsync(coordinator, "anhopningar")).ShouldStartWith("2 anhopningar. Den tydligaste ligger i Område C2, 2026-10-03: 4 rapporter där 0,2 var att vänta.");
        (await FindingAsync(coordinator, "anhopningar", "&area=C1")).ShouldStartWith("För få rapporter med exakt läge: 0 av de 200");
        (await FindingAsync(coordinator, "framvaxande")).ShouldBe("Ingen av 25 rutor har varit het.", "one corner among so few cells is a third of them with its neighbours");
        (await FindingAsync(coordinator, "jamfor")).ShouldStartWith("Fler: 7,2 i veckan mot 0,0.", customMessage: "nobody reported the year before");
        (await FindingAsync(coordinator, "jamfor")).ShouldEndWith("I en av tiderna rapporterade ingen: noll rapporter är då ingen uppgift.");
        (await coordinator.PageAsync("analys/jamfor?from=2026-09-28&to=2026-10-04&against=period-before")).QuerySelector("main .card h2")!.TextContent.ShouldStartWith("Fler: 60,0 i veckan mot 6,0. Det är 10,00 gånger så många");
        (await coordinator.PageAsync("analys/jamfor?from=2026-11-02&to=2026-11-15&against=period-before")).QuerySelector("main .card h2")!.TextContent.ShouldBe("Ingen säker skillnad: 6,0 i veckan mot 6,0.");
        (await coordinator.PageAsync("analys/jamfor?from=2026-11-09&to=2026-11-15&against=period-before")).QuerySelector("main .card h2")!.TextContent.ShouldStartWith("För få rapporter för att jämföra: 6 mot 6.");
        (await FindingAsync(coordinator, "jamfor", "&area=C2&against=area-C1")).ShouldStartWith("Fler: 7,2 i veckan mot 0,0.");
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
        foreach (var door in (string[])["trend", "time", "hotspots", "clusters", "near-repeat", "concentration", "scan", "emerging", "comparison"])
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

    [Theory, BothDatabases]
    public async Task AFlare_IsFoundWhereAndWhen_AndTheCellIsNew(TestDatabase database)
    {
        var town = await TownAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var own = await SeededAgreements.OwnAsync(town);
        var flare = new SituationPictures.ReviewedReports(town, new(own));
        foreach (var day in (string[])["2026-11-18", "2026-11-19", "2026-11-20"])
        {
            flare.Add(day, "C3", "graffiti", 20, at: TestMunicipality.In(2));
        }

        // Something now and then in every corner of the three areas.
        var (west, east) = (TestMunicipality.In(0), TestMunicipality.In(2));
        for (var i = 0; i < 300; i++)
        {
            var at = (west.Lat - 0.007 + (i % 10 * 0.0015), west.Lon - 0.014 + (i * 37 % 300 / 300.0 * (east.Lon - west.Lon + 0.028)));
            flare.Add(new DateOnly(2026, 1, 5).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "C1", "graffiti", at: at);
        }

        await flare.SaveAsync();
        var found = await coordinator.PageAsync("analys/anhopningar?from=2026-01-05&to=2026-11-20");
        found.QuerySelector("main .card h2")!.TextContent.ShouldContain("ligger i Område C3, 2026-11-18–2026-11-20: 60 rapporter där");
        found.QuerySelector("main .card h2")!.TextContent.ShouldEndWith("Den pågår.");
        (await FindingAsync(coordinator, "framvaxande")).ShouldStartWith("9 rutor är nya eller allt hetare, av ");
        var scan = (await coordinator.GetJsonAsync("/api/v1/analysis/scan?from=2026-01-05&to=2026-11-20")).GetProperty("result").GetProperty("clusters")[0];
        (scan.GetProperty("area").GetString(), scan.GetProperty("observed").GetInt32(), scan.GetProperty("goesOn").GetBoolean()).ShouldBe(("C3", 60, true));
    }

    [Theory, BothDatabases]
    public async Task AnAnswer_IsSavedInThePictureThatIsWritten_WithHowItWasCounted(TestDatabase database)
    {
        var town = await TownAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var reader = await town.PersonAsync(Role.DecisionMaker);
        (await coordinator.PageAsync("analys/trend")).QuerySelector("main a[href*='&ord=']").ShouldBeNull("no picture is being written");
        await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        (await reader.PageAsync("analys/trend")).QuerySelector("main a[href*='&ord=']").ShouldBeNull("who may not write in it");
        var save = (await coordinator.PageAsync($"analys/trend?{Span}&kind=graffiti")).QuerySelector("main a[href*='&ord=']")!;
        save.TextContent.Trim().ShouldStartWith("Spara till lägesbilden: ");
        var page = save.GetAttribute("href")!.Split('/', 3)[2];
        (await coordinator.SubmitAsync(page, "main form")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var told = (await coordinator.PageAsync("lagesbild/2026-W47")).QuerySelector("main")!.TextContent;
        told.ShouldContain("Vecka 2026-W40 har ovanligt många: 60 rapporter, vanligen 2–10. (Trend, 2026-01-05–2026-11-22: ");
        told.ShouldContain("Bygger på ");
        told.ShouldContain("Varje vecka jämförs med de 52 veckorna före den");
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
