using Lykta.Analysis.Series;

namespace Lykta.Analysis.Spatial;

/// <summary>How a cell has been hot over time (framväxande heta platser).</summary>
public enum EmergingClass
{
    /// <summary>No pattern of heat.</summary>
    None,

    /// <summary>Hot in the last slice alone.</summary>
    New,

    /// <summary>Hot in an unbroken run to the last slice, and never before it.</summary>
    Consecutive,

    /// <summary>Hot in at least nine slices of ten, the last among them, and hotter all the time.</summary>
    Intensifying,

    /// <summary>The same, neither hotter nor cooler.</summary>
    Persistent,

    /// <summary>The same, and cooler all the time.</summary>
    Diminishing,

    /// <summary>Hot now and then, in the last slice too, and never cold.</summary>
    Sporadic,

    /// <summary>Hot in the last slice, and cold in an earlier one.</summary>
    Oscillating,

    /// <summary>Hot in at least nine slices of ten, but not in the last.</summary>
    Historical,
}

/// <summary>
/// Classes of cells by their Gi* in equally long slices of time, oldest first: hot is z above 1.96, cold below −1.96, and hotter or cooler is a Mann–Kendall trend with p below 0.05.
/// The rules follow Esri's published wording of emerging hot spot analysis; its neighbours in time are not taken in, each slice is judged by itself.
/// <para><b>Edge cases.</b> A slice that is not a number is neither hot nor cold, and where one is so no trend is told. No slices: <see cref="EmergingClass.None"/>.</para>
/// </summary>
public static class EmergingHotSpots
{
    private const double Significant = 1.96;
    private const double Level = 0.05;
    private const double NearlyAlways = 0.9;

    /// <param name="z">One cell's z, a slice each, oldest first.</param>
    public static EmergingClass Of(IReadOnlyList<double> z)
    {
        ArgumentNullException.ThrowIfNull(z);
        var hot = z.Count(v => v > Significant);
        if (hot == 0)
        {
            return EmergingClass.None;
        }

        var last = z[^1] > Significant;
        if (hot >= NearlyAlways * z.Count)
        {
            return last ? Always(z) : EmergingClass.Historical;
        }

        var run = z.Reverse().TakeWhile(v => v > Significant).Count();
        return !last ? EmergingClass.None
            : hot == 1 ? EmergingClass.New
            : run == hot ? EmergingClass.Consecutive
            : z.Any(v => v < -Significant) ? EmergingClass.Oscillating
            : EmergingClass.Sporadic;
    }

    private static EmergingClass Always(IReadOnlyList<double> z) =>
        z.All(double.IsFinite) && MannKendall.Of(z) is { P: < Level } trend ? (trend.Z > 0 ? EmergingClass.Intensifying : EmergingClass.Diminishing) : EmergingClass.Persistent;
}
