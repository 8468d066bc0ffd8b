using System.Net;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Plans;

/// <summary>From a picture according to the Act to a decided action plan, as a browser without scripts posts it: every link the Act demands is asked for.</summary>
public sealed class FromPictureToPlanTests
{
    private const string Form = "form:has([name='_handler'][value='plan'])";
    private const string Picture = "lagesbild/2025/lagen?slag=statutory";
    private const string Few = "Två adresser som polisen följer.";

    [Theory, BothDatabases]
    public async Task Picture_WithAnEmptyPartOrAThemeUnsaid_IsNotAdopted(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var id = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "statutory", period = "2025" })).GetProperty("id").GetGuid();
        var regular = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W40" })).GetProperty("id").GetGuid();
        (await RefusalAsync(coordinator, $"{regular}/texts", new { section = "mapping", text = "Nej." })).ShouldBe("only-in-statutory-picture");
        (await coordinator.GetAsync("lagesbild/2026-W40/lagen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        foreach (var part in (string[])["mapping", "otherInformation", "analysis"])
        {
            (await RefusalAsync(coordinator, $"{id}/adopt")).ShouldBe("statutory-part-is-empty");
            await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/texts", new { section = part, text = "Så här ser det ut." });
        }

        (await RefusalAsync(coordinator, $"{id}/adopt")).ShouldBe("themes-not-settled");
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/texts", new { section = "analysis", audience = "municipalityAndPolice", text = Few });
        var page = await coordinator.PageAsync(Picture);
        page.Body!.TextContent.ShouldContain("12 teman är varken med eller bortvalda.");
        const string themes = "form:has([name='_handler'][value='teman'])";
        var covered = page.QuerySelectorAll("input[type=radio][value=yes]").Select(r => (r.GetAttribute("name")!, "yes")).ToList();
        await RefusedAsync(coordinator.SubmitAsync(Picture, themes, [.. covered.Where(c => c.Item1 != "theme-online"), ("theme-online", "no")]), "Skriv varför temat inte är med.");
        await DoneAsync(coordinator.SubmitAsync(Picture, themes, [.. covered.Where(c => c.Item1 != "theme-online"), ("theme-online", "no"), ("why-online", "Syns inte i rapporter.")]));
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/adopt");
        var paper = await coordinator.PageAsync("lagesbild/2025/utskrift?slag=statutory");
        paper.Body!.TextContent.ShouldContain("Syns inte i rapporter.");
        paper.Body!.TextContent.ShouldNotContain(Few, customMessage: "the open version");
        paper.QuerySelectorAll(".contents a").Select(a => a.TextContent.Trim()).ShouldBe(
            ["Sammanfattning", "Kartläggning", "Andra uppgifter av betydelse", "Analys", "Teman", "Områden", "Källor och metod"]);
        Paper.OfWord(await (await coordinator.GetAsync("lagesbild/2025/docx?slag=statutory")).Content.ReadAsByteArrayAsync()).ShouldNotContain(Few);
        Paper.OfWord(await (await coordinator.GetAsync("lagesbild/2025/docx?slag=statutory&lasare=vi")).Content.ReadAsByteArrayAsync()).ShouldContain(Few, customMessage: "the appendix for few");
        (await town.ReadAsync(db => db.Set<SealedLeaf>().CountAsync(l => l.Path.StartsWith("theme/")))).ShouldBe(12);
    }

    [Theory, BothDatabases]
    public async Task Plan_AsksForEachLink_IsDecidedAndFrozen_AndTellsHowItGoes(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        var (picture, problem, measure) = await ChainAsync(town, coordinator);
        (await participant.GetAsync("planer/ny")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await RefusedAsync(coordinator.SubmitAsync("planer/ny", Form, ("name", "Åtgärdsplan"), ("from", "2027-01-01"), ("to", "2026-01-01")), "Skriv när planen börjar och slutar.");
        await DoneAsync(coordinator.SubmitAsync("planer/ny", Form, ("name", "Åtgärdsplan 2027"), ("purpose", "Tryggare gångvägar."), ("from", "2027-01-01"), ("to", "2028-12-31"), ("basis", picture.ToString())));
        var plan = await town.ReadAsync(db => db.Set<Plan>().Select(p => p.Id.Value).SingleAsync());
        await DecideAsync(coordinator, plan, "Planen har inga åtgärder.");
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/atgarder", Form, ("measure", measure.ToString())));
        await DecideAsync(coordinator, plan, "har ingen orsak");
        var cause = await town.ReadAsync(db => db.Set<Cause>().Select(c => c.Id.ToString()).SingleAsync());
        await DoneAsync(coordinator.SubmitAsync($"atgarder/{measure}/koppla?problem={problem}", "form[action*='koppla'][method=post]", ("cause", cause), ("followUpOn", "2027-06-01")));
        await DecideAsync(coordinator, plan, "svarar inte på någon slutsats");
        var conclusions = await town.ReadAsync(db => db.Set<PictureText>().Where(t => t.Section == PictureSection.Conclusion).OrderBy(t => t.Id).Select(t => t.Id.ToString()).ToListAsync());
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/slutsatser", Form, ($"m-{conclusions[0]}", measure.ToString())));
        await DecideAsync(coordinator, plan, "Slutsats 2 har varken åtgärd eller skäl.");
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/slutsatser", Form, ($"m-{conclusions[0]}", measure.ToString()), ($"s-{conclusions[1]}", "Ligger på regionen.")));
        await RefusedAsync(coordinator.SubmitAsync($"planer/{plan}/besluta", Form, ("organ", ""), ("on", "2026-11-16")), "Skriv vilket organ som beslutade");
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/besluta", Form, ("organ", "Kommunfullmäktige"), ("on", "2026-11-16"), ("number", "KS 2026/412")));

        await DoneAsync(coordinator.SubmitAsync($"atgarder/{measure}/andra", "main form", ("publicName", "Ett annat namn")));
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/take-on");
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/begin");
        var page = (await participant.PageAsync($"planer/{plan}")).Body!.TextContent;
        page.ShouldContain("0 av 1 åtgärder är klara, 1 pågår");
        page.ShouldContain("Ljus i tunneln", customMessage: "what was decided is frozen");
        page.ShouldNotContain("Ett annat namn");
        page.ShouldContain("Ligger på regionen.");
        (await coordinator.PageAsync($"planer/{plan}/handling")).Body!.TextContent.ShouldContain("precis som när den beslutades");
        await RefusedAsync(coordinator.SubmitAsync($"planer/{plan}/andra", Form, ("name", "Något annat")), "är beslutad och kan inte ändras");
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/besluta", "form:has([name='_handler'][value='ny-version'])"));
        (await town.ReadAsync(db => db.Set<Plan>().OrderBy(p => p.Revision).Select(p => p.State).ToListAsync())).ShouldBe([PlanState.Adopted, PlanState.Draft]);
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/besluta", "form:has([name='_handler'][value='avsluta'])", ("why", "Ersatt av nästa plan.")));
        (await town.AuditAsync()).ShouldContain("plan-adopted");
        (await coordinator.GetJsonAsync($"/api/v1/plans/{plan}")).GetProperty("plan").GetProperty("state").GetString().ShouldBe("ended");
    }

    /// <summary>An adopted picture with two conclusions, a problem with a cause, and a measure that is tied to nothing yet.</summary>
    private static async Task<(Guid Picture, Guid Problem, Guid Measure)> ChainAsync(TestMunicipality town, TestPerson coordinator)
    {
        var own = await town.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        var (problem, measure) = (Guid.NewGuid(), Guid.NewGuid());
        await coordinator.PostJsonAsync("/api/v1/problems", new { id = problem, name = "Klotter i tunneln", kind = "graffiti", areaCode = "C1", from = "2025-11-02" });
        await coordinator.SubmitAsync($"problem/{problem}/orsaker", "form:has([name='_handler'][value='problem'])", ("words", "Tunneln är mörk"), ("how", "Platsbesök"));
        await coordinator.PostJsonAsync("/api/v1/measures", new { id = measure, publicName = "Ljus i tunneln", kind = "physical", organisationId = own, due = "2027-06-01", areaCode = "C1", problemId = problem, cost = 120000 });
        var picture = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "statutory", period = "2025" })).GetProperty("id").GetGuid();
        foreach (var part in (string[])["mapping", "otherInformation", "analysis", "conclusion"])
        {
            await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture}/texts", new { section = part, text = "Klottret kommer tillbaka.", problemId = part == "conclusion" ? problem : (Guid?)null });
        }

        await DoneAsync(coordinator.SubmitAsync($"lagesbild/2025/skriv?slag=statutory&del=Conclusion&problem={problem}", "form:has([name='_handler'][value='skriv'])"));
        var page = await coordinator.PageAsync(Picture);
        await coordinator.SubmitAsync(Picture, "form:has([name='_handler'][value='teman'])", [.. page.QuerySelectorAll("input[type=radio][value=yes]").Select(r => (r.GetAttribute("name")!, "yes"))]);
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture}/adopt");
        return (picture, problem, measure);
    }

    private static Task DecideAsync(TestPerson by, Guid plan, string why) =>
        RefusedAsync(by.SubmitAsync($"planer/{plan}/besluta", Form, ("organ", "Kommunfullmäktige"), ("on", "2026-11-16")), why);

    private static async Task<string> RefusalAsync(TestPerson by, string door, object? body = null)
    {
        var problem = await by.PostAsync($"/api/v1/situation-pictures/{door}", body);
        problem.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var type = System.Text.Json.JsonDocument.Parse(await problem.Content.ReadAsStringAsync()).RootElement.GetProperty("type").GetString()!;
        return type.Split('/', ':', '#')[^1];
    }
}
