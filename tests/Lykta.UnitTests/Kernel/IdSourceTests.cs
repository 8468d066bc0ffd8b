using Lykta.Kernel;

namespace Lykta.UnitTests.Kernel;

public sealed class IdSourceTests
{
    private static readonly DateTime At = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void New_WithASourcePlanted_RepeatsItselfAndIsVersionSeven()
    {
        var (first, second) = (Make(), Make());
        first.ShouldBe(second);
        first.Value.Version.ShouldBe(7);
        first.Value.Variant.ShouldBeInRange(8, 11);
        first.ToString()[..13].ShouldBe(Id<IdSourceTests>.New(At).ToString()[..13]);
    }

    [Fact]
    public void New_AfterTheSourceIsTakenAway_IsRandomAgain()
    {
        Make();
        Id<IdSourceTests>.New(At).ShouldNotBe(Id<IdSourceTests>.New(At));
    }

    private static Id<IdSourceTests> Make()
    {
        ulong number = 41;
        using var source = IdSource.Plant(() => number++);
        return Id<IdSourceTests>.New(At);
    }
}
