using System.Net;
using System.Text;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class FindReportsTests
{
    [Theory, BothDatabases]
    public async Task Find_ByDecisionMaker_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.DecisionMaker);
        (await person.GetAsync("rapporter")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await person.GetAsync("/api/v1/reports.geojson")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Find_Nonsense_IsAnsweredWithASentence(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        foreach (var query in (string[])["q=ab", "from=ig%C3%A5r", "bbox=1,2,3", "status=7", "cursor=x", "cursor=x~00000000-0000-0000-0000-000000000001", "limit=0", "organisation=o"])
        {
            var answer = await person.GetAsync($"/api/v1/reports?{query}");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, query);
        }

        (await person.PageAsync("rapporter?q=ab")).Body!.TextContent.ShouldContain("Skriv minst tre tecken");
        (await person.GetAsync($"rapporter/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Search_FindsAnyPieceOfTheText_CaseBlindWithSwedishLettersApart(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        foreach (var text in (string[])["Källarinbrott på Åsgatan", "Kallt i huset", "100 % \"säkert\" a_b", "ÄNGEN ligger öde"])
        {
            await person.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Saying(text).Body());
        }

        async Task<int> HitsAsync(string words) => (await person.GetJsonAsync($"/api/v1/reports?q={Uri.EscapeDataString(words)}")).GetProperty("items").GetArrayLength();
        (await HitsAsync("inbrott")).ShouldBe(1);
        (await HitsAsync("KÄLL")).ShouldBe(1);
        (await HitsAsync("kall")).ShouldBe(1);
        (await HitsAsync("åsg")).ShouldBe(1);
        (await HitsAsync("asg")).ShouldBe(0);
        (await HitsAsync("ängen")).ShouldBe(1);
        (await HitsAsync("0 %")).ShouldBe(1);
        (await HitsAsync("%%%")).ShouldBe(0);
        (await HitsAsync("a_b")).ShouldBe(1);
        (await HitsAsync("axb")).ShouldBe(0);
        (await HitsAsync("\"säkert\"")).ShouldBe(1);
        (await HitsAsync("' OR 1=1 --")).ShouldBe(0);
        (await HitsAsync("ett* NEAR")).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Find_AtTheStepOfPlace_ShowsCountsAndSearchesOnlyWhatIsSeen(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var owner = await municipality.PersonAsync(Role.Coordinator, "Bostaden");
        using var other = await municipality.PersonAsync(Role.Participant, "Affären", OrganisationKind.Business);
        var report = AReport.On("2026-11-18").Saying("Hemlig källare");
        await owner.PostJsonAsync("/api/v1/reports", report.Body());
        await owner.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        await municipality.ShareAsync(await municipality.OrganisationAsync("Bostaden"), await municipality.OrganisationAsync("Affären"), SharingStep.Place);

        (await other.GetJsonAsync("/api/v1/reports")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await other.GetJsonAsync("/api/v1/reports?q=hemlig")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await other.GetJsonAsync("/api/v1/reports?bbox=15.5,59.5,15.7,59.7")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await owner.GetJsonAsync("/api/v1/reports?bbox=15.5,59.5,15.7,59.7")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await other.GetJsonAsync("/api/v1/reports.geojson")).GetProperty("features").GetArrayLength().ShouldBe(0);
        (await owner.GetJsonAsync("/api/v1/reports.geojson")).GetProperty("features").GetArrayLength().ShouldBe(1);
        (await other.PageAsync($"rapporter/{report.Id}")).Body!.TextContent.ShouldNotContain("Hemlig");
        (await other.PageAsync("rapporter")).Body!.TextContent.ShouldContain("Delas bara till platsnivå");
    }

    [Theory, BothDatabases]
    public async Task Pages_FollowEachOtherBothWaysInEveryOrder(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var person = await municipality.PersonAsync(Role.Coordinator);
        for (var i = 0; i < 60; i++)
        {
            await person.PostJsonAsync("/api/v1/reports", AReport.On($"2026-11-{10 + (i % 7)}").Of(i % 2 == 0 ? "graffiti" : "drug").InArea(i % 3).Body());
        }

        foreach (var sort in (string[])["", "sort=received", "sort=day&dir=desc", "sort=kind", "sort=area&dir=desc"])
        {
            var first = await person.PageAsync($"rapporter?{sort}");
            var second = await person.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
            var back = await person.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
            var rows = Rows(first).Concat(Rows(second)).ToList();
            rows.Count.ShouldBe(60, sort);
            rows.Distinct().Count().ShouldBe(60, sort);
            Rows(back).ShouldBe(Rows(first), sort);
            first.Body!.TextContent.ShouldContain("60 rapporter");
        }

        static List<string?> Rows(AngleSharp.Dom.IDocument page) => [.. page.QuerySelectorAll("tbody tr").Select(r => r.Id)];
    }

    [Theory, BothDatabases]
    public async Task Show_TellsTheHistory_AndProtectedTextOnlyOnAnAuditedClick(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var participant = await municipality.PersonAsync(Role.Participant);
        var report = AReport.On("2026-11-18").With("protectedText", "Den hemliga raden");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });

        var page = await coordinator.PageAsync($"rapporter/{report.Id}");
        page.Body!.TextContent.ShouldContain("Granskad och godkänd");
        page.Body.TextContent.ShouldNotContain("Den hemliga raden");
        (await participant.PageAsync($"rapporter/{report.Id}")).QuerySelector("#skyddad").ShouldBeNull();

        var shown = await coordinator.SubmitAsync($"rapporter/{report.Id}", page, "#skyddad form");
        (await shown.Content.ReadAsStringAsync()).ShouldContain("Den hemliga raden");
        (await municipality.AuditAsync()).Count(e => e == "protected-text-read").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Export_IsTheFilteredList_AndTheTrailHoldsCountAndFilterNamesOnly(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        await person.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Saying("Klotter; \"stort\"").Body());
        await person.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-19").Saying("Annat").Body());

        var csv = await person.SubmitAsync("rapporter?q=klotter", "main form.button-row", ("format", "csv"));
        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var bytes = await csv.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain("Från (svensk tid)");
        lines[1].ShouldContain("2026-11-18 20:00");
        lines[1].ShouldContain("\"Klotter; \"\"stort\"\"\"");
        var sheet = await person.SubmitAsync("rapporter", "main form.button-row", ("format", "xlsx"));
        (await sheet.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());

        var trail = await municipality.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Event == "reports-exported").OrderBy(e => e.Number).Select(e => e.Details).ToListAsync());
        trail.Count.ShouldBe(2);
        trail[0].ShouldContain("\"count\":1");
        trail[0].ShouldContain("[\"q\"]");
        trail[0].ShouldNotContain("klotter");
    }

    [Theory, BothDatabases]
    public async Task PoliceList_HoldsAcceptedGraffitiUntilItsNumberIsKnown(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("polisanmalningar")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await municipality.SaveAsync(async db => (await db.Set<ReportKind>().SingleAsync(k => k.Code == "graffiti")).ReportedToPoliceBy("Tekniska kontoret och bevakningsbolaget"));
        var report = AReport.On("2026-11-18");
        await person.PostJsonAsync("/api/v1/reports", report.Body());
        (await person.PageAsync("polisanmalningar")).Body!.TextContent.ShouldContain("Inget att polisanmäla");
        await person.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });

        var page = await person.PageAsync("polisanmalningar");
        page.Body!.TextContent.ShouldContain("Tekniska kontoret och bevakningsbolaget");
        var form = $"#p-{report.Id} form";
        var wrong = await person.SubmitAsync("polisanmalningar", page, form, ("nummer", "abc"));
        (await person.PageAsync(wrong.Headers.Location!.ToString())).Body!.TextContent.ShouldContain("ser inte ut som ett K-nummer");
        await person.SubmitAsync("polisanmalningar", page, form, ("nummer", ""));
        (await person.PageAsync("polisanmalningar")).Body!.TextContent.ShouldContain("Anmälda, K-nummer saknas");
        await person.SubmitAsync("polisanmalningar", page, form, ("nummer", "5000-k123456-26"));

        (await person.PageAsync("polisanmalningar")).Body!.TextContent.ShouldContain("Inget att polisanmäla");
        (await person.PageAsync($"rapporter/{report.Id}")).Body!.TextContent.ShouldContain("5000-K123456-26");
        (await municipality.AuditAsync()).Count(e => e == "police-report-noted").ShouldBe(2);
    }
}
