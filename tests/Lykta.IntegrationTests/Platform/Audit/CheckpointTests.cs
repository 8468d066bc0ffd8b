using System.Security.Cryptography;
using Lykta.Platform;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.Audit;

public sealed class CheckpointTests
{
    [Theory, BothDatabases]
    public async Task Checkpoint_EveryHourInWhichSomethingHappened_LiesOnALineOfItsOwn(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 5);
        var jobs = chain.Host.Services.GetRequiredService<RecurringWorker>();
        await jobs.RunDueAsync(default);
        (await chain.CheckpointAsync()).ShouldBeNull();
        chain.Host.Clock.Advance(TimeSpan.FromMinutes(61));
        await jobs.RunDueAsync(default);
        File.ReadAllLines(chain.CheckpointFile("checkpoints")).Length.ShouldBe(1);

        await chain.WriteAsync(3);
        chain.Host.Clock.Advance(TimeSpan.FromMinutes(61));
        await jobs.RunDueAsync(default);
        File.ReadAllLines(chain.CheckpointFile("checkpoints")).Length.ShouldBe(2);
        var verdict = await chain.VerdictAsync();
        verdict.IsIntact.ShouldBeTrue();
        (verdict.Checkpoints, verdict.Last!.Size).ShouldBe((2, chain.Length));
        new FileInfo(chain.CheckpointFile("hashes")).Length.ShouldBe(32 * chain.Length);
    }

    [Theory, BothDatabases]
    public async Task Server_StoppedInOrder_LeavesACheckpointOfItsLastEntry(TestDatabase database)
    {
        var (folder, clock) = (Directory.CreateTempSubdirectory("lykta-checkpoints").FullName, FakeClock.At(LyktaHost.Monday));
        var settings = new LyktaSettings { Database = LyktaHost.Choice(LyktaHost.NewDatabase(database)), Clock = clock, Keys = Path.Combine(folder, "keys"), Checkpoints = Path.Combine(folder, "not", "there") };
        string code;
        await using (var host = await LyktaHost.StartAsync(settings, clock, database))
        {
            code = (await TestMunicipality.NewAsync(host)).Code.ToString();
        }

        Checkpoint.Read(File.ReadAllLines(Path.Combine(settings.CheckpointFolder, $"{code}.checkpoints"))[^1])!.Size.ShouldBe(1);
        File.Exists(Path.Combine(settings.CheckpointFolder, "public-key.pem")).ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task LineHalfWritten_IsSaidAndNotCounted_AndTheNextBeginsItsOwn(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 5);
        var first = await chain.CheckpointAsync();
        await File.AppendAllTextAsync(chain.CheckpointFile("checkpoints"), first![..40]);
        (await chain.VerdictAsync()).Notes.ShouldHaveSingleItem().English.ShouldContain("line 2");

        await chain.WriteAsync(1);
        (await chain.CheckpointAsync()).ShouldNotBeNull();
        var verdict = await chain.VerdictAsync();
        (verdict.IsIntact, verdict.Checkpoints, verdict.Last!.Size).ShouldBe((true, 2, chain.Length));
    }

    [Theory, BothDatabases]
    public async Task OlderDatabase_PutBack_IsFound_AndNoCheckpointCoversItUp(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 10);
        await chain.CheckpointAsync();
        await chain.KeepAsync();
        var then = chain.Length;
        await chain.WriteAsync(7);
        await chain.CheckpointAsync();
        await chain.PutBackAsync();
        var older = await chain.VerdictAsync();
        (older.FirstBad, older.Why!.English.Contains("older database", StringComparison.Ordinal)).ShouldBe((then + 1, true));
        await Should.ThrowAsync<ChainMisfitException>(chain.CheckpointAsync);

        // Work goes on as if nothing had happened, beyond where the checkpoint was.
        chain.Host.Clock.Advance(TimeSpan.FromSeconds(1));
        await chain.WriteAsync(20);
        (await chain.VerdictAsync()).FirstBad.ShouldBe(then + 1);
        await Should.ThrowAsync<ChainMisfitException>(chain.CheckpointAsync);
    }

    [Theory, BothDatabases]
    public async Task CheckpointsThemselves_ChangedRemovedOrSignedByAnother_AreFound(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 3);
        for (var i = 0; i < 3; i++)
        {
            await chain.WriteAsync(2);
            await chain.CheckpointAsync();
        }

        var file = chain.CheckpointFile("checkpoints");
        var lines = await File.ReadAllLinesAsync(file);
        using var another = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        foreach (var (tampered, said) in ((string[], string)[])
        [
            ([lines[0], lines[2]], "before line 2"),
            ([lines[1], lines[2]], "before line 1"),
            ([lines[0], lines[1], lines[2].Replace("\"size\":", "\"size\":1", StringComparison.Ordinal)], "whole"),
            ([lines[0], lines[1].Replace("2026", "2025", StringComparison.Ordinal), lines[2]], "line 2"),
            ([lines[0], Checkpoint.Read(lines[1])!.Sign(another), lines[2]], "line 2"),
        ])
        {
            await File.WriteAllLinesAsync(file, tampered);
            var verdict = await chain.VerdictAsync();
            (verdict.Why ?? verdict.Notes[0]).English.ShouldContain(said);
            verdict.FirstBad.ShouldBeNull();
        }

        await File.WriteAllLinesAsync(file, lines);
        (await chain.VerdictAsync()).IsIntact.ShouldBeTrue();
    }

    /// <summary>What a witness has in their mail is found missing here, however well everything else was written anew.</summary>
    [Theory, BothDatabases]
    public async Task Witness_GetsTheDaysFirst_AndWhatTheyKeptIsMissedHere(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Witness = "revisor@region.example" });
        var municipality = await TestMunicipality.NewAsync(host);
        await RunAsync();
        await RunAsync();
        var mail = await municipality.ReadAsync(db => db.Set<QueuedMail>().SingleAsync(m => m.To == "revisor@region.example"));
        (await municipality.AuditAsync()).TakeLast(1).ShouldBe(["checkpoint-mailed"]);
        var lines = await File.ReadAllLinesAsync(Path.Combine(host.Services.GetRequiredService<LyktaSettings>().CheckpointFolder, municipality.Code + ".checkpoints"));
        lines.Length.ShouldBe(2);

        // As a mail program folds it, and as somebody copies it.
        var folded = string.Join("\r\n", mail.Body.Chunk(76).Select(c => new string(c)));
        var kept = MailedCheckpoint.In(folded);
        kept.ShouldBe(lines[0]);
        using var key = host.Services.GetRequiredService<CheckpointKey>().Verifier();
        MailedCheckpoint.Fault(kept, lines, key).ShouldBeNull();
        MailedCheckpoint.Fault(kept, lines[1..], key).ShouldBe(AuditFaults.MailedGone);
        MailedCheckpoint.Fault(kept!.Replace("2026", "2025", StringComparison.Ordinal), lines, key).ShouldBe(AuditFaults.MailSignature);
        MailedCheckpoint.Fault(kept, lines, null).ShouldBe(AuditFaults.NoKey);
        MailedCheckpoint.Fault(MailedCheckpoint.In("Hej! Inget här."), lines, key).ShouldBe(AuditFaults.NotMailed);

        // A day on which nothing happens needs no witness.
        host.Clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();
        (await municipality.ReadAsync(db => db.Set<QueuedMail>().CountAsync(m => m.To == "revisor@region.example"))).ShouldBe(1);

        Task<int> RunAsync() => host.InAsync(municipality.Code, async services =>
        {
            await services.GetServices<IRecurringJob>().OfType<CheckpointJob>().Single().RunAsync(host.Clock.GetUtcNow().UtcDateTime, default);
            return 0;
        });
    }

    [Theory, BothDatabases]
    public async Task TailHashedAgain_WithTheKeptHashesGone_IsNamedToTheStretch(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 9);
        await chain.CheckpointAsync();
        var first = chain.Length;
        await chain.WriteAsync(6);
        await chain.CheckpointAsync();
        await chain.HashAgainAsync(first + 4);
        (await chain.VerdictAsync()).IsIntact.ShouldBeTrue();
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET event = 'other' WHERE number = {first + 4}");
        await chain.HashAgainAsync(first + 4);
        (await chain.VerdictAsync()).IsIntact.ShouldBeTrue("the attacker's tool wrote the same event back");
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET details = '[]' WHERE number = {first + 4}");
        await chain.HashAgainAsync(first + 4);
        (await chain.VerdictAsync()).FirstBad.ShouldBe(first + 4);

        // Hashes that no checkpoint vouches for are worth nothing, so neither are missing ones: the checkpoint still tells the stretch.
        await File.WriteAllBytesAsync(chain.CheckpointFile("hashes"), new byte[32 * 40]);
        var verdict = await chain.VerdictAsync();
        verdict.FirstBad.ShouldBe(first + 1);
        verdict.Why!.English.ShouldContain($"{first + 1}–{chain.Length}");
    }

    [Theory, BothDatabases]
    public async Task WholeMunicipality_TakenAway_IsFound(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 3);
        await chain.CheckpointAsync();
        foreach (var table in (string[])["audit_entry", "audit_reason", "audit_head"])
        {
            await chain.SqlAsync($"DELETE FROM {chain.Table(table)}");
        }

        var verdict = await chain.VerdictAsync();
        (verdict.FirstBad, verdict.Why).ShouldBe((1, AuditFaults.NoChain));
    }
}
