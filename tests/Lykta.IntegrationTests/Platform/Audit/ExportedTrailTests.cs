using System.Diagnostics;
using Lykta.Kernel;
using Lykta.Platform.Audit.Export;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.Audit;

/// <summary>An exported trail says the same to Lykta and to the program that needs no Lykta (tools/verify-audit.py).</summary>
public sealed class ExportedTrailTests
{
    [Theory, BothDatabases]
    public async Task Export_OfAWholeChain_HoldsForBothVerifiers(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 20);
        var lines = await ExportAsync(chain);
        lines.Count(l => l.Contains("\"reason\":", StringComparison.Ordinal)).ShouldBeGreaterThan(4);
        var (verdict, fingerprint) = ExportedTrail.Verify(lines, null);
        (verdict.IsIntact, verdict.Checkpoints, fingerprint!.Length).ShouldBe((true, 2, 32));
        var (code, said) = await AloneAsync(lines);
        said.ShouldContain($"{verdict.Entries} entries, all whole");
        said.ShouldContain(fingerprint);
        code.ShouldBe(0);

        using var another = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        ExportedTrail.Verify(lines, another).Verdict.Why!.English.ShouldContain("line 1 is not signed");
        (await AloneAsync(lines, another.ExportSubjectPublicKeyInfoPem())).Said.ShouldContain("line 1 is not signed");
    }

    [Theory, BothDatabases]
    public async Task Export_TamperedWith_IsNamedAlikeByBothVerifiers(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 20);
        var lines = await ExportAsync(chain);
        var random = new Random(5);
        for (var i = 0; i < 16; i++)
        {
            var tampered = Tamper(lines, i, random);
            var verdict = ExportedTrail.Verify(tampered, null).Verdict;
            var (code, said) = await AloneAsync(tampered);
            verdict.IsIntact.ShouldBeFalse($"tampering {i}");
            code.ShouldBe(1, $"tampering {i}: {said}");
            said.ShouldContain(verdict.FirstBad is { } bad ? $"WRONG at entry {bad}: " : "WRONG: ");
        }
    }

    [Theory, BothDatabases]
    public async Task Export_OfATamperedDatabase_IsNamedAlikeByBothVerifiers(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 20);
        await chain.CheckpointAsync();
        await chain.KeepAsync();

        // Not what stops the export from noting itself, and every third of the rest.
        string[] not = ["head on", "head back", "head's hash", "head gone", "reason without an entry", "insert, the rest pushed on"];
        foreach (var way in Tampering.All(chain.IsSqlite).ExceptBy(not, w => w.What).Where((_, i) => i % 3 == 2))
        {
            var first = await way.DoAsync(chain, 7, new Random(3));
            var lines = await WriteAsync(chain);
            var verdict = ExportedTrail.Verify(lines, null).Verdict;
            verdict.IsIntact.ShouldBeFalse(way.What);
            (await AloneAsync(lines)).Said.ShouldContain($"WRONG at entry {verdict.FirstBad}: ", customMessage: way.What);

            // Without the kept hashes a chain that was hashed again is known from its beginning only.
            verdict.FirstBad.ShouldBeOneOf([first, 1, verdict.Entries + 1]);
            await chain.PutBackAsync();
        }
    }

    private static async Task<List<string>> ExportAsync(TamperedChain chain)
    {
        await chain.CheckpointAsync();
        await chain.WriteAsync(4);
        await chain.CheckpointAsync();
        return await WriteAsync(chain);
    }

    private static Task<List<string>> WriteAsync(TamperedChain chain) => chain.Host.InAsync(chain.Municipality.Code, async services =>
    {
        using var text = new StringWriter { NewLine = "\n" };
        _ = (await services.GetRequiredService<AuditExport>().WriteAsync(text, new ChangeContext(Actor.System, chain.Host.Clock.GetUtcNow().UtcDateTime), default)).Value;
        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
    });

    private static List<string> Tamper(List<string> lines, int way, Random random)
    {
        var tampered = lines.ToList();
        var (first, last) = (lines.FindIndex(l => l.Contains("\"entry\"", StringComparison.Ordinal)), lines.Count - 2);
        var at = random.Next(first, last);
        switch (way % 8)
        {
            case 0: tampered.RemoveAt(at); break;
            case 1: (tampered[at], tampered[at + 1]) = (tampered[at + 1], tampered[at]); break;
            case 2: tampered[at] = tampered[at].Replace("\"actorKind\":\"", "\"actorKind\":\"Some", StringComparison.Ordinal); break;
            case 3: tampered[at] = tampered[at].Replace("arranged-by-test", "arranged-by-none", StringComparison.Ordinal).Replace("municipality-created", "x", StringComparison.Ordinal); break;
            case 4: tampered.RemoveRange(at, lines.Count - at); break;
            case 5: tampered.Insert(at, tampered[at]); break;
            case 6: tampered[1] = tampered[1].Replace("\\u0022root\\u0022:\\u0022", "\\u0022root\\u0022:\\u00220", StringComparison.Ordinal).Replace("\\\"at\\\":\\\"2026", "\\\"at\\\":\\\"2025", StringComparison.Ordinal); break;
            default: tampered[at] = tampered[at][..^3]; break;
        }

        return tampered;
    }

    private static async Task<(int Code, string Said)> AloneAsync(List<string> lines, string? publicKey = null)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lykta-trail").FullName, "trail.jsonl");
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");
        var start = new ProcessStartInfo("python3", [Path.Combine(Root(), "tools", "verify-audit.py"), file]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (publicKey is not null)
        {
            await File.WriteAllTextAsync(file + ".pem", publicKey);
            start.ArgumentList.Add(file + ".pem");
        }

        using var alone = Process.Start(start)!;
        var (said, errors) = (alone.StandardOutput.ReadToEndAsync(), alone.StandardError.ReadToEndAsync());
        await alone.WaitForExitAsync();
        return (alone.ExitCode, await said + await errors);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Lykta.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
