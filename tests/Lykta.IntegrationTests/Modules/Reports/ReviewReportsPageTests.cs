using System.Net;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ReviewReports;
using Lykta.Platform.Access;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class ReviewReportsPageTests
{
    [Theory, BothDatabases]
    public async Task Page_ForReporter_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("granska")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Accept_GoesToTheNext_AndASecondTimeSaysSomebodyWasFirst(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(database, AReport.On("2026-11-17"), AReport.On("2026-11-18").InArea(1));
        using var _ = coordinator;
        var page = await coordinator.PageAsync("granska");

        var answer = await coordinator.SubmitAsync("granska", page, ".decisions > form");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldEndWith($"granska?rapport={ids[1]}#rapport");
        (await StateAsync(municipality, ids[0])).ShouldBe(ReportState.Accepted);

        var again = await coordinator.SubmitAsync("granska", page, ".decisions > form");
        (await again.Content.ReadAsStringAsync()).ShouldContain("Någon annan hann ändra");
        (await municipality.AuditAsync()).Count(e => e == "report-reviewed").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Reject_NeedsAReason_AndAReadyOneIsOneKey(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(database, AReport.On("2026-11-17"));
        using var _ = coordinator;
        var page = await coordinator.PageAsync("granska");
        var form = Form(page, "Input.Ready");

        var empty = await coordinator.SubmitAsync("granska", page, form);
        (await empty.Content.ReadAsStringAsync()).ShouldContain("Skriv varför rapporten avslås");
        var ready = await coordinator.SubmitAsync("granska", page, form, ("Input.Ready", "3"));
        ready.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var report = await ReportAsync(municipality, ids[0]);
        report.State.ShouldBe(ReportState.Rejected);
        report.ReviewReason.ShouldBe(ReadyReasons.All[2].Swedish);
    }

    [Theory, BothDatabases]
    public async Task Link_ToTheSuggested_KeepsBothAndCountsTheOther(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(database, AReport.On("2026-11-17", "20:00"), AReport.On("2026-11-17", "21:00"));
        using var _ = coordinator;
        var page = await coordinator.PageAsync($"granska?rapport={ids[1]}");
        page.Body!.TextContent.ShouldContain("samma plats, samma kväll, samma händelsetyp");

        await coordinator.SubmitAsync("granska", page, Form(page, "Input.LinkedTo"), ("Input.LinkedTo", ids[0].ToString()));

        (await ReportAsync(municipality, ids[1])).LinkedToId!.Value.Value.ShouldBe(ids[0]);
        var rejected = await coordinator.PostAsync($"/api/v1/reports/{ids[0]}/review", new { decision = "reject", reason = "nej" });
        (await rejected.Content.ReadAsStringAsync()).ShouldContain("urn:lykta:refusal:others-are-linked-here");
    }

    [Theory, BothDatabases]
    public async Task AcceptPlain_TakesExactlyThoseShown(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(
            database, AReport.On("2026-11-17"), AReport.On("2026-11-18").InArea(1), AReport.On("2026-11-19").Saying("Läs mig"));
        using var _ = coordinator;
        var page = await coordinator.PageAsync("granska");
        page.Body!.TextContent.ShouldContain("Godkänn alla utan fritext, foto och flagga (2)");
        var late = AReport.On("2026-11-20").InArea(1);
        await coordinator.PostJsonAsync("/api/v1/reports", late.Body());

        await coordinator.SubmitAsync("granska", page, ".page-head-actions form");

        (await StateAsync(municipality, ids[0])).ShouldBe(ReportState.Accepted);
        (await StateAsync(municipality, ids[1])).ShouldBe(ReportState.Accepted);
        (await StateAsync(municipality, ids[2])).ShouldBe(ReportState.Received);
        (await StateAsync(municipality, late.Id)).ShouldBe(ReportState.Received);
    }

    [Theory, BothDatabases]
    public async Task Edit_MovesTheReportAndKeepsTheOriginal(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(database, AReport.On("2026-11-17"));
        using var _ = coordinator;
        var page = await coordinator.PageAsync("granska");
        var form = Form(page, "Input.FromDay");

        var backwards = await coordinator.SubmitAsync("granska", page, form, ("Input.ToDay", "2026-11-01"));
        (await backwards.Content.ReadAsStringAsync()).ShouldContain("Sluttiden ska ligga efter");
        await coordinator.SubmitAsync("granska", page, form, ("Input.Kind", "damage"), ("Input.Where", "omrade:C2"));

        var report = await ReportAsync(municipality, ids[0]);
        (report.Kind, report.AreaCode, report.North, report.Originals).ShouldBe(("damage", "C2", null, 1));
        var original = await municipality.ReadAsync(db => db.Set<ReportOriginal>().SingleAsync());
        (original.Read(municipality.Seal).Value.Content.Kind, original.KeptBecause).ShouldBe(("graffiti", KeptBecause.Edited));
        (await municipality.AuditAsync()).ShouldContain("report-edited");
    }

    [Theory, BothDatabases]
    public async Task Mask_SealsTheOriginalToTheRegistrar_AndEachOpeningIsAudited(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(database, AReport.On("2026-11-17").Saying("Kalle klottrade på tunneln"));
        using var registrar = await municipality.PersonAsync(Role.Registrar);
        using var _ = coordinator;
        var page = await coordinator.PageAsync("granska");

        await coordinator.SubmitAsync("granska", page, Form(page, "Input.Typed"), ("Input.Words", "0"));

        (await ReportAsync(municipality, ids[0])).Text.ShouldBe("[maskat] klottrade på tunneln");
        (await coordinator.GetJsonAsync("/api/v1/reports?q=kalle")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await coordinator.GetJsonAsync("/api/v1/reports?q=KLOTTRADE")).GetProperty("items").GetArrayLength().ShouldBe(1);

        var address = $"rapporter/{ids[0]}/original";
        (await coordinator.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await registrar.GetAsync($"rapporter/{Guid.NewGuid()}/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var silent = await registrar.SubmitAsync(address, "main form");
        (await silent.Content.ReadAsStringAsync()).ShouldContain("Skriv varför du öppnar");
        var opened = await registrar.SubmitAsync(address, "main form", ("Input.Reason", "Begäran, dnr 1"));
        (await opened.Content.ReadAsStringAsync()).ShouldContain("Kalle klottrade");
        (await municipality.AuditAsync()).Count(e => e == "original-opened").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Forward_MailsTheUnitOnce_WithoutProtectedText(TestDatabase database)
    {
        var (municipality, coordinator, ids) = await WaitingAsync(database, AReport.On("2026-11-17").Saying("Trasig lampa").With("protectedText", "hemligt"));
        await municipality.OrganisationAsync("Gatukontoret");
        await municipality.UnitAsync("Gatukontoret", "Drift", "drift@example.se");
        using var _ = coordinator;
        var page = await coordinator.PageAsync("granska");
        var form = Form(page, "Input.ForwardTo");
        var unit = page.QuerySelector("button[name='Input.ForwardTo']")!.GetAttribute("value")!;

        await coordinator.SubmitAsync("granska", page, form, ("Input.ForwardTo", unit));
        var outbox = municipality.Host.Services.GetRequiredService<OutboxWorker>();
        await outbox.RunDueAsync(default);
        await outbox.RunDueAsync(default);

        var mail = await municipality.ReadAsync(db => db.Set<QueuedMail>().SingleAsync(m => m.To == "drift@example.se"));
        mail.Body.ShouldContain("Trasig lampa");
        mail.Body.ShouldNotContain("hemligt");
        (await ReportAsync(municipality, ids[0])).State.ShouldBe(ReportState.Accepted);
    }

    /// <summary>A municipality with two areas, a coordinator, and the reports waiting in this order.</summary>
    private static async Task<(TestMunicipality, TestPerson, Guid[])> WaitingAsync(TestDatabase database, params AReport[] reports)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        var coordinator = await municipality.PersonAsync(Role.Coordinator);
        foreach (var report in reports.Select((r, i) => r.With("id", new Guid($"{i + 1:x8}-0000-4000-8000-{Guid.NewGuid().ToString("N")[..12]}"))))
        {
            await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        }

        return (municipality, coordinator, [.. reports.Select(r => r.Id)]);
    }

    /// <summary>The form that sends this field.</summary>
    private static string Form(AngleSharp.Dom.IDocument page, string field)
    {
        var form = page.QuerySelector($"form:has([name='{field}'])")!;
        form.SetAttribute("data-test", field);
        return $"form[data-test='{field}']";
    }

    private static async Task<ReportState> StateAsync(TestMunicipality municipality, Guid id) => (await ReportAsync(municipality, id)).State;

    private static Task<Report> ReportAsync(TestMunicipality municipality, Guid id) =>
        municipality.ReadAsync(db => db.Set<Report>().AsNoTracking().SingleAsync(r => r.Id == new Kernel.Id<Report>(id)));
}
