namespace Lykta.Demonstrations;

/// <summary>The clock moved to the day a demonstration is fixed at; it ticks as usual.</summary>
internal sealed class DemoClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
