using System.Net;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.MethodBank;

/// <summary>The method bank over HTTP: what is read, by whom, and a municipality's own cards.</summary>
public sealed class MethodBankTests
{
    private const string Form = "form:has([name='_handler'][value='metodkort'])";

    private static readonly (string, string)[] Filled =
    [
        ("name", "Öppen fritidsgård"), ("description", "Fritidsledare håller öppet ute."), ("effect", "Lugnare kvällar."), ("crime-disorder", "Works"), ("place-centre", "NoEffect"), ("change", "−15"),
    ];

    [Theory, BothDatabases]
    public async Task Read_IsForMembers_NotReporters_AndUnknownCardsAreNotFound(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var participant = await municipality.PersonAsync(Role.Participant);
        foreach (var door in (string[])["metodbank", "metodbank/kamerabevakning", "/api/v1/methods", "/api/v1/methods/kamerabevakning"])
        {
            (await reporter.GetAsync(door)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, door);
            (await participant.GetAsync(door)).StatusCode.ShouldBe(HttpStatusCode.OK, door);
        }

        foreach (var door in (string[])["metodbank/trolleri", "metodbank/kamerabevakning?version=7", "metodbank/kamerabevakning?version=x", $"metodbank/{Guid.NewGuid()}", "/api/v1/methods/trolleri"])
        {
            (await participant.GetAsync(door)).StatusCode.ShouldBe(HttpStatusCode.NotFound, door);
        }

        (await participant.GetAsync("metodbank/nytt")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync("/api/v1/methods?crime=piracy")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await participant.GetAsync("/api/v1/methods?grade=Z")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await participant.PageAsync("metodbank?crime=piracy")).QuerySelector(".error-summary")!.TextContent.ShouldContain("Välj något i listan");
    }

    [Theory, BothDatabases]
    public async Task Find_ByCrimeAndPlace_TellsWhatDoesNotFitLast(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        var rows = (await participant.PageAsync("metodbank?crime=violence&place=centre")).QuerySelectorAll("table.methods tbody tr");
        rows[^1].TextContent.ShouldContain("Skrämselprogram");
        var camera = rows.Single(r => r.Id == "m-kamerabevakning");
        camera.QuerySelector(".badge")!.TextContent.ShouldBe("Ingen visad effekt");
        (await participant.PageAsync("metodbank?q=grannar&cause=Guardian")).QuerySelectorAll("table.methods tbody tr").Length.ShouldBeGreaterThan(1);
        (await participant.PageAsync("metodbank?q=enhörning")).QuerySelector(".empty").ShouldNotBeNull();
        var found = await participant.GetJsonAsync("/api/v1/methods?crime=vehicle_crime&place=car_park");
        found.GetProperty("items")[0].GetProperty("id").GetString().ShouldBe("kamerabevakning");
        found.GetProperty("items")[0].GetProperty("match").GetString().ShouldBe("works");
    }

    [Theory, BothDatabases]
    public async Task Card_SaysWhatIsUnverified_AndWhenNotToUseIt(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        var page = await participant.PageAsync("metodbank/kamerabevakning");
        var warning = page.QuerySelector(".notice-wrong")!;
        warning.TextContent.ShouldContain("Våld och hot");
        warning.QuerySelector("a")!.GetAttribute("href").ShouldBe("#kalla-bra2018");
        page.QuerySelector("#kalla-bra2018 a")!.GetAttribute("href")!.ShouldContain("bra-804");
        page.QuerySelectorAll(".claims li").Single(li => li.TextContent.Contains("13 procent", StringComparison.Ordinal)).QuerySelector(".badge")!.TextContent.ShouldBe("Obekräftat");
        page.Body!.TextContent.ShouldContain("Inte prövad här i Lykta");
        (await participant.PageAsync("metodbank/fangelsebesok")).QuerySelector(".notice-wrong")!.TextContent.ShouldContain("Använd inte metoden");
        var json = await participant.GetJsonAsync("/api/v1/methods/kamerabevakning");
        json.GetProperty("parts").GetProperty("effect")[1].GetProperty("standing").GetString().ShouldBe("unverified");
    }

