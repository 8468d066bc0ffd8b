using Lykta.TestKit;

namespace Lykta.IntegrationTests.TestKit;

public sealed class FakeClockTests
{
    [Fact]
    public void Advance_PastAPeriodicTimer_FiresAtEachDueTime()
    {
        var clock = FakeClock.At("2026-11-18 21:14");
        var fired = new List<DateTimeOffset>();
        using var timer = clock.CreateTimer(_ => fired.Add(clock.GetUtcNow()), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));

        clock.Advance(TimeSpan.FromMinutes(4));

        var start = new DateTimeOffset(2026, 11, 18, 20, 14, 0, TimeSpan.Zero);
        fired.ShouldBe([start.AddMinutes(1), start.AddMinutes(3)]);
        clock.GetUtcNow().ShouldBe(start.AddMinutes(4));
    }

    [Fact]
    public async Task Delay_OnTheClock_EndsWhenTheClockIsMoved()
    {
        var clock = FakeClock.At("2026-11-18 21:14");
        var delay = Task.Delay(TimeSpan.FromHours(1), clock);

        clock.Advance(TimeSpan.FromMinutes(59));
        delay.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromMinutes(1));

        await delay;
    }
}
