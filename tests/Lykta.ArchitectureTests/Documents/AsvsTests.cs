using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lykta.Platform.Documents;

namespace Lykta.ArchitectureTests.Documents;

/// <summary>docs/security/asvs.csv: one row a requirement, none forgotten, and what each rests on is there.</summary>
public sealed partial class AsvsTests
{
    private const string File = "docs/security/asvs.csv";
    private static readonly string[] Statuses = ["met", "partly", "not applicable", "not met"];

    /// <summary>How many requirements each chapter has at levels 1 and 2, and at 3 in V8, V14 and V16 (OWASP ASVS 5.0).</summary>
    private static readonly (int Chapter, int Count)[] Chapters =
    [
        (1, 27), (2, 11), (3, 19), (4, 10), (5, 9), (6, 35), (7, 18), (8, 13), (9, 7), (10, 29), (11, 14), (12, 9), (13, 13), (14, 13), (15, 13), (16, 17),
    ];

    private static readonly List<Requirement> All = Read();

    [Fact]
    public void EveryRequirement_HasItsRow()
    {
        All.Count.ShouldBe(257);
        All.Select(r => r.Id).ShouldBeUnique();
        All.GroupBy(r => r.Chapter).Select(g => (g.Key, g.Count())).ShouldBe(Chapters);
        All.Where(r => r.Level == "3").Select(r => r.Chapter).Distinct().ShouldBe([8, 14, 16]);
        All.Count(r => r.Level == "3").ShouldBe(11);
        All.ShouldAllBe(r => Statuses.Contains(r.Status) && r.Reason.Length > 0);
    }

    [Fact]
    public void WhatIsMet_RestsOnATestThatExists_OrADatedLookAtFilesThatDo()
    {
        var faults = new List<string>();
        foreach (var row in All)
        {
            var (tests, looks) = (NamedTests.In(row.Evidence).ToList(), Look().Matches(row.Evidence).ToList());
            if (row.Status is "met" or "partly" && tests.Count + looks.Count == 0)
            {
                faults.Add($"{row.Id} rests on nothing");
            }

            faults.AddRange(tests.Where(t => !NamedTests.Exists(t)).Select(t => $"{row.Id} names {t}, which is not there"));
            faults.AddRange(looks.Select(l => l.Groups["file"].Value).Where(f => !Exists(f)).Select(f => $"{row.Id} names {f}, which is not there"));
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Sums_AreThoseOfTheRows()
    {
        var text = new StringBuilder("| Chapter | Rows | Met | Partly | Not applicable | Not met | By test |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var chapter in All.GroupBy(r => $"V{r.Chapter}").Append(All.GroupBy(_ => "Sum").Single()))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {chapter.Key} | {chapter.Count()} | {string.Join(" | ", Statuses.Select(s => chapter.Count(r => r.Status == s)))} | {chapter.Count(r => NamedTests.In(r.Evidence).Any())} |\n");
        }

        WrittenDocument.Holds("docs/security/README.md", "sums", text.ToString());
    }

    private static bool Exists(string file) => ((string[])["", "src/Lykta.Web"]).Any(root => System.IO.File.Exists(Path.Combine(Repository.Root(), root, file)));

    private static List<Requirement> Read()
    {
        using var stream = System.IO.File.OpenRead(WrittenDocument.Path(File));
        using var table = TableReader.Open(stream).Value;
        return [.. table.Rows().Select(r => new Requirement(r["id"]!, r["level"]!, r["status"]!, r["evidence"] ?? "", r["reason"] ?? ""))];
    }

    [GeneratedRegex(@"manual \d{4}-\d\d-\d\d: (?<file>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Look();

    private sealed record Requirement(string Id, string Level, string Status, string Evidence, string Reason)
    {
        public int Chapter => int.Parse(Id[1..Id.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
    }
}
