using System.Net;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>Walks every route of the product as somebody who has nothing to do there.</summary>
public sealed class StrangerTests
{
    [Theory, BothDatabases]
    public async Task EveryRoute_SaysWhoItIsFor_AndTurnsStrangersAway(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        var walked = 0;
        foreach (var route in Route.All(municipality.Host).Where(r => !r.ForAnyone))
        {
            foreach (var method in route.Methods)
            {
                var response = await SendAsync(stranger, method, route.Path(municipality.Code.ToString()));
                response.StatusCode.ShouldBeOneOf([HttpStatusCode.Unauthorized, HttpStatusCode.Redirect, HttpStatusCode.NotFound], $"{method} {route.Pattern}");
                walked++;
            }
        }

        walked.ShouldBeGreaterThan(10);
    }

    [Theory, BothDatabases]
    public async Task ToAStranger_AKnownAndAnUnknownMunicipalityAnswerAlike_AndAnUnknownAddressOffersTheWayIn(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);

        foreach (var code in new[] { municipality.Code.ToString(), "9999" })
        {
            (await SendAsync(stranger, "GET", $"/{code}/lagesbild")).StatusCode.ShouldBe(HttpStatusCode.Redirect, code);
        }

        foreach (var path in new[] { "/finns-inte", "/finns-inte/lagesbild" })
        {
            var response = await SendAsync(stranger, "GET", path);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await response.Content.ReadAsStringAsync()).ShouldContain("href=\"/logga-in\"");
        }
    }

    [Theory, BothDatabases]
    public async Task EveryPageOfAnotherMunicipality_IsNotThere(TestDatabase database)
    {
        var here = await TestMunicipality.NewAsync(database);
        var there = await TestMunicipality.NewAsync(database);
        var walked = 0;
        foreach (var role in RoleNames.OfPeople)
        {
            using var foreigner = await here.PersonAsync(role);
            foreach (var route in Route.All(here.Host).Where(r => r.Permission is not null && r.Pattern.Contains("{municipality", StringComparison.Ordinal)))
            {
                foreach (var method in route.Methods)
                {
                    var response = await SendAsync(foreigner, method, route.Path(there.Code.ToString()));
                    response.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{role} {method} {route.Pattern}");
                    walked++;
                }
            }
        }

        walked.ShouldBeGreaterThan(5);
        (await there.AuditAsync()).ShouldNotContain("access-denied");
    }

    [Theory, BothDatabases]
    public async Task RowsOfAnotherMunicipality_AreNotThere(TestDatabase database)
    {
        var here = await TestMunicipality.NewAsync(database);
        var there = await TestMunicipality.NewAsync(database);
        using var foreigner = await here.PersonAsync(Role.Coordinator);
        using var reporter = await there.PersonAsync(Role.Coordinator);
        var report = AReport.On("2026-11-18").Saying("hemligt för andra kommuner");
        await reporter.PostJsonAsync("/api/v1/reports", report.Body());
        var picture = await reporter.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        var pictureId = picture.GetProperty("id").GetString();

        (await foreigner.GetAsync($"/api/v1/reports/{report.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await foreigner.PostAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await foreigner.GetAsync($"/api/v1/situation-pictures/{pictureId}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await foreigner.PostAsync($"/api/v1/situation-pictures/{pictureId}/adopt")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await foreigner.GetJsonAsync("/api/v1/reports")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await foreigner.GetJsonAsync("/api/v1/situation-pictures")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static Task<HttpResponseMessage> SendAsync(TestPerson person, string method, string path) =>
        person.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "GET" ? null : new StringContent("{}", null, "application/json") });
}
