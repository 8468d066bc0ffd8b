using System.Net;
using Lykta.IntegrationTests.Modules.Measures;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.PlaceFiles;

/// <summary>The files of two real places: a centre whose trygghetsanalys asks for information about entrances and properties, and a park that was rebuilt.</summary>
public sealed class PlaceFilesTests
{
    [Theory, BothDatabases]
    public async Task HallstahammarsCentre_SaysWhatItIs_WhoAnswers_AndCountsWhatLiesOnItsGround(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        var guards = await town.OrganisationAsync("Vakt AB");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var guard = await town.PersonAsync(Role.Participant, "Vakt AB");
        using var reporter = await town.PersonAsync(Role.Reporter);
        var (lat, lon) = TestMunicipality.In(0);
        var centre = await PlaceAsync(town, "Hallstahammars centrum", lat, lon);
        var library = await PlaceAsync(town, "Biblioteket", lat + 0.0004, lon);
        var far = await PlaceAsync(town, "Sportplatsen", lat + 0.004, lon);
        var page = $"platsakter/{centre}";
        (await reporter.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await guard.GetAsync($"{page}/andra")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"platsakter/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await RefusedAsync(coordinator.SubmitAsync($"{page}/andra", "main form", ("corners", "60.6, 15.6\n60.7, 15.6\n60.6, 15.7")), "Hörnen ligger");
        await RefusedAsync(coordinator.SubmitAsync($"{page}/andra", "main form", ("party-1-for", "Snöröjning")), "Rad 1: välj en organisation, eller skriv vem det är.");
        await DoneAsync(coordinator.SubmitAsync(
            $"{page}/andra", "main form", ("kind", "centre"), ("corners", SeededPlaceFiles.Around(lat, lon, 0.0005)),
            ("party-1-role", "Owner"), ("party-1-outside", "Hallstahem"), ("party-2-role", "Answers"), ("party-2-organisation", guards.ToString()), ("party-2-for", "Rondering"),
            ("asset-1-sort", "Lighting"), ("asset-1-count", "32"), ("asset-1-state", "HasFaults"), ("asset-1-words", "Fyra släckta vid entrén"), ("asset-2-sort", "Signs"), ("asset-2-state", "Missing")));
        await RefusedAsync(coordinator.SubmitAsync($"{page}/andra", "main form", ("version", "7")), "Någon annan hann ändra här före dig");

        foreach (var (place, day) in ((Guid, string)[])[(centre, "2026-11-10"), (library, "2026-11-11"), (far, "2026-11-12")])
        {
            await AcceptedAsync(coordinator, coordinator, AReport.On(day).With("position", null).With("placeId", place));
        }

        await AcceptedAsync(guard, coordinator, AReport.On("2026-11-13").With("position", new { lat = lat - 0.0003, lon }));
        var shown = await coordinator.PageAsync(page);
        shown.QuerySelector("#rapporterat")!.TextContent.ShouldContain("3 rapporter de senaste 52 veckorna.");
        shown.QuerySelector("#rapporterat")!.TextContent.ShouldContain("Räknar också rapporter från Biblioteket");
        shown.QuerySelector("#om")!.TextContent.ShouldContain("Belysning, 32 st, har brister, Fyra släckta vid entrén");
        shown.QuerySelector("#om")!.TextContent.ShouldContain("Hallstahem");
        shown.QuerySelector("#om")!.TextContent.ShouldContain("Rondering");
        (await guard.PageAsync(page)).QuerySelector("#rapporterat")!.TextContent.ShouldContain("1 rapporter", customMessage: "what others reported is not shared with the guards");

        var file = await coordinator.GetJsonAsync($"/api/v1/places/{centre}/file");
        file.GetProperty("reportsLatestYear").GetInt32().ShouldBe(3);
        file.GetProperty("weeks").GetArrayLength().ShouldBe(104);
        file.GetProperty("kind").GetString().ShouldBe("centre");
        (await coordinator.GetAsync($"/api/v1/places/{Guid.NewGuid()}/file")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var list = (await guard.PageAsync("platsakter?visa=akt")).QuerySelector("main")!.TextContent;
        list.ShouldContain("Hallstahammars centrum");
        list.ShouldNotContain("Sportplatsen");
        (await guard.PageAsync("platsakter?sok=BIBLIO")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Vattentornsparken_BeforeAndAfter_FeltBesideReported_OnPaper(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        var (lat, lon) = TestMunicipality.In(0);
        var park = await PlaceAsync(town, CaseB.Park, lat, lon);
        var neighbour = await PlaceAsync(town, "Valsta centrum", lat + 0.001, lon);
        var page = $"platsakter/{park}";
        await RefusedAsync(coordinator.SubmitAsync($"{page}/klassning", "main form", ("class", "Risk"), ("from", "2021-10-15"), ("to", "2020-01-01"), ("source", "Polisen")), "Skriv från vilken dag");
        await DoneAsync(coordinator.SubmitAsync($"{page}/klassning", "main form", ("class", "Risk"), ("ofArea", "true"), ("from", "2021-10-15"), ("to", "2023-12-31"), ("source", "Polisens lista över utsatta områden 2021")));
        await RefusedAsync(coordinator.SubmitAsync($"{page}/enkat", "main form", ("method", "Årlig trygghetsmätning"), ("on", "2025-05-04"), ("asked", "29"), ("safe", "10")), "minst 30");
        await DoneAsync(coordinator.SubmitAsync($"{page}/enkat", "main form", ("method", "Årlig trygghetsmätning"), ("on", "2025-05-04"), ("asked", "180"), ("safe", "61")));
        await DoneAsync(participant.SubmitAsync($"{page}/enkat", "main form", ("method", "Årlig trygghetsmätning"), ("on", "2026-05-02"), ("asked", "190"), ("safe", "101")));
        await DoneAsync(participant.SubmitAsync($"{page}/handelse", "main form", ("sort", "FaultReport"), ("on", "2026-03-02"), ("words", "Lampan vid porten är trasig.")));
        await DoneAsync(participant.SubmitAsync($"{page}/handelse", "main form", ("sort", "Opened"), ("on", "2026-10-03"), ("words", "Parken öppnar igen med ljus och mötesplats.")));
        await AMeasure.Called(CaseB.Measures[2].Name, new Id<Organisation>(await SeededAgreements.OwnAsync(town))).With("kind", "physical").With("due", "2027-10-31").With("areaCode", "C1").With("placeId", park)
            .With("cost", 310_000).With("yearsOfUse", 20).With("yearlyCost", 12_000).ProposeAsync(coordinator);

        await RefusedAsync(SeededPlaceFiles.PhotoAsync(participant, park, [1, 2, 3], "Before", "2026-03-01", "Mörk park"), "JPEG");
        await DoneAsync(SeededPlaceFiles.PhotoAsync(participant, park, SeededPlaceFiles.Dot, "Before", "2026-03-01", "Mörk gång mellan buskar"));
        await DoneAsync(SeededPlaceFiles.PhotoAsync(participant, park, SeededPlaceFiles.Dot, "After", "2026-10-03", "Ljus gång med bänkar"));

        var shown = await participant.PageAsync(page);
        shown.QuerySelector("#upplevt")!.TextContent.ShouldContain("53 % känner sig trygga (2026-05-02), mot 34 % 2025-05-04. Skillnaden är +19 procentenheter");
        shown.QuerySelectorAll("#bilder img").Select(i => i.GetAttribute("alt")).ShouldBe(["Mörk gång mellan buskar", "Ljus gång med bänkar"]);
        shown.QuerySelector("#atgarder")!.TextContent.ShouldContain("310\u00a0000 kr och 12\u00a0000 kr per år");
        var line = shown.QuerySelector("#tidslinje")!.TextContent;
        foreach (var said in (string[])["Parken öppnar igen", "Lampan vid porten", "inte åtgärdat", "Riskområde", "Klassningen upphörde", "Föreslagen", "Bild: Efter"])
        {
            line.ShouldContain(said);
        }

        shown.QuerySelector("#ratta").ShouldBeNull("participants add and do not remove");
        (await coordinator.PageAsync($"platsakter/{neighbour}")).QuerySelector("#om")!.TextContent.ShouldContain("Riskområde, 2021-10-15–2023-12-31 (gäller hela området)");

        var photo = await participant.GetAsync(shown.QuerySelector("#bilder img")!.GetAttribute("src")!);
        photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await participant.GetAsync($"platsakter/{neighbour}/foto/{shown.QuerySelector("#bilder img")!.GetAttribute("src")!.Split('/')[^1]}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "a photo is of its place");
        foreach (var text in (string[])[await Paper.OfPdfAsync(await participant.BytesAsync($"{page}/pdf")), Paper.OfWord(await participant.BytesAsync($"{page}/docx"))])
        {
            foreach (var said in (string[])[CaseB.Park, "53 % känner sig trygga", "Parken öppnar igen", CaseB.Measures[2].Name, "Riskområde", "De läggs aldrig ihop."])
            {
                Paper.Flat(text).ShouldContain(Paper.Flat(said));
            }
        }
    }

    [Theory, BothDatabases]
    public async Task WhatWasWrong_IsSaidAnew_OrRemoved_AndThePhotosFileGoesToo(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        var (lat, lon) = TestMunicipality.In(0);
        var square = await PlaceAsync(town, "Stortorget", lat, lon);
        var page = $"platsakter/{square}";
        await DoneAsync(coordinator.SubmitAsync($"{page}/handelse", "main form", ("sort", "FaultReport"), ("on", "2026-11-02"), ("words", "Två stolpar är släckta.")));
        await DoneAsync(SeededPlaceFiles.PhotoAsync(coordinator, square, SeededPlaceFiles.Dot, "Before", "2026-11-02", "Mörkt torg"));
        var row = await town.ReadAsync(db => db.Set<PlaceEvent>().Select(e => e.Id).SingleAsync());
        await DoneAsync(coordinator.SubmitAsync($"{page}/handelse?rad={row}", "main form", ("doneOn", "2026-11-09")));
        var mended = await town.ReadAsync(db => db.Set<PlaceEvent>().AsNoTracking().SingleAsync());
        mended.DoneOn.ShouldBe(new DateOnly(2026, 11, 9));
        mended.Words.ShouldBe("Två stolpar är släckta.", "the form is filled in with what stood there");

        var shown = await coordinator.PageAsync(page);
        var forms = shown.QuerySelectorAll("#ratta form").Select(f => f.GetAttribute("action")!).ToList();
        forms.Count.ShouldBe(2);
        foreach (var action in forms)
        {
            await coordinator.SubmitAsync(page, $"#ratta form[action='{action}']");
        }

        (await town.ReadAsync(async db => await db.Set<PlaceEvent>().CountAsync() + await db.Set<PlacePhoto>().CountAsync() + await db.Set<StoredFile>().CountAsync())).ShouldBe(0);
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["place-event-noted", "place-photo-added", "place-row-removed"])
        {
            audit.ShouldContain(fact);
        }
    }

    private static async Task AcceptedAsync(TestPerson by, TestPerson reviewer, AReport report)
    {
        await by.PostJsonAsync("/api/v1/reports", report.Body());
        await reviewer.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
    }

    private static async Task<Guid> PlaceAsync(TestMunicipality town, string name, double lat, double lon) => (await town.SaveAsync(db =>
    {
        var place = new Place(town.Code, Id<Place>.New(town.Change.At), name, null, Position.FromWgs84(lat, lon), "C1");
        db.Add(place);
        return Task.FromResult(place.Id);
    })).Value;
}
