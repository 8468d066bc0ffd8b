using Lykta.Kernel;
using Lykta.Platform.Audit;

namespace Lykta.ArchitectureTests;

/// <summary>docs/audit-events.md names every event the product can leave, and no other.</summary>
public sealed class AuditEventTests
{
    [Fact]
    public void EveryEvent_IsToldInTheDocs()
    {
        var events = typeof(LyktaApp).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).Select(t => PascalCase.ToKebab(t.Name)).Order(StringComparer.Ordinal).ToList();
        events.ShouldNotBeEmpty();
        var told = File.ReadLines(Path.Combine(Repository.Root(), "docs", "audit-events.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]).ToList();
        told.Order(StringComparer.Ordinal).ShouldBe(events);
    }
}
