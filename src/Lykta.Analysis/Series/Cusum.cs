namespace Lykta.Analysis.Series;

/// <summary>
/// A rise that lasts, by the standardised cumulative sum: small excesses that no single week would alarm for add up.
/// <para><b>Formula.</b> With m the mean of all weeks before From and y_t a count, S_t = max(0, S_{t−1} + (y_t − m)/√m − k), S = 0 before From;
/// alarm where S_t ≥ h. The sum is not set back after an alarm. The bound is the least count that alarms,
/// max(0, ⌈√m (h + k − S_{t−1}) + m⌉): unlike the other methods, a count equal to the bound alarms.</para>
/// <para><b>Shapes.</b> Counts per week, oldest first; one answer per week, null before From. Expected is m.</para>
/// <para><b>Edge cases.</b> A From after the last week, an empty series, and m = 0, which has no √m to measure by, give null for every
/// week. No trend or season is modelled: both end up in the sum.</para>
/// <para><b>Errors.</b> A count that is negative, not finite or above 2⁵³, or a setting outside its range, throws
/// <see cref="ArgumentOutOfRangeException"/>.</para>
/// <para><b>Sources.</b> E. S. Page, "Continuous inspection schemes", Biometrika 41, 1954; G. Rossi, L. Lampugnani &amp; M. Marchi, "An approximate
/// CUSUM procedure for surveillance of health events", Statistics in Medicine 18, 1999, whose k = 1.04 and h = 2.26 are used unless others are given.</para>
/// </summary>
public static class Cusum
{
    public static IReadOnlyList<WeekBound?> Of(IReadOnlyList<double> counts, CusumSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var y = WeeklyCounts.Checked(counts);
        settings.Check();
        var answers = new WeekBound?[y.Length];
        var first = settings.From - 1;
        var mean = first < y.Length ? y.Take(first).Average() : 0;
        if (mean == 0)
        {
            return answers;
        }

        var sigma = Math.Sqrt(mean);
        double sum = 0;
        for (var week = first; week < y.Length; week++)
        {
            var upper = Math.Max(0, Math.Ceiling((sigma * (settings.H + settings.K - sum)) + mean));
            sum = Math.Max(0, sum + ((y[week] - mean) / sigma) - settings.K);
            answers[week] = new WeekBound(mean, upper, sum >= settings.H);
        }

        return answers;
    }
}
