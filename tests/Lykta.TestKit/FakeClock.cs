using System.Globalization;

namespace Lykta.TestKit;

/// <summary>A clock that stands still until the test moves it. Timers fire during <see cref="Advance"/>, in the order they fall due.</summary>
public sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = start.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>A clock that shows this local time in Sweden: <c>FakeClock.At("2026-11-18 21:14")</c>.</summary>
    public static FakeClock At(string swedishTime)
    {
        var local = DateTime.Parse(swedishTime, CultureInfo.InvariantCulture);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");
        return new FakeClock(new DateTimeOffset(local, zone.GetUtcOffset(local)));
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Jumps to another time, also backwards; timers are left as they are.</summary>
    public void Set(DateTimeOffset time)
    {
        lock (gate)
        {
            now = time.ToUniversalTime();
        }
    }

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var end = GetUtcNow() + by;
        while (TakeDue(end) is { } due)
        {
            due.Fire();
        }

        Set(end);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private FakeTimer? TakeDue(DateTimeOffset end)
    {
        lock (gate)
        {
            var due = timers.Where(timer => timer.DueAt <= end).MinBy(timer => timer.DueAt);
            if (due is not null)
            {
                now = due.DueAt > now ? due.DueAt : now;
                due.Plan(now);
            }

            return due;
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset DueAt { get; private set; } = DateTimeOffset.MaxValue;

        public void Fire() => callback(state);

        /// <summary>Sets the next time, or takes the timer away; called under the clock's lock.</summary>
        public void Plan(DateTimeOffset from)
        {
            if (period > TimeSpan.Zero)
            {
                DueAt = from + period;
            }
            else
            {
                clock.timers.Remove(this);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                this.period = period;
                clock.timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    DueAt = clock.now + dueTime;
                    clock.timers.Add(this);
                }

                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
