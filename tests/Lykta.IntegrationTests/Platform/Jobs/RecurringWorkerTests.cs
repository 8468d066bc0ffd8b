using Lykta.IntegrationTests.Modules.Retention;
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
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, "2026-11-24 01:30");
        var town = await TestMunicipality.NewAsync(host);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await coordinator.PostJsonAsync("/api/v1/reports", AReport.On("2023-03-01").Saying("Trasig lampa").Body());
        await RetentionTests.DecideAsync(town, "reports", 36);
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

    private static Task<int> RunsAsync(TestMunicipality town) => town.ReadAsync(db => db.Set<DisposalRun>().CountAsync());
}
