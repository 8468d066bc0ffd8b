using System.Net;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class SubmitRoundTests
{
    [Theory, BothDatabases]
    public async Task Round_ByDecisionMaker_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.DecisionMaker);
        (await person.PostAsync("/api/v1/rounds", Round(Guid.NewGuid()))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Round_WithNothingInIt_OrNonsense_IsMalformed(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.PostAsync("/api/v1/rounds", Round(Guid.NewGuid()))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reporter.PostAsync("/api/v1/rounds", new { })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reporter.PostAsync("/api/v1/rounds", new { id = Guid.NewGuid(), period = "vecka 33", nothingToReport = true })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reporter.PostAsync("/api/v1/rounds", new { id = Guid.NewGuid(), period = "2026-W47", nothingToReport = true, reports = new[] { AReport.On("2026-11-18").Body() } }))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, BothDatabases]
    public async Task Round_WithARefusedReport_TakesTheOthers_AndAgainChangesNothing(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var (good, twice) = (AReport.On("2026-11-18"), AReport.On("2026-11-19").Of("litter"));
        var body = Round(Guid.NewGuid(), good.Body(), AReport.On("2026-11-18").Of("ufo").Body(), twice.Body(), twice.Body(), AReport.On("2026-11-18").With("safetyImpact", 9).Body());

        var first = await reporter.PostJsonAsync("/api/v1/rounds", body);
        var second = await reporter.PostJsonAsync("/api/v1/rounds", body);

        Statuses(first).ShouldBe(["created", "refused", "created", "unchanged", "refused"]);
        Statuses(second).ShouldBe(["unchanged", "refused", "unchanged", "unchanged", "refused"]);
        first.GetProperty("results")[1].GetProperty("problem").GetProperty("type").GetString().ShouldBe("urn:lykta:refusal:unknown-kind");
        first.GetProperty("results")[4].GetProperty("problem").GetProperty("status").GetInt32().ShouldBe(400);
        (await municipality.AuditAsync()).Where(e => e.StartsWith("report-", StringComparison.Ordinal) || e.StartsWith("round-", StringComparison.Ordinal)).ShouldBe(["report-submitted", "report-submitted", "round-submitted"]);
        (await municipality.ReadAsync(db => db.Set<Report>().CountAsync(r => r.RoundId != null))).ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task Round_WithNothingToReport_OrAllNo_IsANilRound(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        await reporter.PostJsonAsync("/api/v1/rounds", new { id = Guid.NewGuid(), period = "2026-W47", nothingToReport = true });
        await reporter.PostJsonAsync("/api/v1/rounds", new { id = Guid.NewGuid(), period = "2026-W47", checklist = new[] { new { row = "light", reply = "no" } } });
        await reporter.PostJsonAsync("/api/v1/rounds", new { id = Guid.NewGuid(), period = "2026-W47", checklist = new[] { new { row = "light", reply = "unknown" } } });
        (await municipality.ReadAsync(db => db.Set<Round>().CountAsync(r => r.NothingToReport))).ShouldBe(2);
    }

    private static object Round(Guid id, params object[] reports) => new { id, period = "2026-W47", reports };

    private static IEnumerable<string?> Statuses(System.Text.Json.JsonElement round) => round.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("status").GetString());
}
