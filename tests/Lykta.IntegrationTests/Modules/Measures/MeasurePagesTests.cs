using System.Net;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Measures;

/// <summary>The pages of measures, as a browser without scripts posts them.</summary>
public sealed class MeasurePagesTests
{
    private const string Form = "form:has([name='_handler'][value='atgard'])";

    [Theory, BothDatabases]
    public async Task Propose_FromAReport_KeepsItsPlace_AndGoesBackWhereItCameFrom(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var housing = await municipality.OrganisationAsync("Lyktan Fastigheter");
        var report = AReport.On("2026-11-18").Of("damage");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        (await reporter.GetAsync("atgarder/ny")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.PageAsync($"rapporter/{report.Id}")).QuerySelector($"a[href$='/atgarder/ny?report={report.Id}']").ShouldNotBeNull();
        var meeting = Guid.NewGuid();
        var page = $"atgarder/ny?report={report.Id}&meeting={meeting}&returnTo=/{municipality.Code}/arshjul";

        var unfinished = await coordinator.SubmitAsync(page, Form, ("publicName", "Ny ruta och lås"), ("detail", "Före fredag."), ("cost", "mycket"));
        var again = await unfinished.Content.ReadAsStringAsync();
        again.ShouldContain("Välj vem som ska göra det.");
        again.ShouldContain("Skriv kostnaden i hela kronor");
        again.ShouldContain("Före fredag.");
        var done = await coordinator.SubmitAsync(page, Form, ("publicName", "Ny ruta och lås"), ("kind", "Physical"), ("organisation", housing.ToString()), ("due", "2026-12-01"), ("cost", "12 500"));

        ((int)done.StatusCode).ShouldBeInRange(300, 399);
        done.Headers.Location!.ToString().ShouldEndWith($"/{municipality.Code}/arshjul");
        var measure = await municipality.ReadAsync(db => db.Set<Measure>().AsNoTracking().SingleAsync());
        (measure.PublicName, measure.AreaCode, measure.ProblemKind, measure.Cost, measure.MeetingId).ShouldBe(("Ny ruta och lås", "C1", "damage", 12_500, meeting));
        (await municipality.ReadAsync(db => db.Set<MeasureReport>().Select(r => r.ReportId.Value).ToListAsync())).ShouldBe([report.Id]);
    }

    [Theory, BothDatabases]
    public async Task ReturnTo_IsNeverAnotherSite(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var housing = await municipality.OrganisationAsync("Lyktan Fastigheter");
        foreach (var elsewhere in (string[])["https://example.com/", "//example.com", "/\\example.com"])
        {
            var done = await coordinator.SubmitAsync(
                $"atgarder/ny?returnTo={Uri.EscapeDataString(elsewhere)}", Form, ("publicName", "Ny belysning"), ("kind", "Physical"), ("organisation", housing.ToString()), ("due", "2026-12-01"));
            done.Headers.Location!.ToString().ShouldContain($"/{municipality.Code}/atgarder/");
        }
    }

    [Theory, BothDatabases]
    public async Task Steps_ByForms_FromTakenOnToDone_SayWhatIsMissingAndKeepTheWords(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = await AMeasure.Called("Riktad polisinsats", await municipality.OrganisationAsync("Polisen")).ProposeAsync(coordinator);
        var page = $"atgarder/{id}";
        (await housing.PageAsync(page)).QuerySelector(Form).ShouldBeNull();
        (await coordinator.PageAsync(page)).Body!.TextContent.ShouldContain("Bara de kan åta sig den");

        await DoneAsync(police.SubmitAsync(page, Form, ("function", "Kommunpolis")));
        await DoneAsync(police.SubmitAsync($"{page}/paborja", Form, ("day", "2026-11-20")));
        var empty = await (await police.SubmitAsync($"{page}/folj-upp", Form, ("words", "Lugnare på fredagar."))).Content.ReadAsStringAsync();
        empty.ShouldContain("Välj vad som kom ut av åtgärden.");
        empty.ShouldContain("Lugnare på fredagar.");
        await DoneAsync(police.SubmitAsync($"{page}/folj-upp", Form, ("words", "Lugnare på fredagar."), ("outcome", "Partly")));
        var refused = await (await housing.SubmitAsync($"{page}/klar", Form)).Content.ReadAsStringAsync();
        refused.ShouldContain("hör till en annan organisation");
        await DoneAsync(police.SubmitAsync($"{page}/klar", Form));

        var shown = (await coordinator.PageAsync(page)).Body!.TextContent;
        shown.ShouldContain("Det fungerade delvis");
        shown.ShouldContain("Lugnare på fredagar.");
        (await municipality.ReadAsync(db => db.Set<Measure>().Select(m => m.State).SingleAsync())).ShouldBe(MeasureState.Done);
    }

    [Theory, BothDatabases]
    public async Task Step_TakenByTwo_TellsTheSecondAndKeepsTheirWords(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = await AMeasure.Called("Ny belysning", await municipality.OrganisationAsync("Lyktan Fastigheter")).ProposeAsync(coordinator);
        var stale = await housing.PageAsync($"atgarder/{id}/avboj");
        await MeasureLifeTests.StepAsync(housing, id, "take-on");

        var late = await housing.SubmitAsync($"atgarder/{id}/avboj", stale, Form, ("words", "Vi hinner inte före jul."));

        var text = await late.Content.ReadAsStringAsync();
        text.ShouldContain("Någon annan hann ändra");
        text.ShouldContain("Vi hinner inte före jul.");
        (await municipality.ReadAsync(db => db.Set<Measure>().Select(m => m.State).SingleAsync())).ShouldBe(MeasureState.TakenOn);
    }
}
