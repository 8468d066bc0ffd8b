using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Retention.Domain;
using Lykta.Modules.Retention.HoldBack;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Backup;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform;

/// <summary>What was copied comes back the same, on either database; what was tampered with does not come back at all.</summary>
public sealed class BackupTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    [Theory]
    [InlineData(TestDatabase.Sqlite, TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Sqlite, TestDatabase.Postgres)]
    [InlineData(TestDatabase.Postgres, TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Postgres, TestDatabase.Postgres)]
    public async Task Restore_OnEitherDatabase_IsTheSame_AndPeopleGoOnWorking(TestDatabase from, TestDatabase to)
    {
        await using var source = await LyktaHost.StartAsync(from, LyktaHost.Monday);
        var town = await SeededTown.NewAsync(source);
        await TestMunicipality.NewAsync(source);
        var (file, content) = await BackUpAsync(source);
        content.Rows.ShouldBeGreaterThan(200);

        await using var copy = await LyktaHost.StartAsync(to, LyktaHost.Monday);
        (await RestoreAsync(copy, file)).Value.ShouldBe(content);
        (await BackUpAsync(copy)).Content.ShouldBe(content);
        (await VerdictsAsync(copy)).ShouldAllBe(v => v.IsIntact);

        // The same person, with the same token, finds the same report by its words, and goes on.
        using var coordinator = town.Swede.At(copy.Address);
        (await coordinator.GetJsonAsync("/api/v1/reports?q=klotter")).GetProperty("items").GetArrayLength().ShouldBe(1);
        await coordinator.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-20").Body());
        (await VerdictsAsync(copy)).ShouldAllBe(v => v.IsIntact);

        // A database in use is never written over.
        (await RestoreAsync(copy, file)).Refusal.ShouldBeOfType<DatabaseIsInUse>();
    }

    [Fact]
    public async Task File_HoldsNothingThatCanBeRead_AndEveryChangeOfIt_IsRefused()
    {
        await using var source = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        await SeededTown.NewAsync(source);
        var (file, _) = await BackUpAsync(source);
        Encoding.UTF8.GetString(file).ShouldNotContain("Gäng i tvättstugan");
        file.Length.ShouldBeGreaterThan(10_000);

        await using var copy = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        foreach (var at in Enumerable.Range(0, 6).Select(i => 60 + (i * (file.Length - 60) / 6)))
        {
            var changed = file.ToArray();
            changed[at] ^= 1;
            await ShouldBreakAsync(copy, changed);
            await ShouldBreakAsync(copy, file[..at]);
        }

        await ShouldBreakAsync(copy, [.. file, 0]);
        await ShouldBreakAsync(copy, file, RandomNumberGenerator.GetBytes(32));
        await ShouldBreakAsync(copy, "id;typ\n1;klotter\n"u8.ToArray());
        await ShouldBreakAsync(copy, []);

        // None of them left anything behind.
        (await RestoreAsync(copy, file)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task CommandLine_BacksUpWhileServing_DrillsAndRestores()
    {
        var (server, token) = await ServerProcess.StartNewAsync(LyktaHost.NewDatabase(TestDatabase.Postgres));
        await using var stopped = server;
        token.Length.ShouldBeGreaterThan(20);
        var file = Path.Combine(Directory.CreateTempSubdirectory("lykta-backup-").FullName, "lykta.kopia");

        var written = await server.RunAsync("backup", file);
        written.ShouldContain("Innehåll: ");
        var again = await Should.ThrowAsync<InvalidOperationException>(server.RunAsync("backup", file));
        again.Message.ShouldContain("skrivs aldrig över");

        // The server goes on, and its trail with it: the backup is still what it was.
        await server.RunAsync("user", "create", "ny@example.se", "--municipality", server.Municipality, "--role", "reporter");
        await server.RunAsync("checkpoint", "--municipality", server.Municipality);
        (await server.RunAsync("restore", file, "--drill")).ShouldContain("Övningen gick bra");
        var inUse = await Should.ThrowAsync<InvalidOperationException>(server.RunAsync("restore", file));
        inUse.Message.ShouldContain("Databasen är inte tom");

        // The keys of what lies sealed: a new one, and none destroyed without the words.
        (await server.RunAsync("keys", "rotate", "--municipality", server.Municipality)).ShouldContain("0 rader är omförseglade");
        (await Should.ThrowAsync<InvalidOperationException>(server.RunAsync("keys", "destroy", "--municipality", server.Municipality, "--year", "2020"))).Message.ShouldContain("Inget är ändrat");
        await server.RunAsync("keys", "list", "--municipality", server.Municipality);
        await HoldSomethingBackAsync(server);
        (await Should.ThrowAsync<InvalidOperationException>(server.RunAsync("keys", "destroy", "--municipality", server.Municipality, "--year", "2020"))).Message.ShouldContain("Något hålls kvar");

        await using var other = ServerProcess.On(LyktaHost.NewDatabase(TestDatabase.Postgres));
        var restored = await other.RunAsync("restore", file);
        restored.Split('\n').First(l => l.StartsWith("Innehåll", StringComparison.Ordinal)).ShouldBe(written.Split('\n').First(l => l.StartsWith("Innehåll", StringComparison.Ordinal)));
        (await other.RunAsync("verify-audit")).ShouldContain("alla hela");
    }

    private static async Task HoldSomethingBackAsync(ServerProcess server)
    {
        await using var beside = await server.BesideAsync();
        var town = TestMunicipality.In(beside, MunicipalityCode.Parse(server.Municipality, null));
        var (one, other) = (new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), town.Change.At), new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), town.Change.At));
        var (scope, until) = (new HoldScope(null, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31), null), DateOnly.FromDateTime(town.Change.At).AddYears(1));
        var hold = await town.DoAsync<HoldBackHandler, RetentionHold>(h => h.ProposeAsync(new(scope, HoldGround.CourtCase, "KS 2026-50", until), one, default));
        await town.DoAsync<HoldBackHandler, RetentionHold>(h => h.ConfirmAsync(hold.Id, other, default));
    }

    private static async Task ShouldBreakAsync(LyktaHost host, byte[] file, byte[]? key = null)
    {
        try
        {
            (await RestoreAsync(host, file, key)).IsOk.ShouldBeFalse();
        }
        catch (Exception e) when (e is CryptographicException or InvalidDataException)
        {
            // As it should.
        }
    }

    private static async Task<(byte[] File, BackupContent Content)> BackUpAsync(LyktaHost host)
    {
        using var file = new MemoryStream();
        await using var scope = host.Services.CreateAsyncScope();
        var content = await scope.ServiceProvider.GetRequiredService<BackupWriter>().WriteAsync(file, Key, default);
        return (file.ToArray(), content);
    }

    private static async Task<Result<BackupContent>> RestoreAsync(LyktaHost host, byte[] file, byte[]? key = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BackupReader>().ReadAsync(new MemoryStream(file), key ?? Key, default);
    }

    private static async Task<IReadOnlyList<AuditVerdict>> VerdictsAsync(LyktaHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(default);
    }
}
