using System.Net;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Organisations;

public sealed class OrganisationsTests
{
    private const string AddForm = "form:has(input[value='ny-organisation'])";

    [Theory, BothDatabases]
    public async Task Change_ByReporter_IsForbidden_AndOfUnknown_IsNotFound(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.GetAsync($"organisationer/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await coordinator.GetAsync($"organisationer/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Add_WithHoles_SaysWhichFields_ThenSavesWithItsFirstUnit(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var refused = await coordinator.SubmitAsync("organisationer", AddForm, ("Input.Kind", "SecurityCompany"), ("Input.UnitContact", "inte en adress"));
        var html = await refused.Content.ReadAsStringAsync();
        html.ShouldContain("Skriv organisationens namn");
        html.ShouldContain("Det är ingen e-postadress");

        var added = await coordinator.SubmitAsync(
            "organisationer", AddForm,
            ("Input.Name", "Bevakab"), ("Input.Kind", "SecurityCompany"), ("Input.UnitName", "Centrum"), ("Input.UnitFunction", "Väktare"), ("Input.UnitContact", "centrum@example.se"));
        added.StatusCode.ShouldBe(HttpStatusCode.Found);
        var json = await coordinator.GetJsonAsync("/api/v1/organisations");
        var bevakab = json.GetProperty("items").EnumerateArray().Single(o => o.GetProperty("name").GetString() == "Bevakab");
        bevakab.GetProperty("kind").GetString().ShouldBe("securityCompany");
        bevakab.GetProperty("units")[0].GetProperty("function").GetString().ShouldBe("Väktare");
        bevakab.GetRawText().ShouldNotContain("centrum@example.se");
        (await municipality.AuditAsync()).TakeLast(2).ShouldBe(["organisation-added", "unit-added"]);

        var again = await coordinator.SubmitAsync("organisationer", AddForm, ("Input.Name", "Bevakab"), ("Input.Kind", "Other"));
        (await again.Content.ReadAsStringAsync()).ShouldContain("Det finns redan en organisation som heter Bevakab");
    }

    [Theory, BothDatabases]
    public async Task Share_IsDecidedByTheOwner_AndForThoseWithoutAccountByTheCoordinator(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var bo = await municipality.OrganisationAsync("Bo AB");
        var vakt = await municipality.OrganisationAsync("Vakt AB", OrganisationKind.SecurityCompany);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var owner = await municipality.PersonAsync(Role.Participant, "Bo AB");
        var path = $"delning/{bo}/{vakt}";

        var denied = await coordinator.PageAsync(path);
        denied.QuerySelector("main form").ShouldBeNull();
        denied.QuerySelector("main")!.TextContent.ShouldContain("Bara organisationens egen deltagare");

        var form = "main form";
        var silent = await owner.SubmitAsync(path, form, ("Input.Step", "Detail"));
        (await silent.Content.ReadAsStringAsync()).ShouldContain("Skriv varför steget ändras");
        (await owner.SubmitAsync(path, form, ("Input.Step", "Detail"), ("Input.Reason", "Vi går ronden ihop"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var matrix = (await coordinator.PageAsync("delning")).QuerySelector("main")!.TextContent;
        matrix.ShouldContain("Vi går ronden ihop");
        (await coordinator.SubmitAsync($"delning/{vakt}/{bo}", form, ("Input.Step", "Place"), ("Input.Reason", "Avtal 2026"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await municipality.AuditAsync()).Count(e => e == "sharing-changed").ShouldBe(2);
    }
}
