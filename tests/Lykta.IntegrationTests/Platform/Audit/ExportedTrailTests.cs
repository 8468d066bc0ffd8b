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
        var trails = Enumerable.Range(0, 32).Select(i => Tamper(lines, i, random)).ToList();
        foreach (var (trail, said) in trails.Zip(await AloneAsync(trails)))
        {
            var verdict = ExportedTrail.Verify(trail, null).Verdict;
            verdict.IsIntact.ShouldBeFalse(said);
            said.ShouldContain(verdict.FirstBad is { } bad ? $"WRONG at entry {bad}: " : "WRONG: ");
            said.ShouldEndWith("1");
        }
    }

    [Theory, BothDatabases]
    public async Task Export_OfATamperedDatabase_IsNamedAlikeByBothVerifiers(TestDatabase database)
    {
        await using var chain = await TamperedChain.NewAsync(database, 20);
        await chain.CheckpointAsync();
        await chain.KeepAsync();

        // Not what stops the export from noting itself.
        string[] not = ["head on", "head back", "head's hash", "head gone", "reason without an entry", "insert, the rest pushed on"];
        var trails = new List<(string What, long First, List<string> Lines)>();
        foreach (var way in Tampering.All(chain.IsSqlite).ExceptBy(not, w => w.What))
        {
            trails.Add((way.What, await way.DoAsync(chain, 7, new Random(3)), await WriteAsync(chain)));
            await chain.PutBackAsync();
        }

        foreach (var ((what, first, lines), said) in trails.Zip(await AloneAsync([.. trails.Select(t => t.Lines)])))
        {
            var verdict = ExportedTrail.Verify(lines, null).Verdict;
            verdict.IsIntact.ShouldBeFalse(what);
            said.ShouldContain($"WRONG at entry {verdict.FirstBad}: ", customMessage: what);

            // Without the kept hashes a chain that was hashed again is known from its beginning only.
            verdict.FirstBad.ShouldBeOneOf([first, 1, verdict.Entries + 1]);
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
        var file = await FileAsync(lines);
        List<string> arguments = [Program, file];
        if (publicKey is not null)
        {
            await File.WriteAllTextAsync(file + ".pem", publicKey);
            arguments.Add(file + ".pem");
        }

        return await PythonAsync(arguments);
    }

    /// <summary>The same program asked of many files by one interpreter, which takes longer to start than to verify.</summary>
    private static async Task<IReadOnlyList<string>> AloneAsync(List<List<string>> trails)
    {
        List<string> arguments = ["-c", "import runpy, sys; main = runpy.run_path(sys.argv[1])['main']; [print(main(['', f]), '===') for f in sys.argv[2:]]", Program];
        foreach (var lines in trails)
        {
            arguments.Add(await FileAsync(lines));
        }

        var (code, said) = await PythonAsync(arguments);
        code.ShouldBe(0, said);
        return [.. said.Split("===", StringSplitOptions.TrimEntries)[..trails.Count]];
    }

    private static async Task<string> FileAsync(List<string> lines)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lykta-trail").FullName, "trail.jsonl");
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");
        return file;
    }

    private static async Task<(int Code, string Said)> PythonAsync(List<string> arguments)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (said, errors) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
        await python.WaitForExitAsync();
        return (python.ExitCode, await said + await errors);
    }

    private static string Program => Path.Combine(Root(), "tools", "verify-audit.py");

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
