namespace Lykta.ArchitectureTests.Documents;

/// <summary>docs/security/threat-model.md: every "cannot" names a test that is there, or says that none can show it.</summary>
public sealed class ThreatModelTests
{
    [Fact]
    public void EveryCannot_NamesATestThatExists()
    {
        var rows = File.ReadLines(WrittenDocument.Path("docs/security/threat-model.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(c => (Who: c[1], Cannot: c[3], Tests: NamedTests.In(c[4]).ToList())).ToList();
        rows.Count.ShouldBeGreaterThan(20);
        rows.Where(r => r.Tests.Count == 0 && !r.Cannot.StartsWith("no \"cannot\" is shown", StringComparison.Ordinal)).Select(r => r.Who).ShouldBeEmpty();
        rows.SelectMany(r => r.Tests).Where(t => !NamedTests.Exists(t)).ShouldBeEmpty();
    }
}
