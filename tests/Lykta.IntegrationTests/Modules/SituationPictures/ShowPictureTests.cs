using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>The pages of pictures, and that the sharing ladder holds in them.</summary>
public sealed class ShowPictureTests
{
    [Theory, BothDatabases]
    public async Task Show_ByAReporter_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        foreach (var page in new[] { "lagesbild", "lagesbild/2026-W47", "lagesbild/2026-W47/vagg", "lagesbild/2026-W47/karta", "lagesbild/jamfor" })
        {
            (await reporter.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }
    }

    [Theory, BothDatabases]
    public async Task Show_NoSuchPeriod_IsNotFoundAndSaysHow(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await coordinator.GetAsync("lagesbild/2026-W54")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.GetAsync("lagesbild/2026-W47?slag=vecka")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.GetAsync("lagesbild/2026-W47?version=1%27--")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.GetAsync("lagesbild/2026-W47/karta")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.GetAsync("lagesbild/2026-W47/vagg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task List_Empty_OffersTheLastWholeWeekAndCompilesItByForm(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var empty = await coordinator.PageAsync("lagesbild");
        empty.Body!.TextContent.ShouldContain("Kompilera vecka 47, 2026");

        var answer = await coordinator.SubmitAsync("lagesbild", "form:has(input[name=_handler][value=kompilera])");

        answer.Headers.Location!.ToString().ShouldEndWith($"/{municipality.Code}/lagesbild/2026-W47");
        var page = await coordinator.PageAsync("lagesbild/2026-W47");
        page.Body!.TextContent.ShouldContain("Ingen har rapporterat för perioden. Det betyder inte att det har varit lugnt.");
        page.Body!.TextContent.ShouldContain("Inga åtgärder pågår");
        (await coordinator.PageAsync("lagesbild")).QuerySelector("tbody th")!.TextContent.ShouldContain("vecka 47, 2026");
    }

    [Theory, BothDatabases]
    public async Task List_APeriodThatIsNone_IsSaidByTheField(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var answer = await coordinator.SubmitAsync("lagesbild", "form:has(input[name=_handler][value=annan])", ("Input.Period", "vecka 12"));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Det är ingen period.");
    }

    [Theory, BothDatabases]
    public async Task Show_HotPlace_IsOnlyForThoseItIsSharedWith(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        var bostad = await municipality.OrganisationAsync("Bostad");
        var place = await municipality.SaveAsync(db =>
        {
            var made = new Place(municipality.Code, Id<Place>.New(DateTime.UnixEpoch), "Tvättstugan", null, Position.FromWgs84(59.6, 15.6), "C1", bostad);
            db.Add(made);
            return Task.FromResult(made.Id);
        });
        await new ReviewedReports(municipality, bostad).Add("2026-11-18", "C1", "violence", 3, at: (59.6, 15.6), place: place).SaveAsync();
        await CompilePictureTests.CompileAsync(coordinator, "2026-W47");

        var whole = await HtmlAsync(coordinator);
        whole.ShouldContain("Tvättstugan");
        whole.ShouldContain($"problem/nytt?origin=HotPlace&amp;from=2026-11-16&amp;kind=violence&amp;area=C1&amp;place={place}");
        var counted = await HtmlAsync(police);
        counted.ShouldNotContain("Tvättstugan");
        counted.ShouldNotContain("origin=HotPlace");
        counted.ShouldContain("Område C1");
        (await (await police.GetAsync("lagesbild/2026-W47/karta")).Content.ReadAsStringAsync()).ShouldNotContain("Tvättstugan");
        var id = (await police.GetJsonAsync("/api/v1/situation-pictures")).GetProperty("items")[0].GetProperty("id").GetString();
        (await police.GetJsonAsync($"/api/v1/situation-pictures/{id}")).GetProperty("hotSpots").GetArrayLength().ShouldBe(0);

        await municipality.ShareAsync(bostad, await municipality.OrganisationAsync("Polisen"), SharingStep.Place);
        var placed = (await police.GetJsonAsync($"/api/v1/situation-pictures/{id}")).GetProperty("hotSpots")[0];
        placed.GetProperty("name").GetString().ShouldBe("Tvättstugan");
        placed.GetProperty("when").GetProperty("values").GetArrayLength().ShouldBe(0, "the hour is a detail");
    }

    [Theory, BothDatabases]
    public async Task Show_Total_IsTheSumOfItsTable(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad"))
            .Add("2026-11-18", "C1", "litter", 3).Add("2026-11-18", "C2", "drug", 2).Add("2026-11-18", null, "drug", 4).SaveAsync();
        await CompilePictureTests.CompileAsync(coordinator, "2026-W47");

        var page = await coordinator.PageAsync("lagesbild/2026-W47");

        var counts = page.QuerySelectorAll("#omraden tbody tr").Select(r => int.Parse(r.QuerySelectorAll("td.n")[0].TextContent, Culture.Swedish)).ToList();
        counts.ShouldBe([3, 2, 4]);
        page.QuerySelector("#omraden tfoot td.n")!.TextContent.ShouldBe("9");
        page.QuerySelector(".kpi-value")!.TextContent.Trim().ShouldBe("9");
        page.QuerySelector("#omrade-saknas th")!.TextContent.ShouldContain("Område saknas");
        (await coordinator.PageAsync("lagesbild/2026-W47/vagg")).QuerySelectorAll(".wall-areas > li").Length.ShouldBe(3);
    }

    [Theory, BothDatabases]
    public async Task Show_WaitingForReview_IsCountedToAThousand(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad")).Add("2026-11-18", "C1", "litter", 1_001).SaveAsync();
        await municipality.SaveAsync(db => db.Set<Report>().ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReportState.Received)));
        await CompilePictureTests.CompileAsync(coordinator, "2026-W47");
        (await WaitingAsync()).ShouldStartWith("Mer än 1");

        await municipality.SaveAsync(db => db.Set<Report>().OrderBy(r => r.Id).Take(2).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReportState.Accepted)));
        (await WaitingAsync()).ShouldStartWith("999 rapporter");

        async Task<string> WaitingAsync() =>
            (await coordinator.PageAsync("lagesbild/2026-W47")).QuerySelectorAll("li").Select(l => l.TextContent.Trim()).First(l => l.Contains("väntar på granskning", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task Compare_TwoWeeks_SaysWhatSmallNumbersCanBear(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad")).Add("2026-11-11", "C1", "litter", 3).Add("2026-11-18", "C1", "litter", 6).SaveAsync();
        await CompilePictureTests.CompileAsync(coordinator, "2026-W46");
        await CompilePictureTests.CompileAsync(coordinator, "2026-W47");

        var page = await coordinator.PageAsync("lagesbild/jamfor?a=2026-W46&b=2026-W47");

        page.QuerySelector("#omraden")!.TextContent.ShouldContain("Sammanlagt 6 mot 3 rapporter: inom normal variation.");
        page.Body!.TextContent.ShouldNotContain("%.");
        (await coordinator.PageAsync("lagesbild/jamfor?a=2026-W01&b=2026-W47")).Body!.TextContent.ShouldContain("är inte kompilerad");
    }

    private static async Task<string> HtmlAsync(TestPerson person) => await (await person.GetAsync("lagesbild/2026-W47")).Content.ReadAsStringAsync();
}
