using System.Net;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>The main job, end to end through the JSON doors.</summary>
public sealed class FromReportToAdoptedPictureTests
{
    [Theory, BothDatabases]
    public async Task Adopt_AfterReportAndReview_FreezesTheCount(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var report = AReport.On("2026-11-18").InArea(1);
        await reporter.PostJsonAsync("/api/v1/reports", report.Body());
        await reporter.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-19").Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });

        var picture = await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        var again = await coordinator.PostAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        var adopted = await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture.GetProperty("id").GetString()}/adopt");
        var late = await coordinator.PostAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        var counts = picture.GetProperty("areas").EnumerateArray().ToDictionary(
            a => a.GetProperty("code").GetString() ?? "-", a => a.GetProperty("count").GetInt32());
        counts.ShouldBe(new Dictionary<string, int> { ["C1"] = 0, ["C2"] = 1, ["-"] = 0 }, ignoreOrder: true);
        adopted.GetProperty("state").GetString().ShouldBe("adopted");
        adopted.GetProperty("contentHash").GetString()!.Length.ShouldBe(64);
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
