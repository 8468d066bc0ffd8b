using System.Net;
using System.Text.Json;
using Lykta.Analysis.Evaluation;
using Lykta.IntegrationTests.Modules.Disclosures;
using Lykta.IntegrationTests.Modules.Measures;
using Lykta.IntegrationTests.Modules.SituationPictures;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Effects;

/// <summary>From what a measure is compared with, chosen before it begins, to a settled verdict, as a browser without scripts posts it.</summary>
public sealed class EffectPagesTests
{
    private const string Compare = "form[action*='jamforelse'][method=post]";
    private const string Settle = "form:has([name='_handler'][value='faststall'])";

    [Theory, BothDatabases]
    public async Task Effect_FromComparisonToVerdict_IsFrozenJudgedAndLearntFrom(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1", "C2", "C3", "C4");
        var own = await OwnAsync(town);
        await new ReviewedReports(town, own).Weekly("2025-W40", "2026-W47", "C1", "graffiti", 3).Weekly("2025-W40", "2026-W47", "C2", "graffiti", 2)
            .Weekly("2025-W40", "2026-W47", "C3", "graffiti", 3).Weekly("2025-W40", "2026-W47", "C4", "graffiti", 2).SaveAsync();
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var id = await AMeasure.Called("Sanering inom ett dygn", own).With("areaCode", "C1").With("problemKind", "graffiti").ProposeAsync(coordinator);
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/take-on");

        // The area next to it cannot be chosen; the likest is proposed.
        var page = await coordinator.PageAsync($"atgarder/{id}/jamforelse");
        page.Body!.TextContent.ShouldContain("Runt åtgärden följs Område C2");
        page.QuerySelectorAll("input[name=unit]").Select(i => i.GetAttribute("value")).ShouldBe(["C3", "C4"], ignoreOrder: true);
        await RefusedAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", "C2"), ("why", "Nära."), ("judgedOn", "2027-06-07")), "ligga intill");
        await RefusedAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", "C3"), ("why", ""), ("judgedOn", "2027-06-07")), "rättvisa att jämföra med");
        await RefusedAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", "C3"), ("why", "Samma sorts hus."), ("judgedOn", "2026-12-24")), "åtta veckor efter starten");
        await DoneAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", "C3"), ("why", "Samma sorts hus."), ("judgedOn", "2027-06-07")));
        (await coordinator.PageAsync($"atgarder/{id}")).Body!.TextContent.ShouldContain("Jämförs med Område C3. Bedöms 2027-06-07.");

        var begun = await coordinator.PostJsonAsync($"/api/v1/measures/{id}/begin");
        var frozen = begun.GetProperty("baseline");
        frozen.GetProperty("judgedOn").GetString().ShouldBe("2027-06-07");
        frozen.GetProperty("compared").EnumerateArray().Select(c => (c.GetProperty("role").GetString(), c.GetProperty("areaCode").GetString()))
            .ShouldBe([("comparison", "C3"), ("ring", "C2")]);
        (await coordinator.PageAsync($"atgarder/{id}/jamforelse")).Body!.TextContent.ShouldContain("kan inte väljas i efterhand");
        var early = await coordinator.GetJsonAsync($"/api/v1/measures/{id}/effect");
        (early.GetProperty("standing").GetString(), early.GetProperty("verdict").ValueKind).ShouldBe(("tooEarly", JsonValueKind.Null));

        // The first half year after.
        await new ReviewedReports(town, own).Weekly("2026-W48", "2027-W22", "C1", "graffiti", 1).Weekly("2026-W48", "2027-W22", "C3", "graffiti", 3).SaveAsync();
        host.Clock.Set(new DateTimeOffset(2027, 6, 7, 8, 0, 0, TimeSpan.Zero));
        using var later = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reporter = await town.PersonAsync(Role.Reporter);
        (await reporter.GetAsync($"atgarder/{id}/effekt")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.PageAsync($"atgarder/{id}/effekt")).QuerySelector(Settle).ShouldBeNull();
        (await later.PageAsync("problem/luckor")).Body!.TextContent.ShouldNotContain("Åtgärder som började utan jämförelse");
        var judged = await later.GetJsonAsync($"/api/v1/measures/{id}/effect");
        var figures = judged.GetProperty("figures");
        (judged.GetProperty("standing").GetString(), judged.GetProperty("verdict").GetString()).ShouldBe(("judged", "fell"));
        ((int[])[.. Numbers(figures, "weeks", "before", "after", "comparedBefore", "comparedAfter")]).ShouldBe([28, 84, 28, 84, 84]);
        figures.GetProperty("oddsRatio").GetDouble().ShouldBe(3, 1e-9);

        await RefusedAsync(later.SubmitAsync($"atgarder/{id}/effekt", Settle, ("words", "")), "Skriv vad ni lär er av det.");
        await DoneAsync(later.SubmitAsync($"atgarder/{id}/effekt", Settle, ("words", "Snabb sanering räcker långt.")));
        var settled = await town.ReadAsync(db => db.Set<Assessment>().AsNoTracking().SingleAsync());
        (settled.Verdict, settled.Figures.Before, settled.Figures.After, settled.Words).ShouldBe((EffectVerdict.Fell, 84, 28, "Snabb sanering räcker långt."));
        (await participant.PageAsync($"atgarder/{id}/effekt")).Body!.TextContent.ShouldContain("Snabb sanering räcker långt.");
        (await later.GetJsonAsync("/api/v1/effects")).GetProperty("items").EnumerateArray().Single().GetProperty("verdict").GetString().ShouldBe("fell");
        (await later.PageAsync("effekter?lage=Settled")).Body!.TextContent.ShouldContain("Sanering inom ett dygn");
        (await town.AuditAsync()).ShouldContain("effect-assessed");

        var giving = await DisclosureTests.OpenAsync(later);
        await DisclosureTests.PickAsync(later, giving, $"effekt:{id}", "sanering");
        (await later.PageAsync($"{giving}/handling/1")).Body!.TextContent.ShouldContain("84");
    }