    [Theory, BothDatabases]
    public async Task OwnCard_IsAdded_Versioned_Retired_AndEachIsInTheTrail(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var blank = await coordinator.PageAsync("metodbank/nytt");
        (await Words(await coordinator.SubmitAsync("metodbank/nytt", blank, Form, With("grade", "A")))).ShouldContain("Grad A kräver en källa");
        (await Words(await coordinator.SubmitAsync("metodbank/nytt", blank, Form, With("change", "mycket")))).ShouldContain("Skriv ett heltal.");
        (await Words(await coordinator.SubmitAsync("metodbank/nytt", blank, Form, With("mechanism", "Fråga 19900101-2385.")))).ShouldContain("personuppgifter");
        (await Words(await coordinator.SubmitAsync("metodbank/nytt", blank, Form, With("effect", "")))).ShouldContain("Skriv något först.");

        var door = Door(await coordinator.SubmitAsync("metodbank/nytt", blank, Form, Filled));
        Door(await coordinator.SubmitAsync("metodbank/nytt", blank, Form, Filled)).ShouldBe(door);
        var page = await coordinator.PageAsync(door);
        page.Body!.TextContent.ShouldContain("Kommunens egen uppgift");
        page.Body!.TextContent.ShouldContain("−15 procent");

        var before = await coordinator.PageAsync(door + "/andra");
        Door(await coordinator.SubmitAsync(door + "/andra", before, Form)).ShouldBe(door);
        Door(await coordinator.SubmitAsync(door + "/andra", before, Form, ("effect", "Mycket lugnare."))).ShouldBe(door);
        (await Words(await coordinator.SubmitAsync(door + "/andra", before, Form, ("effect", "För sent.")))).ShouldContain("Någon annan hann");
        (await coordinator.PageAsync(door + "?version=1")).Body!.TextContent.ShouldContain("Du läser en äldre version");
        Door(await coordinator.SubmitAsync(door + "/andra", Form, ("retire", "yes"))).ShouldBe(door);

        using var participant = await municipality.PersonAsync(Role.Participant);
        (await participant.GetAsync(door + "/andra")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.PageAsync(door)).Body!.TextContent.ShouldContain("Används inte längre");
        (await participant.PageAsync("metodbank")).Body!.TextContent.ShouldNotContain("Öppen fritidsgård");
        Door(await coordinator.SubmitAsync(door + "/andra", Form, ("retire", "no"))).ShouldBe(door);

        (await municipality.AuditAsync()).Where(e => e.StartsWith("own-method", StringComparison.Ordinal)).ShouldBe(["own-method-saved", "own-method-saved", "own-method-retired", "own-method-restored"]);
        (await municipality.ReadAsync(db => db.Set<OwnMethod>().OrderBy(m => m.Number).Select(m => m.Number).ToListAsync())).ShouldBe([1, 2, 3, 4]);
    }

    [Theory, BothDatabases]
    public async Task OwnCard_OfAnotherMunicipality_IsNotFound(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var door = Door(await coordinator.SubmitAsync("metodbank/nytt", Form, Filled));
        var elsewhere = await TestMunicipality.NewAsync(municipality.Host);
        using var stranger = await elsewhere.PersonAsync(Role.Coordinator);
        (await stranger.GetAsync(door)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(door + "/andra")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Contract_OffersFindsAndWarns(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var own = Door(await coordinator.SubmitAsync("metodbank/nytt", Form, Filled)).Split('/')[^1];
        await municipality.Host.InAsync(municipality.Code, async services =>
        {
            var methods = services.GetRequiredService<Methods>();
            (await methods.ChoicesAsync(default)).Select(c => c.Value).ShouldContain(own);
            (await methods.FindAsync("kamerabevakning", default))!.Name.Swedish.ShouldBe("Kamerabevakning");
            (await methods.FindAsync("trolleri", default)).ShouldBeNull();
            (await methods.AgainstAsync("kamerabevakning", "theft", "car_park", default)).ShouldBeNull();
            var camera = (await methods.AgainstAsync("kamerabevakning", "violence", "centre", default))!;
            (camera.IsHarmful, camera.Reasons.Count).ShouldBe((false, 2));
            (await methods.AgainstAsync("fangelsebesok", null, null, default))!.IsHarmful.ShouldBeTrue();
            (await methods.AgainstAsync(own, "disorder", "centre", default))!.Reasons.ShouldHaveSingleItem().Source.ShouldBeNull();
            methods.PlaceKinds.Select(p => p.Value).ShouldContain("car_park");
            return 0;
        });
    }

    private static (string, string)[] With(string name, string value) => [.. Filled.Where(f => f.Item1 != name), (name, value)];

    private static Task<string> Words(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    /// <summary>Where the answer leads, below the municipality.</summary>
    private static string Door(HttpResponseMessage response)
    {
        ((int)response.StatusCode).ShouldBeInRange(300, 399);
        return "metodbank/" + response.Headers.Location!.ToString().Split('/')[^1];
    }
}
