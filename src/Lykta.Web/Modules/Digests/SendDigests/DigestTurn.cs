using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.Digests.SendDigests;

/// <summary>
/// Whose turn it is: the digest of a period goes out when its picture is adopted, or when half the time to the next stop has passed without
/// one, so that nothing waits for a meeting that never came.
/// </summary>
internal static class DigestTurn
{
    /// <summary>The latest period whose digest is due; null where none is. Once the next period has stopped, an older one is no longer told.</summary>
    public static Period? At(SeenMunicipality municipality, DateTime now, IReadOnlySet<string> adopted)
    {
        var ended = municipality.PeriodOf(SwedishTime.DayOf(now)).Previous();
        Period[] candidates = [ended, municipality.PeriodOf(ended.From.AddDays(-1))];
        return candidates.FirstOrDefault(IsDue);

        bool IsDue(Period period)
        {
            var (stop, nextStop) = (municipality.StopOf(period), municipality.StopOf(municipality.PeriodOf(period.To.AddDays(1))));
            return now < nextStop && (adopted.Contains(period.ToString()) || now >= stop + ((nextStop - stop) / 2));
        }
    }
}
