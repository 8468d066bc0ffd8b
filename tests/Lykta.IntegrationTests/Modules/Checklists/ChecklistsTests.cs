using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Checklists.Contracts;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Jobs;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Checklists;

public sealed class ChecklistsTests
{
    [Theory, BothDatabases]
    public async Task Edit_ByReporter_IsForbidden_AndUnknownKindIsNotFound(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await reporter.GetAsync("checklistor")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync("checklistor/circus")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Edit_OnAnOldVersion_IsRefused_AndOnTheNewestMakesAVersion(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var before = await coordinator.PageAsync("checklistor/housing-company");
        const string form = "form:has([name=version])";

        var saved = await coordinator.SubmitAsync("checklistor/housing-company", before, form, ("fraga-0", "Hänger någon i trapphusen?"));
        saved.Headers.Location!.ToString().ShouldContain("checklistor?sparad");
        var late = await coordinator.SubmitAsync("checklistor/housing-company", before, form, ("fraga-0", "För sent?"));
        (await late.Content.ReadAsStringAsync()).ShouldContain("Någon annan hann");

        var versions = await municipality.ReadAsync(db => db.Set<Checklist>().Where(c => c.Kind == OrganisationKind.HousingCompany).OrderBy(c => c.Number).ToListAsync());
        versions.Select(v => v.Number).ShouldBe([1, 2]);
        versions[1].Questions[0].ShouldBe(versions[0].Questions[0] with { Swedish = "Hänger någon i trapphusen?" });
        (await municipality.AuditAsync()).Count(e => e == "checklist-revised").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Answer_WithNothing_IsToldSo_AndWithAYesOffersThatReport(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter, "Lyktbo");
        const string form = "form:has([name=rond])";
        var empty = await reporter.SubmitAsync("checklista", form);
        (await empty.Content.ReadAsStringAsync()).ShouldContain("Svara på minst en fråga");

        var page = await reporter.PageAsync("checklista");
        for (var i = 0; i < 2; i++)
        {
            var sent = await reporter.SubmitAsync("checklista", page, form, ("svar-graffiti", "yes"), ("svar-drug", "unknown"), ("svar-fire", "no"));
            (await sent.Content.ReadAsStringAsync()).ShouldContain($"/{municipality.Code}/rapportera?typ=graffiti");
        }

        var round = await municipality.ReadAsync(db => db.Set<Round>().SingleAsync());
        round.NothingToReport.ShouldBeFalse();
        var answers = await municipality.ReadAsync(db => db.ChecklistAnswersAsync(Period.Parse("2026-W47"), default));
        answers[0].Kind.ShouldBe("graffiti");
        answers[0].Yes.Single().OrganisationName.ShouldBe("Lyktbo");
        answers.Single(a => a.Kind == "drug").Unknown.Count.ShouldBe(1);
        (await municipality.AuditAsync()).Count(e => e == "checklist-submitted").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Answer_NoToEverything_IsTheNilReport(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter, "Lyktbo");
        var page = await reporter.PageAsync("checklista");
        var fields = page.QuerySelectorAll("input[type=radio]").Select(r => r.GetAttribute("name")!).Distinct().Select(n => (n, "no")).ToArray();
        fields.Length.ShouldBe(10);
        var sent = await reporter.SubmitAsync("checklista", page, "form:has([name=rond])", fields);
        (await sent.Content.ReadAsStringAsync()).ShouldContain("inget att rapportera");
        (await municipality.ReadAsync(db => db.Set<Round>().SingleAsync())).NothingToReport.ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task Answer_ByTheApisRound_IsAnsweredAsOnThePage(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter, "Lyktbo");
        var key = (await municipality.ReadAsync(db => db.Set<Checklist>().FirstAsync(c => c.Kind == OrganisationKind.HousingCompany))).Questions.Single(q => q.Kind == "graffiti").Key;
        var body = new { id = Guid.NewGuid(), period = "2026-W47", checklist = new[] { new { row = key, reply = "yes" }, new { row = "finns-inte", reply = "no" } } };
        var outbox = municipality.Host.Services.GetRequiredService<OutboxWorker>();
        for (var i = 0; i < 2; i++)
        {
            await reporter.PostJsonAsync("/api/v1/rounds", body);
            await outbox.RunDueAsync(default);
        }

        var answer = (await municipality.ReadAsync(db => db.ChecklistAnswersAsync(Period.Parse("2026-W47"), default))).Single();
        (answer.Kind, answer.Yes.Single().OrganisationName).ShouldBe(("graffiti", "Lyktbo"));
        (await municipality.AuditAsync()).Count(e => e == "checklist-submitted").ShouldBe(1);
    }
}
