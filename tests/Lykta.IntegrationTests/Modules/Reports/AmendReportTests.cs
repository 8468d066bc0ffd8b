using System.Net;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class AmendReportTests
{
    [Theory, BothDatabases]
    public async Task Amend_BySomebodyElse_IsNotThere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var sender = await municipality.PersonAsync(Role.Reporter);
        using var other = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18");
        await sender.PostJsonAsync("/api/v1/reports", report.Body());
        (await other.PostAsync($"/api/v1/reports/{report.Id}/amend", new { kind = "litter" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.PostAsync($"/api/v1/reports/{report.Id}/withdraw")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task AmendAndWithdraw_AfterReview_AreRefused(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var report = AReport.On("2026-11-18");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        (await coordinator.PostAsync($"/api/v1/reports/{report.Id}/amend", new { kind = "litter" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync($"/api/v1/reports/{report.Id}/withdraw")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothDatabases]
    public async Task Amend_OfAStaleVersion_GivesTheCurrentRow(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var sender = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18");
        await sender.PostJsonAsync("/api/v1/reports", report.Body());
        await sender.PostJsonAsync($"/api/v1/reports/{report.Id}/amend", new { kind = "litter", version = 0 });
        var stale = await sender.PostAsync($"/api/v1/reports/{report.Id}/amend", new { kind = "damage", version = 0 });
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await stale.Content.ReadAsStringAsync()).ShouldContain("\"kind\":\"litter\"");
    }

    [Theory, BothDatabases]
    public async Task Amend_KeepsWhatIsLeftOut_AndTheOriginal(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var sender = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18").Saying("Klotter på tunneln");
        await sender.PostJsonAsync("/api/v1/reports", report.Body());

        await sender.PostJsonAsync($"/api/v1/reports/{report.Id}/amend", new { text = "Klotter på bron", safetyImpact = 2 });
        var caught = await sender.PostJsonAsync($"/api/v1/reports/{report.Id}/amend", new { text = "Ring 070-123 45 67" });

        caught.GetProperty("textWithheld")[0].GetProperty("kind").GetString().ShouldBe("phone");
        var seen = await sender.GetJsonAsync($"/api/v1/reports/{report.Id}");
        (seen.GetProperty("kind").GetString(), seen.GetProperty("areaCode").GetString(), seen.GetProperty("safetyImpact").GetInt32()).ShouldBe(("graffiti", "C1", 2));
        var kept = await municipality.ReadAsync(db => db.Set<ReportOriginal>().OrderBy(o => o.Number).ToListAsync());
        kept.Select(o => o.Read(municipality.Seal).Value.Content.Text).ShouldBe(["Klotter på tunneln", "Klotter på bron"]);
        (await municipality.AuditAsync()).Where(e => e.StartsWith("report-", StringComparison.Ordinal) || e.StartsWith("round-", StringComparison.Ordinal)).ShouldBe(["report-submitted", "report-amended", "report-amended"]);

        (await sender.PostJsonAsync($"/api/v1/reports/{report.Id}/amend", new { text = "Klotter på bryggan Sara", whyNamesStay = "En brygga" })).GetProperty("textWithheld").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await sender.GetJsonAsync($"/api/v1/reports/{report.Id}")).GetProperty("text").GetString().ShouldBe("Klotter på bryggan Sara");
        (await municipality.AuditAsync())[^1].ShouldBe("names-kept");
    }

    [Theory, BothDatabases]
    public async Task Withdraw_TakesItBack_AndTheFirstWordsStayKnown(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var sender = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18");
        await sender.PostJsonAsync("/api/v1/reports", report.Body());
        (await sender.PostJsonAsync($"/api/v1/reports/{report.Id}/withdraw")).GetProperty("status").GetString().ShouldBe("withdrawn");
        await sender.PostJsonAsync($"/api/v1/reports/{report.Id}/withdraw");
        (await sender.PostAsync("/api/v1/reports", report.Body())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await municipality.AuditAsync()).Where(e => e.StartsWith("report-", StringComparison.Ordinal) || e.StartsWith("round-", StringComparison.Ordinal)).ShouldBe(["report-submitted", "report-withdrawn"]);
    }
}
