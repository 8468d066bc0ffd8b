using System.Net;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;
using static Lykta.TestKit.SeededRegulated;

namespace Lykta.IntegrationTests.Modules.RegulatedMeasures;

/// <summary>Permits for public order guards: the need from data, the application, the police's answer, and the reminder before it runs out.</summary>
public sealed class GuardPermitsTests
{
    [Theory, BothDatabases]
    public async Task Permit_IsPrepared_AppliedFor_Given_Reminded_Renewed_AndOver(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reporter = await town.PersonAsync(Role.Reporter);
        await coordinator.SubmitAsync("installningar", "main form");
        (await reporter.GetAsync("ordningsvakter")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync("ordningsvakter/ny")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"ordningsvakter/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var permit = await PermitAsync(coordinator, ("need", ""));
        await RefusedAsync(coordinator.SubmitAsync($"{permit}/lage", Form("ansokt"), ("sentOn", "2026-09-01")), "2023:421, 4 §");
        await DoneAsync(coordinator.SubmitAsync($"{permit}/andra", Form("ordningsvakter"), ("need", "Det rapporteras mest i centrum.")));
        await DoneAsync(coordinator.SubmitAsync($"{permit}/lage", Form("ansokt"), ("sentOn", "2026-09-01")));
        await RefusedAsync(coordinator.SubmitAsync($"{permit}/andra", Form("ordningsvakter"), ("need", "Annat.")), "Sök på nytt");
        await RefusedAsync(GiveAsync(coordinator, permit, ""), "alltid tidsbegränsat");
        await DoneAsync(GiveAsync(coordinator, permit, "2027-01-15"));

        var today = (await coordinator.PageAsync(string.Empty)).QuerySelector("main")!.TextContent;
        today.ShouldContain("Tillståndet för ordningsvakter löper ut: Ordningsvakter i centrum");
        today.ShouldContain("2027-01-15, om 53 dagar");
        (await participant.PageAsync(string.Empty)).Body!.TextContent.ShouldNotContain("Tillståndet för ordningsvakter");
        (await participant.PageAsync(permit)).Body!.TextContent.ShouldContain("A1.234/2026");
        (await participant.PageAsync("ordningsvakter")).Body!.TextContent.ShouldContain("löper ut snart");
        var listed = (await participant.GetJsonAsync("/api/v1/guard-permits?limit=1")).GetProperty("items")[0];
        (listed.GetProperty("state").GetString(), listed.GetProperty("validTo").GetString()).ShouldBe(("permitted", "2027-01-15"));
        (await reporter.GetAsync("/api/v1/guard-permits")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync("/api/v1/guard-permits?limit=0")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await DoneAsync(coordinator.SubmitAsync($"{permit}/lage", Form("fornya")));
        await RefusedAsync(coordinator.SubmitAsync($"{permit}/lage", Form("fornya")), "redan en ansökan");
        var next = await town.ReadAsync(db => db.Set<GuardPermit>().Where(p => p.RenewsId != null).Select(p => p.Id.Value).SingleAsync());
        await DoneAsync(coordinator.SubmitAsync($"ordningsvakter/{next}/lage", Form("ansokt"), ("sentOn", "2026-11-20")));
        (await coordinator.PageAsync(string.Empty)).QuerySelector("main")!.TextContent.ShouldNotContain("Tillståndet för ordningsvakter", customMessage: "what follows is with the police");
        await RefusedAsync(coordinator.SubmitAsync($"ordningsvakter/{next}/lage", Form("avslag"), ("refusedWhy", "")), "Skriv varför.");
        await DoneAsync(coordinator.SubmitAsync($"ordningsvakter/{next}/lage", Form("avslag"), ("refusedWhy", "Polisen har egna resurser.")));
        await DoneAsync(coordinator.SubmitAsync($"{permit}/lage", Form("over"), ("endOn", "2026-11-23")));
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["guard-permit-drafted", "guard-permit-restated", "guard-permit-applied", "guard-permit-decided", "guard-permit-renewed", "guard-permit-ended"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task Need_IsProposedFromTheReports_AndStandsOnThePaper(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        foreach (var (day, area) in ((string, int)[])[("2026-11-12", 0), ("2026-11-13", 0), ("2026-11-19", 1)])
        {
            await CamerasTests.ReportAsync(coordinator, day, area);
        }

        (string, string)[] said = [("step", "propose"), ("name", "Vakter"), ("area", "C1"), ("countedFrom", "2026-11-02"), ("countedTo", "2026-11-22"), ("need", "Mina egna ord.")];
        var proposed = await (await coordinator.SubmitAsync("ordningsvakter/ny", Form("ordningsvakter"), said)).Content.ReadAsStringAsync();
        proposed.ShouldContain("Från 2026-11-02 till 2026-11-22 kom det 2 granskade rapporter");
        proposed.ShouldContain("Mina egna ord.");
        (await town.ReadAsync(db => db.Set<GuardPermit>().CountAsync())).ShouldBe(0, "a proposal is not kept");
        await RefusedAsync(coordinator.SubmitAsync("ordningsvakter/ny", Form("ordningsvakter"), ("step", "propose"), ("countedFrom", ""), ("countedTo", "")), "Välj först vilken tid");

        var permit = await PermitAsync(coordinator);
        var paper = (await coordinator.PageAsync($"{permit}/behov")).QuerySelector("main")!.TextContent;
        paper.ShouldContain("2 granskade rapporter, 2026-10-01 till 2026-11-22.");
        paper.ShouldContain("Utkast: inte inskickad");
        (await coordinator.GetAsync($"{permit}/behov/docx")).Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");
        (await town.AuditAsync()).ShouldContain("guard-need-exported");
    }
}
