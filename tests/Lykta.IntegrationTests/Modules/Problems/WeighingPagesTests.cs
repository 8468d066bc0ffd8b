using System.Net;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Problems;

/// <summary>Problems weighed for a quarter, and its prioritised agreed on, as a browser without scripts posts it.</summary>
public sealed class WeighingPagesTests
{
    private const string Form = "form:has([name='_handler'][value='problem'])";
    private const string Priorities = "form:has([name='_handler'][value='prioritera'])";

    [Theory, BothDatabases]
    public async Task Weigh_TwoProblems_StandInTheMatrix_AndOneIsPrioritised(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var housing = await town.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var (open, closed) = (Guid.NewGuid(), Guid.NewGuid());
        await coordinator.PostJsonAsync("/api/v1/problems", new { id = open, name = "Klotter i tunneln", kind = "graffiti", areaCode = "C1", from = "2026-11-02" });
        await coordinator.PostJsonAsync("/api/v1/problems", new { id = closed, name = "Våld i nära relation", theme = "violence-in-close-relations", from = "2026-11-02", audience = "authorities" });

        await RefusedAsync(coordinator.SubmitAsync($"problem/{open}/vag?period=2027-Q1", Form, ("need", "3"), ("needWhy", "Flest rapporter."), ("influence", "2"), ("influenceWhy", "")), "Skriv varför, för både behov och påverkbarhet.");
        await DoneAsync(coordinator.SubmitAsync($"problem/{open}/vag?period=2027-Q1", Form, ("need", "3"), ("needWhy", "Flest rapporter."), ("influence", "2"), ("influenceWhy", "Vi rår på ljuset.")));
        await DoneAsync(coordinator.SubmitAsync($"problem/{closed}/vag?period=2027-Q1", Form, ("need", "2"), ("needWhy", "Dolt mörkertal."), ("influence", "1"), ("influenceWhy", "Kräver stöd.")));
        await DoneAsync(coordinator.SubmitAsync("problem/vagning?period=2027-Q1", Priorities, ("problem", open.ToString())));

        (await town.ReadAsync(db => db.Set<Weighing>().Where(w => w.IsPriority).Select(w => w.ProblemId.Value).ToListAsync())).ShouldBe([open]);
        var page = await coordinator.PageAsync("problem/vagning?period=2027-Q1");
        page.QuerySelectorAll(".weighing .weighing-dot").Length.ShouldBe(2);
        page.QuerySelectorAll(".weighing .weighing-priority").Length.ShouldBe(1);
        page.Body!.TextContent.ShouldContain("Vi rår på ljuset.");
        page.Body.TextContent.ShouldNotContain("Dolt mörkertal.", customMessage: "what is for few is read on its own page");
        (await coordinator.PageAsync($"problem/{closed}")).Body!.TextContent.ShouldContain("Dolt mörkertal.");
        var seen = await housing.PageAsync("problem/vagning?period=2027-Q1");
        seen.Body!.TextContent.ShouldContain("Vi rår på ljuset.");
        seen.QuerySelector("input[name=problem]").ShouldBeNull();
        (await housing.GetAsync($"problem/{closed}/vag")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await town.AuditAsync()).ShouldContain("problem-priorities-set");
    }

    [Theory, BothDatabases]
    public async Task Scale_IsTheMunicipalitysOwn_AndAStepInUseStays(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        (await participant.GetAsync("problem/vagning/skala")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await RefusedAsync(coordinator.SubmitAsync("problem/vagning/skala", "main form", ("need", "Litet\nStort")), "tre till fem steg");
        await DoneAsync(coordinator.SubmitAsync("problem/vagning/skala", "main form", ("need", "Litet\nMåttligt\nStort\nAkut")));
        var id = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/problems", new { id, name = "Bråk", kind = "disorder", from = "2026-11-02" });
        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/vag?period=2027-T1", Form, ("need", "4"), ("needWhy", "Varje kväll."), ("influence", "3"), ("influenceWhy", "Vi rår på det.")));
        await RefusedAsync(coordinator.SubmitAsync("problem/vagning/skala", "main form", ("need", "Litet\nMåttligt\nStort")), "redan vägt");
        (await coordinator.PageAsync("problem/vagning?period=2027-T1")).Body!.TextContent.ShouldContain("Akut");
    }
}