    [Theory, BothDatabases]
    public async Task Effect_OfAMeasureThatBeganWithoutAComparison_GivesCountsAndNoVerdict(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2", "C3");
        var own = await OwnAsync(town);
        await new ReviewedReports(town, own).Weekly("2026-W20", "2026-W47", "C1", "graffiti", 3).SaveAsync();
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var id = await AMeasure.Called("Sanering", own).With("areaCode", "C1").With("problemKind", "graffiti").ProposeAsync(coordinator);
        (await coordinator.GetJsonAsync($"/api/v1/measures/{id}/effect")).GetProperty("standing").GetString().ShouldBe("notBegun");
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/begin", new { date = "2026-08-31" });

        var effect = await coordinator.GetJsonAsync($"/api/v1/measures/{id}/effect");
        (effect.GetProperty("standing").GetString(), effect.GetProperty("verdict").ValueKind, effect.GetProperty("figures").GetProperty("level").GetInt32()).ShouldBe(("nothingCompared", JsonValueKind.Null, 2));
        ((int[])[.. Numbers(effect.GetProperty("figures"), "weeks", "before", "after")]).ShouldBe([12, 36, 36]);
        var page = await coordinator.PageAsync($"atgarder/{id}/effekt");
        page.Body!.TextContent.ShouldContain("Ingen jämförelse valdes före starten");
        page.QuerySelector(Settle).ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Effect_OfASinglePlace_IsCountedAgainstPlacesElsewhere_AndHiddenFromThoseWhoDoNotCoordinate(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2", "C3");
        var own = await OwnAsync(town);
        var places = await town.SaveAsync(async db =>
        {
            Place[] rows = [At("Torget", 0), At("Parken", 0), At("Stationen", 1)];
            db.AddRange(rows);
            await db.SaveChangesAsync();
            return rows.Select(p => p.Id).ToArray();

            Place At(string name, int area)
            {
                var (lat, lon) = TestMunicipality.In(area);
                return new Place(town.Code, Id<Place>.New(town.Change.At), name, null, Position.FromWgs84(lat, lon), $"C{area + 1}", null);
            }
        });
        var reports = new ReviewedReports(town, own);
        for (var week = IsoWeek.Parse("2026-W20"); week <= IsoWeek.Parse("2026-W47"); week = week.Next)
        {
            var day = week.Monday.ToString("yyyy-MM-dd", null);
            reports.Add(day, "C1", "graffiti", 2, place: places[0]).Add(day, "C1", "graffiti", 1, place: places[1]).Add(day, "C2", "graffiti", 2, place: places[2]);
        }

        await reports.SaveAsync();
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var police = await town.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        var id = await AMeasure.Called("Ljus på torget", own).With("areaCode", "C1").With("placeId", places[0].Value).With("problemKind", "graffiti").ProposeAsync(coordinator);
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        await DoneAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", places[2].ToString()), ("why", "Samma sorts torg."), ("judgedOn", "2027-02-01")));
        await RefusedAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", places[1].ToString()), ("why", "Nära."), ("judgedOn", "2027-02-01")), "ligga intill");
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/begin", new { date = "2026-08-31" });

        var frozen = (await town.ReadAsync(db => db.Set<MeasureBaseline>().AsNoTracking().SingleAsync())).Series;
        frozen.Compared.Select(c => (c.Role, c.Weeks.Sum(w => w.Count ?? 0))).ShouldBe([(ComparedRole.Comparison, 32), (ComparedRole.Ring, 16)]);
        (await coordinator.GetJsonAsync($"/api/v1/measures/{id}/effect")).GetProperty("figures").GetProperty("before").GetInt32().ShouldBe(24);
        (await police.GetJsonAsync($"/api/v1/measures/{id}/effect")).GetProperty("figures").ValueKind.ShouldBe(JsonValueKind.Null);
        (await police.GetJsonAsync($"/api/v1/measures/{id}")).GetProperty("baseline").ValueKind.ShouldBe(JsonValueKind.Null);
        (await police.PageAsync($"atgarder/{id}/effekt")).QuerySelector("#antal").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task SurveyAndUnitCost_StandBesideTheVerdict(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        var own = await OwnAsync(town);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        var id = await AMeasure.Called("Ljus", own).With("areaCode", "C1").ProposeAsync(coordinator);
        (await participant.GetAsync($"atgarder/{id}/effekt/enkat")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (string, string)[] answers = [("method", "Brevenkät"), ("beforeOn", "2026-05-04"), ("beforeAsked", "80"), ("beforeSafe", "48"), ("afterOn", "2026-11-02"), ("afterAsked", "70"), ("afterSafe", "56")];
        await RefusedAsync(coordinator.SubmitAsync($"atgarder/{id}/effekt/enkat", "main form", [.. answers[..6], ("afterSafe", "71")]), "Minst 30 svar var gång");
        await DoneAsync(coordinator.SubmitAsync($"atgarder/{id}/effekt/enkat", "main form", answers));
        (await participant.PageAsync($"atgarder/{id}/effekt")).Body!.TextContent.ShouldContain("60 % → 80 % trygga, skillnad +20 procentenheter (+5 till +33)");

        (await participant.GetAsync("effekter/kostnader")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await RefusedAsync(coordinator.SubmitAsync("effekter/kostnader", "main form", ("kind", "graffiti"), ("kronor", "4500")), "varifrån kostnaden kommer");
        await DoneAsync(coordinator.SubmitAsync("effekter/kostnader", "main form", ("kind", "graffiti"), ("kronor", "4 500"), ("source", "Egen upphandling av sanering"), ("year", "2025")));
        (await coordinator.PageAsync("effekter/kostnader")).Body!.TextContent.ShouldContain("Egen upphandling av sanering");
        await DoneAsync(coordinator.SubmitAsync("effekter/kostnader", "main form", ("kind", "graffiti")));
        (await town.ReadAsync(db => db.Set<UnitCost>().CountAsync())).ShouldBe(0);

        const string rate = "form:has([name='_handler'][value='ranta'])";
        await RefusedAsync(coordinator.SubmitAsync("effekter/kostnader", rate, ("percent", "21"), ("rateSource", "Ekonomi")), "Räntan skrivs i procent, 0 till 20.");
        await RefusedAsync(coordinator.SubmitAsync("effekter/kostnader", rate, ("percent", "3,5"), ("rateSource", "")), "Skriv vem som har bestämt räntan.");
        await DoneAsync(coordinator.SubmitAsync("effekter/kostnader", rate, ("percent", "3,5"), ("rateSource", "Ekonomiavdelningen")));
        (await town.ReadAsync(db => db.Set<CapitalRate>().Select(r => r.Percent).SingleAsync())).ShouldBe(3.5);
        await DoneAsync(coordinator.SubmitAsync("effekter/kostnader", rate, ("percent", ""), ("rateSource", "")));
        (await town.ReadAsync(db => db.Set<CapitalRate>().CountAsync())).ShouldBe(0);
        (await town.AuditAsync()).ShouldContain("capital-rate-set");
    }

    [Theory, BothDatabases]
    public async Task Cost_OfAnInvestment_IsThePartOfTheWeeksAfter(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1", "C2", "C3");
        var own = await OwnAsync(town);
        await new ReviewedReports(town, own).Weekly("2025-W40", "2026-W47", "C1", "graffiti", 3).Weekly("2025-W40", "2026-W47", "C3", "graffiti", 3).SaveAsync();
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        (await coordinator.PostAsync("/api/v1/measures", AMeasure.Called("Ljus", own).With("yearsOfUse", 20).Body())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "nothing is used for years that was not paid");
        var id = await AMeasure.Called("Ljus", own).With("areaCode", "C1").With("problemKind", "graffiti").With("cost", 310_000).With("yearsOfUse", 20).With("yearlyCost", 12_000).ProposeAsync(coordinator);
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        await DoneAsync(coordinator.SubmitAsync($"atgarder/{id}/jamforelse", Compare, ("unit", "C3"), ("why", "Samma sorts hus."), ("judgedOn", "2027-06-07")));
        await coordinator.PostJsonAsync($"/api/v1/measures/{id}/begin");
        await new ReviewedReports(town, own).Weekly("2026-W48", "2027-W22", "C1", "graffiti", 1).Weekly("2026-W48", "2027-W22", "C3", "graffiti", 3).SaveAsync();
        await DoneAsync(coordinator.SubmitAsync("effekter/kostnader", "main form", ("kind", "graffiti"), ("kronor", "4500"), ("source", "Egen upphandling"), ("year", "2025")));
        host.Clock.Set(new DateTimeOffset(2027, 6, 7, 8, 0, 0, TimeSpan.Zero));
        using var later = await town.PersonAsync(Role.Coordinator);
        var card = (await later.PageAsync($"atgarder/{id}/effekt")).QuerySelector("#kostnad")!.TextContent.Replace('\u00a0', ' ');
        card.ShouldContain("310 000 kr, används i 20 år; 12 000 kr om året");

        // 28 weeks: (310 000 / 20 + 12 000) · 28 · 7 / 365.2425.
        card.ShouldContain("14 757 kr");
        card.ShouldContain("Ingen kalkylränta är inskriven.");
        await DoneAsync(later.SubmitAsync("effekter/kostnader", "form:has([name='_handler'][value='ranta'])", ("percent", "3,5"), ("rateSource", "Ekonomi")));

        // The annuity of 310 000 over 20 years at 3.5 % is 21 811.93.
        (await later.PageAsync($"atgarder/{id}/effekt")).QuerySelector("#kostnad")!.TextContent.Replace('\u00a0', ' ').ShouldContain("18 144 kr");
    }

    private static IEnumerable<int> Numbers(JsonElement of, params string[] names) => names.Select(n => of.GetProperty(n).GetInt32());

    private static Task<Id<Organisation>> OwnAsync(TestMunicipality town) => town.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).SingleAsync());
}
