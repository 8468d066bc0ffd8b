using System.Globalization;
using Lykta.IntegrationTests.Modules.Measures;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Agreements;

/// <summary>A real agreement carried whole: its areas as problems with causes and goals, every measure tied to one of them and a place, the agreement signed, its plan decided, a pledge given, and all of it on paper.</summary>
public sealed class CaseBTests
{
    private const string Plan = "form:has([name='_handler'][value='plan'])";

    [Theory, BothDatabases]
    public async Task Agreement_ItsPlan_AndItsPlace_AreCarriedWhole_AndReadableByOthers(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var own = await SeededAgreements.OwnAsync(town);
        var police = (await town.OrganisationAsync(CaseB.Parties[0].Name, OrganisationKind.Police)).Value;
        var park = await PlaceAsync(town);
        var problems = await ProblemsAsync(town, coordinator);
        var measures = await MeasuresAsync(town, coordinator, problems, own, police, park);

        var agreement = await AgreementAsync(coordinator, own, police, problems);
        await DoneAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "sign")));
        CaseB.AgreementShouldBeIn(await ReadAsync(coordinator, $"overenskommelser/{agreement}/pdf", Paper.OfPdfAsync));
        CaseB.AgreementShouldBeIn(await ReadAsync(coordinator, $"overenskommelser/{agreement}/docx", docx => Task.FromResult(Paper.OfWord(docx))));

        var plan = await PlanAsync(coordinator, agreement, measures);
        (await coordinator.PageAsync($"overenskommelser/{agreement}")).QuerySelector("#planer")!.TextContent.ShouldContain("0 av 12 åtgärder klara");
        var pdf = await ReadAsync(coordinator, $"planer/{plan}/pdf?lasare=vi", Paper.OfPdfAsync);
        CaseB.MeasuresShouldBeIn(pdf);
        pdf.ShouldContain(CaseB.Park);
        Paper.Flat(pdf).ShouldContain(Paper.Flat("Plan till överenskommelsen " + CaseB.Title));
        Paper.Flat(pdf).ShouldContain(Paper.Flat("Senast 2027-10-31 310 000 12 000"));
        CaseB.MeasuresShouldBeIn(await ReadAsync(coordinator, $"planer/{plan}/docx", docx => Task.FromResult(Paper.OfWord(docx))));
        (await coordinator.PageAsync("problem/luckor")).Body!.TextContent.ShouldNotContain(CaseB.Measures[0].Name, customMessage: "every measure has its cause, goal and follow-up");

        // The park before and after: what people feel beside what is reported, never one number.
        var atPark = measures[CaseB.Measures.Index().Single(m => m.Item.AtPark).Index];
        await DoneAsync(coordinator.SubmitAsync(
            $"atgarder/{atPark}/effekt/enkat", "main form", ("method", "Årlig trygghetsmätning"), ("beforeOn", "2025-05-04"), ("beforeAsked", "180"), ("beforeSafe", "61"), ("afterOn", "2026-05-02"), ("afterAsked", "190"), ("afterSafe", "101")));
        (await coordinator.PageAsync($"atgarder/{atPark}/effekt")).QuerySelector("#trygghet")!.TextContent.ShouldContain("34 % → 53 % trygga");

        await TellAsync(town, coordinator, agreement, own);
    }

    /// <summary>A pledge of the agreement is given, and the page that everybody may read tells of it, of the plan and of what becomes an official document.</summary>
    private static async Task TellAsync(TestMunicipality town, TestPerson coordinator, Guid agreement, Guid own)
    {
        using var stranger = TestPerson.Stranger(town);
        ((int)(await stranger.GetAsync($"/om/{town.Code}")).StatusCode).ShouldBe(404, "closed until the municipality opens it");
        var pledge = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/pledges", new
        {
            id = pledge,
            name = "Ljus och liv i Vattentornsparken",
            areaCode = "C1",
            from = "2026-11-01",
            to = "2027-10-31",
            counted = "kvällar med någon vuxen på plats",
            unit = "kvällar",
            startLevel = 0,
            goalLevel = 60,
            goalBy = "2027-06-30",
            evidence = "Vandring i oktober.",
            agreementId = agreement,
            promises = new object[] { new { organisationId = own, words = "Vi är i parken varje fredag." } },
            dialogues = new object[] { new { sort = "citizenDialogue", on = "2026-10-01", people = 45, channel = "Torgmöte" } },
        });
        await DoneAsync(coordinator.SubmitAsync($"medborgarloften/{pledge}/lage", "main form"));
        await RefusedAsync(coordinator.SubmitAsync("lagens-krav/ansvar", "main form", ("organ", "Kommunstyrelsen"), ("open", "true")), "En öppen sida ska säga hur man når er.");
        await DoneAsync(coordinator.SubmitAsync("lagens-krav/ansvar", "main form", ("organ", "Kommunstyrelsen"), ("function", "Säkerhetsstrateg"), ("contact", "trygghet@sigtuna.example"), ("open", "true")));
        var open = (await stranger.PageAsync($"/om/{town.Code}")).QuerySelector("main")!.TextContent;
        CaseB.MeasuresShouldBeIn(open);
        foreach (var said in (string[])["Vi är i parken varje fredag.", "Det du skickar till kommunen blir en allmän handling", "trygghet@sigtuna.example", CaseB.Title, CaseB.Parties[0].Name])
        {
            open.ShouldContain(said);
        }

        open.ShouldNotContain("Vandring i oktober.", customMessage: "why it was chosen is not published");
        open.ShouldNotContain("Mörkt och skymt", customMessage: "causes are the collaboration's");
        ((int)(await stranger.GetAsync("/om/9999")).StatusCode).ShouldBe(404);
    }

    private static async Task<string> ReadAsync(TestPerson by, string address, Func<byte[], Task<string>> read)
    {
        var file = await by.GetAsync(address);
        ((int)file.StatusCode).ShouldBe(200, address);
        return await read(await file.Content.ReadAsByteArrayAsync());
    }

    private static Task<Id<Place>> PlaceAsync(TestMunicipality town) => town.SaveAsync(db =>
    {
        var (lat, lon) = TestMunicipality.In(0);
        var place = new Place(town.Code, Id<Place>.New(town.Change.At), CaseB.Park, null, Position.FromWgs84(lat, lon), "C1", null);
        db.Add(place);
        return Task.FromResult(place.Id);
    });

    /// <summary>Each area of cooperation as a problem: two that are reported, two that are themes of the whole municipality.</summary>
    private static async Task<IReadOnlyList<Guid>> ProblemsAsync(TestMunicipality town, TestPerson coordinator)
    {
        (string? Kind, string? Theme)[] about = [("unsafe_place", null), ("gathering", null), (null, "criminal-networks"), (null, "culture-of-silence")];
        var ids = new List<Guid>();
        foreach (var ((kind, theme), area) in about.Zip(CaseB.Areas))
        {
            var id = Guid.NewGuid();
            await coordinator.PostJsonAsync("/api/v1/problems", new { id, name = area.Name, kind, theme, areaCode = kind is null ? null : "C1", from = "2025-09-01", description = area.Scope });
            await DoneAsync(coordinator.SubmitAsync($"problem/{id}/orsaker", "form:has([name='_handler'][value='problem'])", ("words", "Mörkt och skymt"), ("how", "Trygghetsinventering")));
            await DoneAsync(coordinator.SubmitAsync(
                $"problem/{id}/mal", "form:has([name='_handler'][value='problem'])", ("indicator", nameof(GoalIndicator.SurveyShare)), ("words", "Andel som känner sig trygga"), ("base", "34"), ("target", "55"), ("by", "2028-06-30")));
            ids.Add(id);
        }

        (await town.ReadAsync(db => db.Set<Problem>().CountAsync(p => p.Stage == ProblemStage.Analysed))).ShouldBe(4);
        return ids;
    }

    private static async Task<IReadOnlyList<Guid>> MeasuresAsync(TestMunicipality town, TestPerson coordinator, IReadOnlyList<Guid> problems, Guid own, Guid police, Id<Place> park)
    {
        var ids = new List<Guid>();
        foreach (var measure in CaseB.Measures)
        {
            var problem = problems[measure.Area];
            var proposed = AMeasure.Called(measure.Name, new Id<Organisation>(measure.ByPolice ? police : own)).With("kind", measure.Kind).With("due", "2027-10-31").With("problemId", problem).With("areaCode", "C1");
            if (measure.AtPark)
            {
                _ = proposed.With("placeId", park.Value).With("cost", 310_000).With("yearsOfUse", 20).With("yearlyCost", 12_000);
            }

            var id = await proposed.ProposeAsync(coordinator);
            var of = new Id<Problem>(problem);
            var (cause, goal) = await town.ReadAsync(async db => (await db.Set<Cause>().Where(c => c.ProblemId == of).Select(c => c.Id.ToString()).SingleAsync(), await db.Set<Goal>().Where(g => g.ProblemId == of).Select(g => g.Id.ToString()).SingleAsync()));
            await DoneAsync(coordinator.SubmitAsync($"atgarder/{id}/koppla?problem={problem}", "form[action*='koppla'][method=post]", ("cause", cause), ("goal", goal), ("followUpOn", "2027-06-01")));
            ids.Add(id);
        }

        return ids;
    }

    private static async Task<Guid> AgreementAsync(TestPerson coordinator, Guid own, Guid police, IReadOnlyList<Guid> problems)
    {
        var id = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/agreements", new
        {
            id,
            title = CaseB.Title,
            purposes = CaseB.Purposes,
            documentation = "Veckans lägesbild och minnesanteckningar.",
            followUp = "Varje vecka i mötet om lägesbilden, och i en handlingsplan varje år.",
            from = "2026-01-01",
            to = "2029-12-31",
            decidedBy = "Kommunstyrelsen",
            decidedOn = "2025-12-10",
            problemIds = problems,
            parties = new object[]
            {
                new { organisationId = own, sort = "municipality", signatoryRole = "Kommunstyrelsens ordförande", signedOn = "2025-12-15" },
                new { organisationId = police, sort = CaseB.Parties[0].Sort, signatoryRole = CaseB.Parties[0].Role, signedOn = "2025-12-16" },
                new { name = CaseB.Parties[1].Name, sort = CaseB.Parties[1].Sort, signatoryRole = CaseB.Parties[1].Role, signedOn = "2025-12-17" },
            },
            areas = CaseB.Areas.Select(a => new { name = a.Name, scope = a.Scope }),
        });
        return id;
    }

    private static async Task<string> PlanAsync(TestPerson coordinator, Guid agreement, IReadOnlyList<Guid> measures)
    {
        var plan = (await coordinator.PostJsonAsync("/api/v1/plans", new { name = "Åtgärdsplan till överenskommelsen", kind = "agreement", purpose = "Vilka insatser som görs.", from = "2026-01-01", to = "2027-12-31", agreementId = agreement }))
            .GetProperty("id").GetGuid().ToString("D", CultureInfo.InvariantCulture);
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/atgarder", Plan, [.. measures.Select(m => ("measure", m.ToString()))]));
        await DoneAsync(coordinator.SubmitAsync($"planer/{plan}/besluta", Plan, ("organ", "Kommunstyrelsen"), ("on", "2026-11-16"), ("number", "KS 2026/88")));
        return plan;
    }
}
