using Lykta.IntegrationTests.Modules.Retention;
using Lykta.Kernel;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.Jobs;

/// <summary>Several nodes have the same jobs: one of them runs each.</summary>
public sealed class RecurringWorkerTests
{
    [Fact]
    public async Task Job_ThatAnotherNodeRuns_IsLeftToIt()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, Night);
        var (town, _) = await OverdueAsync(host);
        var (worker, place) = (host.Services.GetRequiredService<RecurringWorker>(), host.Services.GetRequiredService<DatabaseChoice>());

        await using (var other = await JobClaim.TakeAsync(place, nameof(DisposalJob), default))
        {
            other.ShouldNotBeNull();
            (await JobClaim.TakeAsync(place, nameof(DisposalJob), default)).ShouldBeNull();
            await worker.RunDueAsync(default);
            (await RunsAsync(town)).ShouldBe(0);
        }

        host.Clock.Advance(TimeSpan.FromHours(1));
        await worker.RunDueAsync(default);
        (await RunsAsync(town)).ShouldBe(1);
    }

    /// <summary>The database was away for a moment in the night: the night is not lost.</summary>
    [Fact]
    public async Task Job_ThatFailed_RunsAgainWithinAMinute()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, Night);
        var (town, _) = await OverdueAsync(host);
        var worker = host.Services.GetRequiredService<RecurringWorker>();

        await host.BreakInAsync("ALTER TABLE retention.disposal_run RENAME TO away");
        await worker.RunDueAsync(default);
        await host.BreakInAsync("ALTER TABLE retention.away RENAME TO disposal_run");
        (await RunsAsync(town)).ShouldBe(0);

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await worker.RunDueAsync(default);
        (await RunsAsync(town)).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task DisposalAskedForAtNight_IsDoneNow(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, Night);
        var worker = host.Services.GetRequiredService<RecurringWorker>();
        await worker.RunDueAsync(default);
        var (town, decision) = await OverdueAsync(host);
        await town.DoAsync<RunNowHandler, DisposalRun>(h => h.AskAsync(decision, town.Change, default));

        host.Clock.Advance(TimeSpan.FromSeconds(5));
        await worker.RunDueAsync(default);
        (await town.ReadAsync(db => db.Set<DisposalRun>().SingleAsync())).EndedAt.ShouldNotBeNull();
    }

    /// <summary>A node that dies takes its connection with it.</summary>
    [Fact]
    public async Task Claim_OfANodeThatDied_IsFree()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        var place = host.Services.GetRequiredService<DatabaseChoice>();
        await using var lost = await JobClaim.TakeAsync(place, "a job", default);
        lost.ShouldNotBeNull();
        await host.BreakInAsync("SELECT pg_terminate_backend(pid), pg_sleep(0.2) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        await using var next = await JobClaim.TakeAsync(place, "a job", default);
        next.ShouldNotBeNull();
    }

    private const string Night = "2026-11-24 01:30";

    private static async Task<(TestMunicipality Town, Id<RetentionDecision> Decision)> OverdueAsync(LyktaHost host)
    {
        var town = await TestMunicipality.NewAsync(host);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await coordinator.PostJsonAsync("/api/v1/reports", AReport.On("2023-03-01").Saying("Trasig lampa").Body());
        return (town, await RetentionTests.DecideAsync(town, "reports", 36));
    }

    private static Task<int> RunsAsync(TestMunicipality town) => town.ReadAsync(db => db.Set<DisposalRun>().CountAsync());
}
