using System.Net;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Municipalities;

public sealed class FirstHourTests
{
    [Theory, BothDatabases]
    public async Task Start_SendsEachRoleToItsWork(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        foreach (var (role, path) in new[]
        {
            (Role.Coordinator, "kom-igang"), (Role.Administrator, "installningar"), (Role.Reporter, "rapportera"),
        })
        {
            using var person = await municipality.PersonAsync(role);
            var answer = await person.GetAsync($"/{municipality.Code}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            answer.Headers.Location!.ToString().ShouldEndWith($"/{municipality.Code}/{path}");
        }
    }

    [Theory, BothDatabases]
    public async Task Settings_WithABadAddress_AreRefused_ThenSavedAndAudited(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        (await participant.GetAsync("installningar")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var refused = await coordinator.SubmitAsync("installningar", "main form", ("Input.FaultReportAddress", "javascript:alert(1)"), ("Input.StopTime", "tolv"));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Skriv ett klockslag");
        refused = await coordinator.SubmitAsync("installningar", "main form", ("Input.FaultReportAddress", "javascript:alert(1)"));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Skriv en hel webbadress");
        var saved = await coordinator.SubmitAsync("installningar", "main form", ("Input.Cadence", "Monthly"), ("Input.FaultReportAddress", "https://kommunen.se/fel"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await municipality.AuditAsync()).ShouldContain("settings-changed");
        (await coordinator.PageAsync("kom-igang")).QuerySelector(".first-hour .is-done")!.TextContent.ShouldContain("Varje månad");
    }

    [Theory, BothDatabases]
    public async Task Kinds_GetTheMunicipalitysOwnWords_AndOneMustBeShown(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var saved = await coordinator.SubmitAsync("handelsetyper", "main form", ("name-graffiti", "Klotter och taggar"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        var kinds = await coordinator.GetJsonAsync("/api/v1/kinds");
        kinds.GetRawText().ShouldContain("Klotter och taggar");
        (await municipality.AuditAsync()).ShouldContain("kinds-presented");
    }
}
