using System.Globalization;
using System.Text.Json;
using Lykta.CommandLine;

namespace Lykta.IntegrationTests.CommandLine;

/// <summary><c>lykta analyse</c>: every method answers with the same five parts, and what cannot be read ends with 1 and a sentence, wrong use with 2.</summary>
public sealed class AnalyseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lykta-analyse-").FullName;

    [Theory]
    [InlineData("grid", "--cell 10 --origin 0,0 --size 2,2", "x,y\n1,1\n2,3\n15,5\n50,50\n", "counts")]
    [InlineData("gistar", "--cell 10 --weights distance:10", "x,y\n1,1\n2,3\n15,5\n50,50\n", "z")]
    [InlineData("local-moran", "--cell 10 --variance total", "x,y\n1,1\n2,3\n15,5\n50,50\n", "quadrant")]
    [InlineData("kde", "--kernel quartic --bandwidth 600", "x;y\n1;1\n2;3\n", "intensity")]
    [InlineData("dbscan", "--eps 5 --min-points 2", "x,y\n1,1\n2,3\n15,5\n", "labels")]
    [InlineData("dbscan", "--eps 5 --eps-time 7 --min-points 2 --t day", "x,y,day\n1,1,2026-01-01\n2,3,2026-01-05\n2,3,2026-03-05\n", "core")]
    [InlineData("knox", "--space 10,20 --time 7 --permutations 9", "x,y,t\n1,1,2026-01-01\n2,3,2026-01-05\n15,5,2026-01-09\n", "expected")]
    [InlineData("scan", "--max-days 3 --permutations 9 --cell 100", "x,y,t\n1,1,2026-01-01\n2,3,2026-01-01\n1500,5,2026-01-09\n1510,5,2026-01-05\n", "clusters")]
    [InlineData("ears", "", "week,count\n1,3\n2,4\n3,3\n4,2\n5,3\n6,3\n7,4\n8,9\n", "weeks")]
    [InlineData("cusum", "--from 4", "count\n3\n4\n3\n2\n9\n", "weeks")]
    [InlineData("farrington", "--b 1", "count\n3\n4\n3\n2\n9\n", "weeks")]
    [InlineData("mann-kendall", "", "y\n1\n2\n3\n4\n", "senSlope")]
    [InlineData("concentration", "", "place,count\na,3\nb,1\nc,1\n", "generalisedGini")]
    public async Task Method_OfAFile_AnswersWithTheSameFiveParts(string method, string options, string csv, string inResult)
    {
        var (code, answer) = await RunAsync(method, options, csv);
        code.ShouldBe(LyktaCommand.Done);
        answer!.Value.GetProperty("method").GetString().ShouldBe(method);
        answer.Value.GetProperty("parameters").ValueKind.ShouldBe(JsonValueKind.Object);
        answer.Value.GetProperty("n").GetInt32().ShouldBeGreaterThan(0);
        answer.Value.GetProperty("caveats").ValueKind.ShouldBe(JsonValueKind.Array);
        answer.Value.GetProperty("result").TryGetProperty(inResult, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Figures_AreThoseWorkedByHand()
    {
        var grid = (await RunAsync("grid", "--cell 10 --origin 0,0 --size 2,2", "x,y\n1,1\n2,3\n15,5\n50,50\n")).Answer!.Value;
        grid.GetProperty("result").GetRawText().ShouldBe("""{"counts":[[2,1],[0,0]],"outside":1}""");
        grid.GetProperty("caveats")[0].GetString()!.ShouldStartWith("1 punkter");
        var effect = (await RunAsync("effect", "--a 505 --b 299 --c 368 --d 358 --buffer-before 100 --buffer-after 90", null)).Answer!.Value.GetProperty("result");
        Math.Round(effect.GetProperty("oddsRatio").GetDouble(), 6).ShouldBe(1.643067);
        (effect.GetProperty("wdd").GetInt32(), effect.GetProperty("verdict").GetString()).ShouldBe((-196, "fell"));
        (await RunAsync("effect", "--a 0 --b 1 --c 3 --d 4", null)).Answer!.Value.GetProperty("result").GetProperty("verdict").GetString().ShouldBe("tooFewEvents");
        (await RunAsync("mann-kendall", "", "y\n1\n2\n")).Answer!.Value.GetProperty("result").GetProperty("z").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("grid", "", "x,z\n1,1\n")]
    [InlineData("grid", "", "x,y\n1,två\n")]
    [InlineData("grid", "", "x,y\n1,NaN\n")]
    [InlineData("grid", "", "x,y\n")]
    [InlineData("grid", "", "")]
    [InlineData("grid", "", "x,y\n1\n")]
    [InlineData("grid", "", "x,y\n\"1,1\n")]
    [InlineData("grid", "--cell 0.001", "x,y\n1,1\n100000,100000\n")]
    [InlineData("concentration", "", "count\n-1\n")]
    [InlineData("ears", "", "count\n1\n-3\n")]
    public async Task WhatCannotBeRead_EndsWithOne_AndWritesNothing(string method, string options, string csv)
    {
        var (code, answer) = await RunAsync(method, options, csv);
        code.ShouldBe(LyktaCommand.Failed);
        answer.ShouldBeNull();
    }

    [Theory]
    [InlineData("grid", "--cell -1")]
    [InlineData("grid", "--cell två")]
    [InlineData("grid", "--origin 1,2")]
    [InlineData("grid", "--origin 1 --size 2,2")]
    [InlineData("gistar", "--weights rook")]
    [InlineData("kde", "--kernel triangular")]
    [InlineData("dbscan", "--min-points 0")]
    [InlineData("knox", "--space 20,10")]
    [InlineData("scan", "--max-days 0")]
    [InlineData("farrington", "--alpha 0.9")]
    [InlineData("nothing", "")]
    public async Task WrongUse_EndsWithTwo(string method, string options) => (await RunAsync(method, options, "x,y,t,count\n1,1,1,1\n")).Code.ShouldBe(LyktaCommand.WrongUse);

    [Fact]
    public async Task AHugeEmptyFile_EndsWithOneAtOnce()
    {
        var file = Path.Combine(folder, "huge.csv");
        await using (var stream = File.Create(file))
        {
            stream.SetLength(10L * 1024 * 1024 * 1024);
        }

        (await LyktaCommand.RunAsync(["analyse", "grid", "--input", file, "--output", Path.Combine(folder, "o.json")])).ShouldBe(LyktaCommand.Failed);
        (await LyktaCommand.RunAsync(["analyse", "grid", "--input", Path.Combine(folder, "none.csv"), "--output", Path.Combine(folder, "o.json")])).ShouldBe(LyktaCommand.Failed);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int Code, JsonElement? Answer)> RunAsync(string method, string options, string? csv)
    {
        var (input, output) = (Path.Combine(folder, "in.csv"), Path.Combine(folder, "out.json"));
        File.Delete(output);
        if (csv is not null)
        {
            await File.WriteAllTextAsync(input, csv);
        }

        var language = CultureInfo.CurrentUICulture;
        var code = await LyktaCommand.RunAsync(["analyse", method, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. csv is null ? (string[])[] : ["--input", input], "--output", output]);
        CultureInfo.CurrentUICulture = language;
        return (code, File.Exists(output) ? JsonDocument.Parse(await File.ReadAllTextAsync(output)).RootElement : null);
    }
}
