namespace Lykta.Modules.Reports.Contracts;

/// <summary>
/// When something was written, by a device whose clock may be wrong: what counts is how long ago it was by that clock, taken from ours. A device whose clock was
/// turned back since then cannot tell, and nor can we: then it was some time in the last day.
/// </summary>
internal readonly record struct WrittenAt(DateTime At, bool IsKnown)
{
    /// <summary>How long something may have waited and still be believed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(120);

    /// <summary>What two readings of the same clock may differ by, when it is set right by the network between them.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    public static WrittenAt Of(long? written, long? deviceNow, DateTime now)
    {
        if (written is null || deviceNow is null)
        {
            return new WrittenAt(now, IsKnown: false);
        }

        var waited = deviceNow.Value - written.Value;
        return waited < -Slack.TotalMilliseconds || waited > Longest.TotalMilliseconds
            ? new WrittenAt(now, IsKnown: false)
            : new WrittenAt(now.AddMilliseconds(-Math.Max(waited, 0)), IsKnown: true);
    }
}
