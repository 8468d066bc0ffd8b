using Lykta.Modules.Measures.Contracts;

namespace Lykta.Modules.StateGrants;

/// <summary>What a measure is calculated to cost in the year of a grant: what is paid once, and a year of what it costs to run. The one place where that is read from a measure.</summary>
internal static class MeasureCost
{
    /// <summary>Whole kronor; null where nobody has said.</summary>
    public static int? Of(SeenMeasure measure) =>
        measure.Cost is null && measure.YearlyCost is null ? null : (measure.Cost ?? 0) + (measure.YearlyCost ?? 0);
}
