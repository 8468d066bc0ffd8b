namespace Lykta.Analysis;

/// <summary>One period of a series: how many events, and how many units sent in a report or a nil report.</summary>
public sealed record SeriesPeriod(int Count, int ReportingUnits);

/// <summary>
/// When something has ceased (upphört): the earlier periods had at least one event each on average, and each of the last three had none
/// although somebody was reporting. Zeros nobody stood behind are not zeros: one such period, and the answer is no. With exactly one
/// expected per period, three zeros in a row come by chance in e⁻³ ≈ 5 % of cases (Poisson), and less often the more was expected; the
/// rule is a plain one and is not part of the family <see cref="UnusuallyMany"/> guards. A history too short never ceases.
/// </summary>
public static class Ceased
{
    public const int ZerosNeeded = 3;

    public const double ExpectedNeeded = 1;

    /// <param name="before">What the periods before the last three say, without these in it.</param>
    /// <param name="latest">The latest periods, oldest first; only the last three are looked at.</param>
    public static bool Holds(UsualRangeAnswer before, IReadOnlyList<SeriesPeriod> latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return before is UsualRange { Expected: >= ExpectedNeeded }
            && latest.Count >= ZerosNeeded
            && latest.TakeLast(ZerosNeeded).All(period => period is { Count: 0, ReportingUnits: > 0 });
    }
}
