using System.Net;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class SubmitReportTests
{
    [Theory, BothDatabases]
    public async Task Submit_ByStranger_IsTurnedAway(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        var response = await stranger.PostAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothDatabases]
    public async Task Submit_ByDecisionMaker_IsForbiddenAndAudited(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.DecisionMaker);
        var response = await person.PostAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await municipality.AuditAsync()).ShouldContain("access-denied");
    }

    [Theory, BothDatabases]
    public async Task Submit_WithHolesAndNonsense_IsRefusedFieldByField(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var response = await reporter.PostAsync("/api/v1/reports", new { kind = "", safetyImpact = 7, position = new { lat = 10, lon = 10 } });
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var text = await response.Content.ReadAsStringAsync();
        foreach (var field in (string[])["id", "kind", "occurredFrom", "occurredTo", "position", "safetyImpact"])
        {
            text.ShouldContain($"\"{field}\"");
        }
    }

    [Theory, BothDatabases]
    public async Task Submit_OfUnknownKindOrPlace_IsRefusedByRule(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var kind = await reporter.PostAsync("/api/v1/reports", AReport.On("2026-11-18").Of("ufo").Body());
        kind.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await kind.Content.ReadAsStringAsync()).ShouldContain("urn:lykta:refusal:unknown-kind");
        var place = await reporter.PostAsync("/api/v1/reports", AReport.On("2026-11-18").With("position", null).With("placeId", Guid.NewGuid()).Body());
        (await place.Content.ReadAsStringAsync()).ShouldContain("urn:lykta:refusal:unknown-place");
    }

    [Theory, BothDatabases]
    public async Task Submit_ThenAgain_GivesTheFirstReceipt_AndOtherWordsAreRefused(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18").InArea(1).Saying("Klotter på gångtunneln");

        var first = await reporter.PostAsync("/api/v1/reports", report.Body());
        var second = await reporter.PostAsync("/api/v1/reports", report.Body());
        var other = await reporter.PostAsync("/api/v1/reports", report.Saying("Något annat").Body());

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestPerson.JsonAsync(first)).GetRawText().ShouldBe((await TestPerson.JsonAsync(second)).GetRawText());
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await municipality.AuditAsync()).Count(e => e == "report-submitted").ShouldBe(1);
        var seen = await reporter.GetJsonAsync($"/api/v1/reports/{report.Id}");
        seen.GetProperty("areaCode").GetString().ShouldBe("C2");
        seen.GetProperty("status").GetString().ShouldBe("received");
    }
}
