using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>Which period is open for answers.</summary>
internal static class OpenPeriods
{
    /// <summary>The period before until its stop time (a Monday morning speaks of last week), then the one that holds today.</summary>
    public static Period OpenPeriod(this SeenMunicipality municipality, Cadence cadence, DateTime now)
    {
        var current = cadence.PeriodOf(SwedishTime.DayOf(now));
        var before = current.Previous();
        return now < municipality.StopOf(before) ? before : current;
    }
}
