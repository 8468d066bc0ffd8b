using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

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
        (await municipality.VerdictAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task Chain_WrittenWhereChangesAreNotLookedFor_Holds(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        for (var i = 0; i < 2; i++)
        {
            await municipality.SaveAsync(db =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                return Task.FromResult(0);
            });
        }

        (await municipality.VerdictAsync()).IsIntact.ShouldBeTrue();
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

    [Fact]
    public async Task Connection_LostInTheMiddleOfAChange_LeavesNothingOfIt()
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Postgres);
        var before = await municipality.ReadAsync(db => db.Set<AuditHead>().SingleAsync());
        var thrown = await Should.ThrowAsync<Exception>(() => municipality.SaveAsync(async db =>
        {
            await db.Set<AuditEntry>().CountAsync();
            await db.Database.GetDbConnection().CloseAsync();
            return 0;
        }));

        DatabaseAway.Is(thrown).ShouldBeTrue();
        var after = await municipality.ReadAsync(db => db.Set<AuditHead>().SingleAsync());
        after.Number.ShouldBe(before.Number);
        (await municipality.VerdictAsync()).IsIntact.ShouldBeTrue();
    }

    /// <summary>EF passes over some errors on its way (a savepoint that could not be released was one), opens a new connection and goes on, in no transaction.</summary>
    [Fact]
    public async Task Connection_LostInTheMiddle_AndPassedOver_StillLeavesNothing()
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Postgres);
        var before = await municipality.ReadAsync(db => db.Set<AuditHead>().SingleAsync());
        var thrown = await Should.ThrowAsync<ConnectionLostException>(() => municipality.SaveAsync(async db =>
        {
            var own = (NpgsqlConnection)db.Database.GetDbConnection();
            await municipality.Host.BreakInAsync($"SELECT pg_terminate_backend({own.ProcessID}), pg_sleep(0.2)");
            await Should.ThrowAsync<Exception>(() => db.Set<AuditEntry>().CountAsync());
            return await db.Set<AuditEntry>().CountAsync();
        }));

        DatabaseAway.Is(thrown).ShouldBeTrue();
        (await municipality.ReadAsync(db => db.Set<AuditHead>().SingleAsync())).Number.ShouldBe(before.Number);
        (await municipality.VerdictAsync()).IsIntact.ShouldBeTrue();
    }

    /// <summary>Let in all at once, each held a connection of the pool while it waited for the row, and nobody could read.</summary>
    [Fact]
    public async Task Changes_ThatWait_LeaveConnectionsForReaders()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var (held, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var holder = municipality.SaveAsync(async db =>
        {
            await db.Set<AuditHead>().ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, h => h.Number));
            held.SetResult();
            await release.Task;
            return 0;
        });
        await held.Task;
        var posts = Enumerable.Range(0, 80).Select(_ => reporter.PostAsync("/api/v1/reports", AReport.On("2026-11-18").Body())).ToList();
        for (var i = 0; i < 10; i++)
        {
            using var page = await coordinator.GetAsync("rapporter");
            page.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        }

        posts.ShouldAllBe(p => !p.IsCompleted);
        release.SetResult();
        await holder;
        (await Task.WhenAll(posts)).ShouldAllBe(a => a.StatusCode == System.Net.HttpStatusCode.Created);
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
        await municipality.Host.BreakInAsync($"UPDATE {Table(database)} SET details = '{{}}' WHERE municipality = '{municipality.Code}' AND number = 2");
        (await municipality.VerdictAsync()).FirstBad.ShouldBe(2);

        var other = await TestMunicipality.NewAsync(database);
        using var someone = await other.PersonAsync(Role.Reporter);
        await someone.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        var tail = await other.ReadAsync(db => db.Set<AuditEntry>().MaxAsync(e => e.Number));
        await other.Host.BreakInAsync($"DELETE FROM {Table(database)} WHERE municipality = '{other.Code}' AND number = {tail}");
        (await other.VerdictAsync()).FirstBad.ShouldBe(tail);
        last.ShouldBeGreaterThan(2);
    }

    /// <summary>The role Lykta works as may neither change nor remove an entry.</summary>
    [Fact]
    public async Task Entry_IsNeverChangedOrRemoved_ByTheWorkingRole()
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Postgres);
        var change = municipality.ReadAsync(db => db.Set<AuditEntry>().ExecuteUpdateAsync(s => s.SetProperty(e => e.Details, "{}")));
        (await Should.ThrowAsync<PostgresException>(change)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        var removal = municipality.ReadAsync(db => db.Set<AuditEntry>().ExecuteDeleteAsync());
        (await Should.ThrowAsync<PostgresException>(removal)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static string Table(TestDatabase database) => database == TestDatabase.Postgres ? "audit.audit_entry" : "audit_audit_entry";
}
