using System.Net;
using System.Text.Json;
using Lykta.IntegrationTests.Modules.SituationPictures;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Measures;

/// <summary>A measure from proposal to follow-up, through the JSON doors.</summary>
public sealed class MeasureLifeTests
{
    [Theory, BothDatabases]
    public async Task Life_FromProposalToDone_KeepsItsHistoryAndBaseline(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        var own = await municipality.OrganisationAsync("Lyktan Fastigheter");
        await new ReviewedReports(municipality, own).Weekly("2026-W40", "2026-W47", "C1", "graffiti", 3).Add("2026-11-18", "C2", "graffiti", 5).Add("2026-10-07", "C1", "litter").SaveAsync();
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var organisation = await municipality.OrganisationAsync("Polisen");
        var id = await AMeasure.Called("Riktad polisinsats", organisation).With("areaCode", "C1").With("problemKind", "graffiti").ProposeAsync(coordinator);

        await StepAsync(police, id, "take-on", new { function = "Kommunpolis" });
        await StepAsync(police, id, "begin", new { date = "2026-11-20" });
        await StepAsync(police, id, "set-start-back", new { date = "2026-11-16", reason = "Patrullerna började redan i måndags." });
        await StepAsync(police, id, "follow-up", new { date = "2026-11-22", outcome = "partly", text = "Lugnare på fredagar." });
        var done = await StepAsync(police, id, "done");

        var measure = done.GetProperty("measure");
        (measure.GetProperty("state").GetString(), measure.GetProperty("startedOn").GetString(), measure.GetProperty("endedOn").GetString(), measure.GetProperty("outcome").GetString())
            .ShouldBe(("done", "2026-11-16", "2026-11-23", "partly"));
        done.GetProperty("history").EnumerateArray().Select(s => s.GetProperty("step").GetString()).ShouldBe(["proposed", "takenOn", "begun", "startSetBack", "done"]);
        var baseline = done.GetProperty("baseline");
        baseline.GetProperty("to").GetString().ShouldBe("2026-11-15");
        baseline.GetProperty("compared").GetArrayLength().ShouldBe(0);
        baseline.GetProperty("weeks").EnumerateArray().Select(w => w.GetProperty("count").GetInt32()).ShouldBe([3, 3, 3, 3, 3, 3, 3]);
        var frozen = await municipality.ReadAsync(db => db.Set<MeasureBaseline>().AsNoTracking().OrderBy(b => b.StepNumber).ToListAsync());
        frozen.Select(b => (b.StepNumber, b.Series.To, b.Series.Total)).ShouldBe([(3, new DateOnly(2026, 11, 19), 24), (4, new DateOnly(2026, 11, 15), 21)]);
        (await municipality.AuditAsync()).Where(e => e.StartsWith("measure-", StringComparison.Ordinal))
            .ShouldBe(["measure-proposed", "measure-taken-on", "measure-begun", "measure-start-set-back", "measure-followed-up", "measure-done"]);
    }

    [Theory, BothDatabases]
    public async Task Propose_TheSameTwice_IsOne_AndWhatIsNotThereIsRefused(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var housing = await municipality.OrganisationAsync("Lyktan Fastigheter");
        var measure = AMeasure.Called("Ny belysning", housing);
        (await coordinator.PostAsync("/api/v1/measures", measure.Body())).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await coordinator.PostAsync("/api/v1/measures", measure.Body())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await municipality.ReadAsync(db => db.Set<Measure>().CountAsync())).ShouldBe(1);

        (await coordinator.PostAsync("/api/v1/measures", AMeasure.Called("X", housing).With("areaCode", "Z9").Body())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync("/api/v1/measures", AMeasure.Called("X", housing).With("problemKind", "ghosts").Body())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync("/api/v1/measures", AMeasure.Called("X", new Kernel.Id<Organisation>(Guid.NewGuid())).Body())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync("/api/v1/measures", AMeasure.Called("X", housing).With("due", null).Body())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await coordinator.PostAsync("/api/v1/measures", AMeasure.Called("X", housing).With("reports", new[] { Guid.NewGuid() }).Body())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reporter.PostAsync("/api/v1/measures", AMeasure.Called("X", housing).Body())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"/api/v1/measures/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.GetAsync("/api/v1/measures?status=magic")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, BothDatabases]
    public async Task Answer_IsTheResponsibles_AndOnceOnly(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        using var guards = await municipality.PersonAsync(Role.Participant, "Nattljus", OrganisationKind.SecurityCompany);
        var responsible = await municipality.OrganisationAsync("Lyktan Fastigheter");
        var id = await AMeasure.Called("Ny belysning", responsible).ProposeAsync(guards);
        (await guards.PostAsync($"/api/v1/measures/{id}/take-on")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync($"/api/v1/measures/{id}/take-on")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await housing.PostAsync($"/api/v1/measures/{id}/decline")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await housing.PostAsync($"/api/v1/measures/{id}/take-on", new { version = 7 })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var meeting = Guid.NewGuid();
        var noted = await StepAsync(coordinator, id, "take-on", new { function = "Förvaltare", meetingId = meeting });
        noted.GetProperty("measure").GetProperty("function").GetString().ShouldBe("Förvaltare");
        (await housing.PostAsync($"/api/v1/measures/{id}/take-on")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await guards.PostAsync($"/api/v1/measures/{id}/begin")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await StepAsync(housing, id, "begin");
        var told = new { outcome = "cannotTellYet", followUpId = Guid.NewGuid() };
        await StepAsync(housing, id, "follow-up", told);
        (await StepAsync(housing, id, "follow-up", told)).GetProperty("followUps").GetArrayLength().ShouldBe(1);
        (await housing.PostAsync($"/api/v1/measures/{id}/follow-up")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await StepAsync(housing, id, "stop", new { reason = "Problemet upphörde." });
    }

    [Theory, BothDatabases]
    public async Task ReportsBehind_TellTheirMeasure_ByPublicNameAlone(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var organisation = await municipality.OrganisationAsync("Lyktan Fastigheter");
        await new ReviewedReports(municipality, organisation).Add("2026-11-18", "C1", "graffiti", 2).Add("2026-10-01", "C1", "graffiti").Add("2026-11-18", "C1", "litter").SaveAsync();
        var id = await AMeasure.Called("Sanering varje vecka", organisation).With("areaCode", "C1").With("problemKind", "graffiti").With("detail", "Tisdagar.").ProposeAsync(coordinator);
        await StepAsync(housing, id, "take-on");

        var behind = await municipality.ReadAsync(db => db.MeasuresBehindReports().ToListAsync());

        behind.Count.ShouldBe(2);
        behind.ShouldAllBe(b => b.PublicName == "Sanering varje vecka" && b.State == MeasureState.TakenOn && b.Outcome == null);
        var waiting = await municipality.ReadAsync(db => db.Set<Measure>().CountAsync(m => m.State == MeasureState.TakenOn));
        waiting.ShouldBe(1);
    }

    internal static async Task<JsonElement> StepAsync(TestPerson by, Guid id, string step, object? body = null) => await by.PostJsonAsync($"/api/v1/measures/{id}/{step}", body);
}
