using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class SubmitNilReportTests
{
    [Theory, BothDatabases]
    public async Task Button_ByDecisionMaker_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.DecisionMaker);
        (await person.GetAsync("inget-att-rapportera")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Button_TappedTwiceOnMondayMorning_IsOneNilReportForLastWeek(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        for (var i = 0; i < 2; i++)
        {
            var answer = await reporter.SubmitAsync("inget-att-rapportera", "form[action$=skicka]");
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await reporter.PageAsync(answer.Headers.Location!.ToString())).Body!.TextContent.ShouldContain("vecka 47");
        }

        var round = await municipality.ReadAsync(db => db.Set<Round>().SingleAsync());
        (round.NothingToReport, round.From).ShouldBe((true, new DateOnly(2026, 11, 16)));
        (await municipality.AuditAsync()).Count(e => e == "nil-report-submitted").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task MailLink_Forged_IsNotFound_AndExpiredIsGone(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.OrganisationAsync("Lyktbo");
        var unit = await municipality.UnitAsync("Lyktbo");
        using var stranger = TestPerson.Stranger(municipality);
        (await stranger.GetAsync("/inget-att-rapportera/paahittad")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/inget-att-rapportera/{Link(municipality, unit, "2026-W30")}")).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, BothDatabases]
    public async Task MailLink_OpenedByAScanner_StoresNothing_AndOneTapStoresOnce(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.OrganisationAsync("Lyktbo");
        var unit = await municipality.UnitAsync("Lyktbo");
        var link = $"/inget-att-rapportera/{Link(municipality, unit, "2026-W47")}";
        using var stranger = TestPerson.Stranger(municipality);

        (await stranger.PageAsync(link)).Body!.TextContent.ShouldContain("Norr");
        (await municipality.ReadAsync(db => db.Set<Round>().CountAsync())).ShouldBe(0);

        for (var i = 0; i < 2; i++)
        {
            var answer = await stranger.SubmitAsync(link, "form:has(.btn-wide)");
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Tack!");
        }

        (await municipality.ReadAsync(db => db.Set<Round>().SingleAsync())).UnitId.ShouldBe(unit);
    }

    private static string Link(TestMunicipality municipality, Id<Unit> unit, string period) =>
        municipality.Host.Services.GetRequiredService<NilReportLink>().Write(new NilReportOffer(municipality.Code, unit, Period.Parse(period)));
}
