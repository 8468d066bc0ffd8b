using System.Net;
using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.DisposeCameras;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.PersonalData;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Lykta.TestKit.Posted;
using static Lykta.TestKit.SeededRegulated;

namespace Lykta.IntegrationTests.Modules.RegulatedMeasures;

/// <summary>The register of cameras, as a browser without scripts sees it: weighed, decided, started and ended, on paper and on the Act's page.</summary>
public sealed class CamerasTests
{
    [Theory, BothDatabases]
    public async Task Camera_IsWeighed_Decided_Started_WeighedAnew_AndEnded(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reporter = await town.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("kameror")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync("kameror/ny")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"kameror/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await participant.PageAsync("lagens-krav")).QuerySelector("#paragraf-14")!.TextContent.ShouldContain("Ingen kamerabevakning pågår");
        await ReportAsync(coordinator, "2026-11-12", 0);
        await ReportAsync(coordinator, "2026-11-13", 0);
        await ReportAsync(coordinator, "2026-11-13", 1);

        await RefusedAsync(coordinator.SubmitAsync("kameror/ny", Form("kamera"), ("name", "Torget"), ("site", "Torget"), ("storageDays", "0")), "minst 1 dag");
        await RefusedAsync(coordinator.SubmitAsync("kameror/ny", Form("kamera"), ("name", "Torget"), ("site", "Torget"), ("storageDays", "två veckor")), "heltal");
        var camera = await CameraAsync(coordinator, ("against", ""));
        (await town.ReadAsync(db => db.Set<CameraWeighing>().SingleAsync())).Figures!.Total.ShouldBe(2, "two reports in the area in that time");
        await RefusedAsync(DecideAsync(coordinator, camera), "Vägningen är inte färdigskriven");
        await DoneAsync(coordinator.SubmitAsync($"{camera}/andra", Form("kamera"), ("against", "Många passerar.")));
        (await coordinator.PageAsync($"{camera}/lage")).QuerySelector(Form("starta")).ShouldBeNull("nothing begins before it is decided");
        await DoneAsync(DecideAsync(coordinator, camera));
        (await participant.GetAsync($"{camera}/lage")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await RefusedAsync(coordinator.SubmitAsync($"{camera}/andra", Form("kamera"), ("purpose", "Annat.")), "Väg om i stället");
        await RefusedAsync(coordinator.SubmitAsync($"{camera}/lage", Form("starta"), ("startOn", "2026-11-21"), ("signsOn", "")), "Skyltar och information");
        await DoneAsync(StartAsync(coordinator, camera));
        (await participant.PageAsync("lagens-krav")).QuerySelector("#paragraf-14")!.TextContent.ShouldContain("Resecentrum, norra entrén, sedan 2026-11-21");
        var register = (await participant.PageAsync("kameror/forteckning")).QuerySelector("main")!.TextContent;
        register.ShouldContain("KS 2026/7");
        register.ShouldContain("Förebygga våld vid entrén.");
        (await participant.GetAsync("kameror/forteckning/docx")).Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");

        await DoneAsync(coordinator.SubmitAsync($"{camera}/lage", Form("vagom")));
        await DoneAsync(coordinator.SubmitAsync($"{camera}/andra", Form("kamera"), ("storageDays", "7")));
        (await participant.PageAsync(camera)).Body!.TextContent.ShouldContain("En ny avvägning skrivs.");
        await DoneAsync(DecideAsync(coordinator, camera, "2026-11-23"));
        (await town.ReadAsync(db => db.Set<CameraWeighing>().OrderBy(w => w.Number).Select(w => w.StorageDays).ToListAsync())).ShouldBe([14, 7]);
        (await participant.PageAsync($"{camera}/dokument?vagning=1")).QuerySelector("main")!.TextContent.ShouldContain("Lagringstid i dagar: 14");

        await DoneAsync(coordinator.SubmitAsync($"{camera}/lage", Form("upphor"), ("endOn", "2026-11-23")));
        (await participant.PageAsync(camera)).Body!.TextContent.ShouldContain("2031-11-23");
        var listed = (await participant.GetJsonAsync("/api/v1/cameras")).GetProperty("items")[0];
        (listed.GetProperty("state").GetString(), listed.GetProperty("keptUntil").GetString(), listed.GetProperty("storageDays").GetInt32()).ShouldBe(("ended", "2031-11-23", 7));
        (await reporter.GetAsync("/api/v1/cameras")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["camera-drafted", "camera-weighed", "camera-decided", "camera-started", "camera-weighed-anew", "camera-ended"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task Draft_IsThrownAway_AndWhatIsDecided_IsNot(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var (draft, decided) = (await CameraAsync(coordinator), await CameraAsync(coordinator));
        var page = await coordinator.PageAsync($"{decided}/lage");
        await DoneAsync(DecideAsync(coordinator, decided));
        await DoneAsync(coordinator.SubmitAsync($"{draft}/lage", Form("bort")));
        (await coordinator.GetAsync(draft)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.SubmitAsync($"{decided}/lage", page, Form("bort"))).Dispose();
        (await town.ReadAsync(db => db.Set<CameraSurveillance>().CountAsync())).ShouldBe(1, "the form is from before the decision");
        (await town.AuditAsync()).ShouldContain("camera-thrown-away");
    }

    [Theory, BothDatabases]
    public async Task Disposal_NeverBeforeTheFiveYears_WhateverIsDecided(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await coordinator.SubmitAsync("installningar", "main form");
        var (running, ended) = (await CameraAsync(coordinator), await CameraAsync(coordinator, ("name", "Torget")));
        foreach (var camera in (string[])[running, ended])
        {
            await DoneAsync(DecideAsync(coordinator, camera));
            await DoneAsync(StartAsync(coordinator, camera));
        }

        await DoneAsync(coordinator.SubmitAsync($"{ended}/lage", Form("upphor"), ("endOn", "2026-11-23")));
        (await TakeAsync(host, town, new(2031, 11, 23, 12, 0, 0, DateTimeKind.Utc))).ShouldBe(0, "the last day is kept too");
        host.Clock.Set(new DateTimeOffset(2031, 11, 24, 12, 0, 0, TimeSpan.Zero));
        using var later = await town.PersonAsync(Role.Coordinator);
        (await later.PageAsync(string.Empty)).QuerySelector("main")!.TextContent.ShouldContain("1 kamerabevakning har bevarats i fem år och kan gallras");
        (await TakeAsync(host, town, new(2031, 11, 24, 12, 0, 0, DateTimeKind.Utc))).ShouldBe(2, "the surveillance and its weighing");
        (await town.ReadAsync(db => db.Set<CameraSurveillance>().Select(c => c.Name).ToListAsync())).ShouldBe(["Resecentrum, norra entrén"]);
    }

    [Theory, BothDatabases]
    public async Task Measure_ThatBeganWithoutARecord_IsAGapOnTheActsPage(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var (measure, other) = (Guid.NewGuid(), Guid.NewGuid());
        foreach (var (id, name) in ((Guid, string)[])[(measure, "Kamera vid entrén"), (other, "Röja buskar")])
        {
            await coordinator.PostJsonAsync("/api/v1/measures", new { id, publicName = name, kind = "physical", organisationId = await SeededAgreements.OwnAsync(town), due = "2026-12-07", areaCode = "C1" });
        }

        await DoneAsync(coordinator.SubmitAsync($"atgarder/{measure}/koppla", "form[action*='koppla'][method=post]", ("method", "kamerabevakning"), ("placeKind", "centre"), ("methodWhy", "Polisen behöver bilder i utredningar.")));
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/take-on");
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/begin");
        const string Gap = "Åtgärden \"Kamera vid entrén\" har börjat utan att stå i förteckningen.";
        (await coordinator.PageAsync("lagens-krav")).QuerySelector("#paragraf-14")!.TextContent.ShouldContain(Gap);
        var card = (await coordinator.PageAsync($"atgarder/{measure}")).QuerySelector("#egen-lag")!;
        card.TextContent.ShouldContain("inte registrerad än");
        card.QuerySelector($"a[href$='kameror/ny?measure={measure}']").ShouldNotBeNull();
        (await coordinator.PageAsync($"atgarder/{other}")).QuerySelector("#egen-lag").ShouldBeNull();

        await RefusedAsync(coordinator.SubmitAsync("kameror/ny", Form("kamera"), [.. Weighed, ("measure", other.ToString())]), "rätt metodkort");
        var camera = await CameraAsync(coordinator, ("measure", measure.ToString()));
        await DoneAsync(DecideAsync(coordinator, camera));
        (await coordinator.PageAsync("lagens-krav")).QuerySelector("#paragraf-14")!.TextContent.ShouldContain(Gap, customMessage: "it is not begun in the register");
        await DoneAsync(StartAsync(coordinator, camera));
        (await coordinator.PageAsync("lagens-krav")).QuerySelector("#paragraf-14")!.TextContent.ShouldNotContain(Gap);
        (await coordinator.PageAsync($"atgarder/{measure}")).QuerySelector("#egen-lag")!.TextContent.ShouldContain("Pågår");
    }

    internal static async Task ReportAsync(TestPerson coordinator, string day, int area)
    {
        var report = AReport.On(day).InArea(area);
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
    }

    /// <summary>How many rows a disposal takes that was decided to be after three months.</summary>
    private static Task<int> TakeAsync(LyktaHost host, TestMunicipality town, DateTime now) => town.SaveAsync(async db =>
        (await new CameraDisposal(db, host.Clock).TakeAsync(new Overdue(now.AddMonths(-RetentionRule.FewestMonths), []), now, default)).Total);
}
