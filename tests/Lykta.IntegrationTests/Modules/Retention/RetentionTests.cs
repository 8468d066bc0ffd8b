using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Retention;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Verify;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Retention;

/// <summary>Nothing is disposed of before two persons have said yes; then it is, and a certificate says so.</summary>
public sealed class RetentionTests
{
    [Theory, BothDatabases]
    public async Task Decision_TakesTwoPersons(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var administrator = await town.PersonAsync(Role.Administrator);
        await coordinator.SubmitAsync("installningar", "main form");
        (await coordinator.GetAsync("gallring")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.PageAsync("gallring")).QuerySelector("form[method=post] select").ShouldBeNull();

        var wrong = await administrator.SubmitAsync("gallring", Form, ("Input.Rule", "mail"), ("Input.Months", "1"), ("Input.Reference", " "));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("Välj vad som ska gallras");
        (await (await ProposeAsync(administrator, "2", "dnr 1")).Content.ReadAsStringAsync()).ShouldContain("från 3 till 120");
        (await (await ProposeAsync(administrator, "36", " ")).Content.ReadAsStringAsync()).ShouldContain("diarienummer");
        (await ProposeAsync(administrator, "36", "KS 2026-114")).StatusCode.ShouldBe(HttpStatusCode.Found);

        var decision = await town.ReadAsync(db => db.Set<RetentionDecision>().SingleAsync());
        decision.IsInForce.ShouldBeFalse();
        var page = $"gallring/beslut/{decision.Id}";
        (await officer.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.GetAsync($"gallring/beslut/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await administrator.SubmitAsync(page, Confirm)).Content.ReadAsStringAsync()).ShouldContain("Någon annan med samma behörighet");
        (await registrar.PageAsync(string.Empty)).QuerySelector("main")!.TextContent.ShouldContain("Gallring att bekräfta: Rapporter");
        (await registrar.SubmitAsync(page, Confirm)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await registrar.PageAsync("gallring")).QuerySelector("main")!.TextContent.ShouldContain("Beslutat, KS 2026-114");

        // Another decision takes its place, and one person is enough to stop.
        (await ProposeAsync(registrar, "24", "KS 2026-200")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var next = await town.ReadAsync(db => db.Set<RetentionDecision>().SingleAsync(d => d.Months == 24));
        (await administrator.SubmitAsync($"gallring/beslut/{next.Id}", Confirm)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await town.ReadAsync(db => db.Set<RetentionDecision>().ToListAsync())).Single(d => d.IsInForce).Id.ShouldBe(next.Id);
        (await administrator.SubmitAsync($"gallring/beslut/{next.Id}", "form:has(input[value='avsluta'])")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await town.AuditAsync()).Where(e => e.StartsWith("retention-", StringComparison.Ordinal))
            .ShouldBe(["retention-proposed", "retention-confirmed", "retention-proposed", "retention-confirmed", "retention-ended"]);
    }

    [Theory, BothDatabases]
    public async Task Carried_Out_TheWordsAreGone_TheCountsStay_AndTheCertificateHolds(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var seeded = await SeededTown.NewAsync(host);
        var town = seeded.Municipality;
        await DecideAsync(town, "reports", 36);
        var before = await CountsAsync(town);
        var (text, hash) = await town.ReadAsync(async db => (await db.Set<Report>().CountAsync(r => r.Text != null), await HashesAsync(db)));
        text.ShouldBeGreaterThan(0);

        host.Clock.Set(host.Clock.GetUtcNow().AddMonths(35));
        await RunAsync(town);
        (await town.ReadAsync(db => db.Set<Report>().CountAsync(r => r.DisposedAt != null))).ShouldBe(0);
        host.Clock.Set(host.Clock.GetUtcNow().AddMonths(2));
        await RunAsync(town);

        (await CountsAsync(town)).ShouldBe(before);
        (await town.ReadAsync(HashesAsync)).ShouldBe(hash);
        (await town.ReadAsync(db => db.Set<Report>().CountAsync(r => r.Text != null || r.North != null || r.PlaceId != null || r.SenderId != Guid.Empty || r.DisposedAt == null))).ShouldBe(0);
        (await town.ReadAsync(db => db.Set<ProtectedText>().CountAsync())).ShouldBe(0);
        var report = await town.ReadAsync(db => db.Set<Report>().Where(r => r.State == ReportState.Accepted).Select(r => r.Id).FirstAsync());
        using var registrar = await town.BrowserAsync(await town.PersonAsync(Role.Registrar));
        using var coordinator = await town.BrowserAsync(await town.PersonAsync(Role.Coordinator));
        (await coordinator.PageAsync($"rapporter/{report}")).QuerySelector("main")!.TextContent.ShouldContain("Gallrad enligt kommunens beslut");

        var run = await town.ReadAsync(db => db.Set<DisposalRun>().SingleAsync(r => r.Rule == "reports"));
        var page = (await registrar.PageAsync($"gallring/bevis/{run.Id}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("KS 2026-1");
        page.ShouldContain("Rapporter");
        var file = await (await registrar.GetAsync($"gallring/bevis/{run.Id}/fil")).Content.ReadAsStringAsync();
        using var key = host.Services.GetRequiredService<CheckpointKey>().Signer();
        DisposalCertificate.Read(file, key).ShouldNotBeNull().Rows["Report"].ShouldBe(before.Sum(c => c.Count));
        DisposalCertificate.Read(file.Replace("KS 2026-1", "KS 2026-2", StringComparison.Ordinal), key).ShouldBeNull();
        (await host.InAsync(town.Code, s => s.GetRequiredService<AuditVerifier>().VerifyAsync(default))).ShouldAllBe(v => v.IsIntact);

        // Another night there is nothing more to take, and no certificate of nothing.
        await RunAsync(town);
        (await town.ReadAsync(db => db.Set<DisposalRun>().CountAsync(r => r.Rule == "reports"))).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task CutOff_GoesOn_WhereItWas(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(await LyktaHost.SharedAsync(database));
        await town.AreasAsync("C1");
        using var sender = await town.PersonAsync(Role.Coordinator);
        foreach (var day in (string[])["2023-03-01", "2023-03-02", "2023-03-03"])
        {
            await sender.PostJsonAsync("/api/v1/reports", AReport.On(day).Saying("Trasig lampa").Body());
        }

        var decision = await DecideAsync(town, "reports", 36);
        var overdueAt = town.Change.At.AddMonths(-36);

        // As a process leaves it that was killed after a batch: a run with some rows and no end.
        await town.SaveAsync(async db =>
        {
            var run = new DisposalRun(await db.Set<RetentionDecision>().SingleAsync(), overdueAt, town.Change.At);
            run.Count(new(new Dictionary<string, int> { ["Report"] = 500 }));
            db.Add(run);
            return 1;
        });
        (await RunAsync(town)).ShouldBe(3);
        var ended = await town.ReadAsync(db => db.Set<DisposalRun>().SingleAsync());
        (ended.DecisionId, ended.Rows["Report"]).ShouldBe((decision, 503));
        ended.Certificate.ShouldNotBeNull();
        (await town.AuditAsync()).ShouldContain("disposal-certified");
    }

    [Theory, BothDatabases]
    public async Task RunNow_GoesOnByDay_IsStopped_AndCertified(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        await coordinator.SubmitAsync("installningar", "main form");
        await coordinator.PostJsonAsync("/api/v1/reports", AReport.On("2023-03-01").Saying("Trasig lampa").Body());
        await coordinator.PostJsonAsync("/api/v1/reports", AReport.On("2023-03-02").Saying("Trasig lampa").Body());
        var page = $"gallring/beslut/{await DecideAsync(town, "reports", 36)}";

        // Asked for and stopped before it began: nothing is taken, and the certificate says so.
        (await registrar.SubmitAsync(page, RunNow)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var under = await registrar.PageAsync(page);
        under.QuerySelector("progress")!.GetAttribute("max").ShouldBe("2");
        under.QuerySelector(RunNow).ShouldBeNull();
        (await registrar.SubmitAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await RunAskedAsync(town)).ShouldBe(0);
        (await town.ReadAsync(db => db.Set<DisposalRun>().SingleAsync())).Certificate.ShouldNotBeNull();

        // Asked for again, and gone on with by day.
        (await registrar.SubmitAsync(page, RunNow)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await RunAskedAsync(town)).ShouldBe(2);
        (await town.ReadAsync(db => db.Set<Report>().CountAsync(r => r.Text != null))).ShouldBe(0);
        (await town.ReadAsync(db => db.Set<DisposalRun>().CountAsync(r => r.Certificate != null))).ShouldBe(2);
        (await registrar.PageAsync(page)).QuerySelector(RunNow).ShouldBeNull("there is nothing to dispose of");
        (await town.AuditAsync()).Where(e => e.StartsWith("disposal-", StringComparison.Ordinal))
            .ShouldBe(["disposal-asked", "disposal-cancelled", "disposal-certified", "disposal-asked", "disposal-certified"]);
    }

    private const string RunNow = "form:has(input[value='kor-nu'])";
    private const string Cancel = "form:has(input[value='avbryt'])";
    private const string Form = "form:has(select[name='Input.Rule'])";
    private const string Confirm = "form:has(input[value='bekrafta'])";

    internal static async Task<Id<RetentionDecision>> DecideAsync(TestMunicipality town, string rule, int months)
    {
        var (one, other) = (new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), town.Change.At), new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), town.Change.At));
        var decision = await town.DoAsync<DecideRetentionHandler, RetentionDecision>(h => h.ProposeAsync(new(rule, months, "KS 2026-1"), one, default));
        await town.DoAsync<DecideRetentionHandler, RetentionDecision>(h => h.ConfirmAsync(decision.Id, other, default));
        return decision.Id;
    }

    internal static Task<int> RunAsync(TestMunicipality town) => town.Host.InAsync(town.Code, s => s.GetRequiredService<DisposalRunner>().RunAsync(town.Change, default));

    /// <summary>As the job does by day.</summary>
    private static Task<int> RunAskedAsync(TestMunicipality town) => town.Host.InAsync(town.Code, s => s.GetRequiredService<DisposalRunner>().RunAskedAsync(town.Change, default));

    private static Task<HttpResponseMessage> ProposeAsync(TestPerson person, string months, string reference) =>
        person.SubmitAsync("gallring", Form, ("Input.Rule", "reports"), ("Input.Months", months), ("Input.Reference", reference));

    private static Task<List<(string, string?, IsoWeek, Id<Lykta.Modules.Organisations.Domain.Organisation>, ReportState, int Count)>> CountsAsync(TestMunicipality town) => town.ReadAsync(async db =>
        (await db.Set<Report>().GroupBy(r => new { r.Kind, r.AreaCode, r.Week, r.OrganisationId, r.State }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync())
        .Select(g => (g.Key.Kind, g.Key.AreaCode, g.Key.Week, g.Key.OrganisationId, g.Key.State, g.Count))
        .OrderBy(g => g.ToString(), StringComparer.Ordinal).ToList());

    private static async Task<string> HashesAsync(Lykta.Platform.Database.LyktaDbContext db) =>
        string.Join(',', await db.Set<SituationPicture>().OrderBy(p => p.Id).Select(p => p.ContentHash).ToListAsync());
}
