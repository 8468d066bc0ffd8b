using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Verify;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.Audit;

public sealed class AuditChainTests
{
    [Theory, BothDatabases]
    public async Task Chain_AfterConcurrentWrites_HasNoGapAndHolds(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => reporter.PostAsync("/api/v1/reports", AReport.On("2026-11-18").Body())));
        answers.ShouldAllBe(a => a.IsSuccessStatusCode);

        var numbers = await municipality.ReadAsync(db => db.Set<AuditEntry>().OrderBy(e => e.Number).Select(e => e.Number).ToListAsync());
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count).Select(n => (long)n));
        (await VerdictAsync(municipality)).IsIntact.ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task SameReport_SentByManyAtOnce_IsReceivedOnce(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18");
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => reporter.PostAsync("/api/v1/reports", report.Body())));
        answers.ShouldAllBe(a => a.IsSuccessStatusCode);
        answers.Count(a => a.StatusCode == System.Net.HttpStatusCode.Created).ShouldBe(1);
        (await municipality.AuditAsync()).Count(e => e == "report-submitted").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Chain_TamperedWith_NamesTheFirstBadEntry(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        for (var i = 0; i < 3; i++)
        {
            await reporter.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        }

        var last = await municipality.ReadAsync(db => db.Set<AuditEntry>().MaxAsync(e => e.Number));
        await municipality.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Number == 2).ExecuteUpdateAsync(s => s.SetProperty(e => e.Details, "{}")));
        (await VerdictAsync(municipality)).FirstBad.ShouldBe(2);

        var other = await TestMunicipality.NewAsync(database);
        using var someone = await other.PersonAsync(Role.Reporter);
        await someone.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        var tail = await other.ReadAsync(db => db.Set<AuditEntry>().MaxAsync(e => e.Number));
        await other.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Number == tail).ExecuteDeleteAsync());
        (await VerdictAsync(other)).FirstBad.ShouldBe(tail);
        last.ShouldBeGreaterThan(2);
    }

    private static async Task<AuditVerdict> VerdictAsync(TestMunicipality municipality)
    {
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var verdicts = await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(default);
        return verdicts.Single(v => v.Municipality == municipality.Code.ToString());
    }
}
