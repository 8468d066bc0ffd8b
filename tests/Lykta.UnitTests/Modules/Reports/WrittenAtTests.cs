using Lykta.Modules.Reports.Contracts;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class WrittenAtTests
{
    private const long Written = 1_700_000_000_000;
    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7_200_000, 7_200_000)]
    [InlineData(-30_000, 0)]
    [InlineData(10_368_000_000, 10_368_000_000)]
    public void Of_ADeviceWhoseClockGoesEvenly_IsAsLongAgoAsItSays(long waited, long ago)
    {
        var at = WrittenAt.Of(Written, Written + waited, Now);
        at.IsKnown.ShouldBeTrue();
        at.At.ShouldBe(Now.AddMilliseconds(-ago));
    }

    [Theory]
    [InlineData(Written, Written - 61_000)]
    [InlineData(Written, Written + 10_368_000_001)]
    [InlineData(null, Written)]
    [InlineData(Written, null)]
    [InlineData(0L, long.MaxValue)]
    public void Of_AClockThatCannotBeBelieved_IsUnknown_AndNeverAhead(long? written, long? deviceNow)
    {
        var at = WrittenAt.Of(written, deviceNow, Now);
        at.IsKnown.ShouldBeFalse();
        at.At.ShouldBe(Now);
    }
}
