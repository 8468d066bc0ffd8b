using System.Net;
using System.Net.Http.Json;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Jobs;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>A bad wire to the database, a full disk, a database gone read-only, an orderly stop, a clock that jumps: nothing acknowledged is lost and nobody has to help.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    [Fact]
    public Task WireToTheDatabase_SlowResetAndSilent_LosesNothing_AndRecoversAlone() => ThroughABadWireAsync(rounds: 1);

    /// <summary>A link of the audit chain once broke in some twenty rounds on a busy machine: what a connection lost between two statements does is a matter of luck.</summary>
    [Fact, Trait("Category", "Trust"), Trait("Trust", "wire")]
    public Task WireToTheDatabase_ManyTimes() => ThroughABadWireAsync(rounds: 20);

    [NeedsMountTheory, BothDatabases]
    public async Task Disk_Full_SaysSo_ReadsOn_AndRecoversAlone(TestDatabase database)
    {
        using var disk = SmallDisk.Mount(megabytes: 64);
        using var cluster = database == TestDatabase.Postgres ? PostgresCluster.StartDurable() : null;
        cluster?.Execute($"CREATE TABLESPACE liten LOCATION '{disk.Folder}'");
        cluster?.Execute("ALTER DATABASE lykta_empty SET TABLESPACE liten");
        var (server, token) = await ServerProcess.StartNewAsync(cluster?.CreateDatabase("lykta") ?? $"Data Source={Path.Combine(disk.Folder, "lykta.db")}");
        await using var running = server;
        var load = new ReportingLoad(server, token);
        using var client = load.NewClient();

        disk.Fill();
        await ShouldWaitAsync(client);
        (await client.GetAsync("/api/v1/reports")).StatusCode.ShouldBe(HttpStatusCode.OK, server.LastWords());
        disk.MakeRoom();
        await ShouldWorkAsync(client, server);

        (await server.RunAsync("verify-audit")).ShouldContain("alla hela");
    }

    /// <summary>As after a failover, until the new primary is found.</summary>
    [Fact]
    public async Task Database_GoneReadOnly_SaysSo_ReadsOn_AndRecoversAlone()
    {
        using var cluster = PostgresCluster.StartDurable();
        var (server, token) = await ServerProcess.StartNewAsync(cluster.CreateDatabase("lykta"));
        await using var running = server;
        using var client = new ReportingLoad(server, token).NewClient();
        await ShouldWorkAsync(client, server);
        Set("on");
        await ShouldWaitAsync(client);
        (await client.GetAsync("/api/v1/reports")).StatusCode.ShouldBe(HttpStatusCode.OK, server.LastWords());
        Set("off");
        await ShouldWorkAsync(client, server);

        void Set(string value)
        {
            cluster.Execute($"ALTER SYSTEM SET default_transaction_read_only = {value}");
            cluster.Execute("SELECT pg_reload_conf(), pg_sleep(0.3)");
        }
    }

    [Theory, BothDatabases]
    public async Task Stop_InOrder_EveryReportThatWasSaved_WasAnswered(TestDatabase database)
    {
        var (server, token) = await ServerProcess.StartNewAsync(LyktaHost.NewDatabase(database));
        await using var running = server;
        var load = new ReportingLoad(server, token);
        var reporting = load.ReportAsync(default);
        await load.MoreAsync(30, reporting);
        await server.StopAsync();
        await reporting;
        var answered = load.Acknowledged;
        await server.StartAsync();
        using var client = load.NewClient();
        (await ReportingLoad.AllAsync(client)).Count.ShouldBe(answered);
        await load.ShouldBeStoredOnceAsync();
    }

    [Theory, BothDatabases]
    public async Task Clock_SetTwoHoursWrong_AndBack_NothingStopsAndTheTrailHolds(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        using var person = await town.PersonAsync(Role.Coordinator);
        var right = host.Clock.GetUtcNow();
        foreach (var hours in new[] { 0, 2, -2, 0 })
        {
            host.Clock.Set(right.AddHours(hours));
            await person.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-20").Body());
            await host.Services.GetRequiredService<OutboxWorker>().RunDueAsync(default);
            await host.Services.GetRequiredService<RecurringWorker>().RunDueAsync(default);
        }

        (await person.GetJsonAsync("/api/v1/reports")).GetProperty("items").GetArrayLength().ShouldBe(4);
        (await town.VerdictAsync()).IsIntact.ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task Clock_TheNightAnHourComesTwice_AndTheOneThatIsSkipped_ReportsKeepTheirTime(TestDatabase database)
    {
        foreach (var (before, after) in new[] { ("2026-10-25 01:30", "2026-10-25 04:00"), ("2027-03-28 01:30", "2027-03-28 04:00") })
        {
            await using var host = await LyktaHost.StartAsync(database, before);
            var town = await TestMunicipality.NewAsync(host);
            using var person = await town.PersonAsync(Role.Coordinator);
            var sent = new List<DateTime>();
            while (host.Clock.GetUtcNow() < FakeClock.At(after).GetUtcNow())
            {
                var at = host.Clock.GetUtcNow().UtcDateTime;
                await person.PostJsonAsync("/api/v1/reports", AReport.On("2026-10-20").With("occurredFrom", at.AddMinutes(-5)).With("occurredTo", at).Body());
                await host.Services.GetRequiredService<RecurringWorker>().RunDueAsync(default);
                sent.Add(at);
                host.Clock.Advance(TimeSpan.FromMinutes(20));
            }

            var kept = (await person.GetJsonAsync("/api/v1/reports?limit=100")).GetProperty("items").EnumerateArray().Select(r => r.GetProperty("occurredTo").GetDateTime());
            kept.Order().ShouldBe(sent);
            (await town.VerdictAsync()).IsIntact.ShouldBeTrue();
        }
    }

    private async Task ThroughABadWireAsync(int rounds)
    {
        using var cluster = PostgresCluster.StartDurable();
        using var wire = new FaultyWire(cluster.Port);
        var through = new NpgsqlConnectionStringBuilder(cluster.CreateDatabase("lykta")) { Port = wire.Port, MaxPoolSize = 20, Timeout = 2, CommandTimeout = 2 };
        var (server, token) = await ServerProcess.StartNewAsync(through.ToString());
        await using var running = server;
        var load = new ReportingLoad(server, token);
        using var end = new CancellationTokenSource();
        var reporting = load.ReportAsync(end.Token);
        WireFault[] round = [WireFault.Slow, WireFault.Reset, WireFault.Silent, WireFault.Reset, WireFault.Silent, WireFault.Slow];
        foreach (var fault in Enumerable.Repeat(round, rounds).SelectMany(r => r))
        {
            await load.MoreAsync(20, reporting);
            wire.Be(fault);
            await Task.Delay(fault == WireFault.Silent ? 3_000 : 700);
            wire.Be(WireFault.None);
            await server.ReadyAsync();
        }

        await load.MoreAsync(20, reporting);
        await end.CancelAsync();
        await reporting;
        output.WriteLine($"{load.Acknowledged} acknowledged, {load.Away} told to wait");
        load.Away.ShouldBeGreaterThan(0);
        await load.ShouldBeStoredOnceAsync();
    }

    private static async Task ShouldWaitAsync(HttpClient client)
    {
        for (var i = 0; i < 40; i++)
        {
            using var answer = await client.PostAsJsonAsync("/api/v1/reports", AReport.On("2025-11-18").Saying(new string('a', 3_000)).Body());
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                answer.Headers.RetryAfter.ShouldNotBeNull();
                return;
            }

            // There is a little room left in the database's own pages.
            answer.IsSuccessStatusCode.ShouldBeTrue(answer.StatusCode.ToString());
        }

        throw new ShouldAssertException("The disk was full and forty long reports were saved.");
    }

    private static async Task ShouldWorkAsync(HttpClient client, ServerProcess server)
    {
        await server.ReadyAsync();
        using var answer = await client.PostAsJsonAsync("/api/v1/reports", AReport.On("2025-11-18").Body());
        answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.StatusCode} {server.LastWords()}");
    }

    private sealed class NeedsMountTheoryAttribute : TheoryAttribute
    {
        public NeedsMountTheoryAttribute() => Skip = SmallDisk.WhyNot is { } why ? "NOT RUN: " + why : null;
    }
}
