using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.SafetyAnalyses;

/// <summary>An inspection as a browser without scripts makes it: judged by two, agreed on, settled, followed up against its base, and on paper.</summary>
public sealed class InspectionTests
{
    [Theory, BothDatabases]
    public async Task Inspection_IsJudgedByTwo_AgreedOn_Settled_AndFollowedUp_WithAFactorMissing(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reader = await town.PersonAsync(Role.DecisionMaker);
        var place = await PlaceAsync(town);
        (await reader.GetAsync("besiktningar/ny")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await RefusedAsync(coordinator.SubmitAsync($"besiktningar/ny?plats={place}", "main form", ("first", "")), "Skriv den första bedömarens funktion.");
        await RefusedAsync(coordinator.SubmitAsync($"besiktningar/ny?plats={place}", "main form", ("first", "Samordnare"), ("on", "2027-01-01")), "Den kan inte ligga framåt.");

        var first = await SeededInspections.BeginAsync(participant, place, "2026-05-04", second: "Fastighetsskötare");
        await RefusedAsync(coordinator.SubmitAsync($"besiktningar/{first}", "main form"), "Inget är bedömt än.");
        await RefusedAsync(participant.SubmitAsync($"besiktningar/{first}/bedom?vem=First", SeededInspections.Form, ("p-belysning-1", "21"), ("w-belysning-1", "Mörkt vid trappan")), "Skriv ett helt tal från 0 till 20.");
        await DoneAsync(participant.SubmitAsync(
            $"besiktningar/{first}/bedom?vem=First", SeededInspections.Form,
            ("p-belysning-1", "4"), ("w-belysning-1", "Mörkt vid trappan"), ("p-belysning-2", "15"), ("p-belysning-3", "8"), ("p-belysning-4", "20"), ("p-information-1", "2")));
        await DoneAsync(SeededInspections.JudgeAsync(coordinator, first, "Second", ("belysning-1", 9), ("belysning-2", 15), ("belysning-3", 8), ("belysning-4", 20), ("information-1", 2)));
        await RefusedAsync(coordinator.SubmitAsync($"besiktningar/{first}", "main form"), "Bedömarna skiljer sig åt i 1 faktorer.");
        var agree = await coordinator.PageAsync($"besiktningar/{first}/bedom?vem=Agreed");
        agree.QuerySelectorAll("fieldset").Length.ShouldBe(1, "two who said the same have nothing to agree on");
        agree.QuerySelector("fieldset")!.TextContent.ShouldContain("Säkerhetssamordnare: 4. Fastighetsskötare: 9.");
        await DoneAsync(SeededInspections.JudgeAsync(coordinator, first, "Agreed", ("belysning-1", 5)));
        await DoneAsync(coordinator.SubmitAsync($"besiktningar/{first}", "main form"));
        await RefusedAsync(SeededInspections.JudgeAsync(coordinator, first, "First", ("belysning-1", 20)), "Besiktningen är fastställd och kan inte ändras.");
        var scores = await town.ReadAsync(db => db.Set<FactorScore>().AsNoTracking().SingleAsync(s => s.Factor == "belysning-1"));
        (scores.First, scores.Second, scores.Agreed, scores.Words).ShouldBe((4, 9, 5, "Mörkt vid trappan"));

        // A year on: one better, one worse, two the same, and information-1 is not judged at the follow-up.
        var then = await SeededInspections.BeginAsync(coordinator, place, "2026-11-02", first);
        await DoneAsync(SeededInspections.JudgeAsync(coordinator, then, "First", ("belysning-1", 7), ("belysning-2", 13), ("belysning-3", 12), ("belysning-4", 20), ("forvaltning-1", 20)));
        await DoneAsync(coordinator.SubmitAsync($"besiktningar/{then}", "main form"));
        var shown = (await reader.PageAsync($"besiktningar/{then}")).QuerySelector("#jamfort")!.TextContent;
        shown.ShouldContain("1 av 4 faktorer har fått bättre färg: 25,0 %. 1 har fått sämre.");
        shown.ShouldContain("Målet på minst 25 % är nått.");
        shown.ShouldContain("Faktorer som bedömts båda gångerna: 4. Lika: 2.");
        var against = (await reader.GetJsonAsync($"/api/v1/inspections/{then}")).GetProperty("compared");
        against.GetProperty("share").GetDouble().ShouldBe(0.25);
        against.GetProperty("judged").GetInt32().ShouldBe(4);
        (await reader.PageAsync($"platsakter/{place}")).QuerySelectorAll("#tidslinje a[href*='besiktningar']").Length.ShouldBe(2);
        foreach (var text in (string[])[await Paper.OfPdfAsync(await reader.BytesAsync($"besiktningar/{then}/pdf")), Paper.OfWord(await reader.BytesAsync($"besiktningar/{then}/docx"))])
        {
            foreach (var said in (string[])["Stortorget", "1 av 4 faktorer har fått bättre färg: 25,0 %. 1 har fått sämre.", "Ljuset räcker för att se ansikten", "Bättre", "Sämre"])
            {
                Paper.Flat(text).ShouldContain(Paper.Flat(said));
            }
        }

        await RefusedAsync(coordinator.SubmitAsync($"besiktningar/ny?plats={place}&foljer={then}", "main form", ("first", "Samordnare"), ("on", "2026-10-01")), "från en tidigare dag");
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["inspection-begun", "factors-judged", "inspection-settled"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task Template_IsRevised_AndWhatWasJudgedKeepsItsVersionAndCutPoints(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        var place = await PlaceAsync(town);
        (await participant.GetAsync("besiktningar/mall/Place")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync("besiktningar/mall/Annat")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var first = await SeededInspections.BeginAsync(coordinator, place, "2026-05-04");
        await DoneAsync(SeededInspections.JudgeAsync(coordinator, first, "First", ("belysning-1", 6), ("belysning-2", 15)));
        await DoneAsync(coordinator.SubmitAsync($"besiktningar/{first}", "main form"));

        const string Page = "besiktningar/mall/Place";
        var form = await coordinator.PageAsync(Page);
        form.QuerySelectorAll("textarea").Count(t => t.TextContent.Length > 0).ShouldBe(9);
        await RefusedAsync(coordinator.SubmitAsync(Page, "main form", ("red", "14"), ("yellow", "9")), "den röda under den gula");
        await DoneAsync(coordinator.SubmitAsync(Page, "main form"));
        (await town.ReadAsync(db => db.Set<InspectionTemplate>().CountAsync())).ShouldBe(1, "saved unchanged it makes no version");
        await DoneAsync(coordinator.SubmitAsync(Page, "main form", ("red", "3"), ("yellow", "9")));
        (await town.ReadAsync(db => db.Set<InspectionTemplate>().CountAsync())).ShouldBe(2);
        await RefusedAsync(coordinator.SubmitAsync(Page, "main form", ("basedOn", "1"), ("red", "4")), "Någon annan hann ändra här före dig");

        (await participant.PageAsync($"besiktningar/{first}")).QuerySelector("#resultat")!.TextContent.ShouldContain("Röd till och med 6, gul till och med 13, grön däröver. Mall version 1.");
        var then = await SeededInspections.BeginAsync(coordinator, place, "2026-11-02", first);
        await DoneAsync(SeededInspections.JudgeAsync(coordinator, then, "First", ("belysning-1", 6), ("belysning-2", 15)));
        var shown = await participant.PageAsync($"besiktningar/{then}");
        shown.QuerySelector("#resultat")!.TextContent.ShouldContain("1 gröna, 1 gula och 0 röda av 2 bedömda faktorer.");
        shown.QuerySelector("#jamfort")!.TextContent.ShouldContain("0 av 2 faktorer har fått bättre färg: 0,0 %.", customMessage: "moved limits make nothing better");
        (await SeededInspections.BeginAsync(coordinator, place, "2026-11-02", kind: "Building")).ShouldNotBe(Guid.Empty);
    }

    private static async Task<Guid> PlaceAsync(TestMunicipality town) => (await town.SaveAsync(db =>
    {
        var place = new Place(town.Code, Id<Place>.New(town.Change.At), "Stortorget", null, Position.FromWgs84(59.6, 15.6), null);
        db.Add(place);
        return Task.FromResult(place.Id);
    })).Value;
}
