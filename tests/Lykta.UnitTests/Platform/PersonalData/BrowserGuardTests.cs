using System.Diagnostics;
using System.Text.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Platform.PersonalData;

/// <summary>The guard that the browser loads (wwwroot/dist/guard.js), run by Node, finds what the server finds: in every text, at the same places.</summary>
public class BrowserGuardTests
{
    private const string Script = """
        const { find } = await import(process.argv[1]);
        let text = "";
        for await (const part of process.stdin.setEncoding("utf8")) text += part;
        process.stdout.write(JSON.stringify(JSON.parse(text).map((t) => find(t).map((h) => `${h.kind} ${h.start} ${h.end - h.start}`).join(", "))));
        """;

    [Fact]
    public async Task Find_InTheBrowserAndOnTheServer_IsTheSame()
    {
        var texts = GuardCorpus.All.Select(t => t.Text).ToList();
        string[] all =
        [
            .. texts,
            .. texts.Select(t => t.ToUpperInvariant()),
            .. texts.Select(t => t.ToLowerInvariant()),
            .. texts.Zip(texts.Skip(7), (a, b) => a + "\n" + b),
            .. texts.Zip(texts.Skip(11), (a, b) => a[(a.Length / 2)..] + " " + b[..(b.Length / 2)]),
            "🚲 Anna Svensson 🚲 070-123 45 67", "Anna\u00a0Svensson", "tel\n070-123 45 67", "İbrahim Yılmaz bor på Storgatan 1",
        ];
        var found = await BrowserAsync(all);
        found.Length.ShouldBe(all.Length);
        var differing = all.Zip(found).Where(t => t.Second != Server(t.First)).Select(t => $"{t.First}: browser {t.Second}, server {Server(t.First)}").ToList();
        differing.ShouldBeEmpty();
        found.Count(f => f.Length > 0).ShouldBeGreaterThan(2000);
    }

    private static string Server(string text) => string.Join(", ", PersonalDataGuard.Find(text).Select(h => $"{h.Kind} {h.Start} {h.Length}"));

    private static async Task<string[]> BrowserAsync(string[] texts)
    {
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("--input-type=module");
        start.ArgumentList.Add("--eval");
        start.ArgumentList.Add(Script);
        start.ArgumentList.Add(GuardCorpus.Repository("src/Lykta.Web/wwwroot/dist/guard.js"));
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<string[]>(await node.StandardOutput.ReadToEndAsync())!;
    }
}
