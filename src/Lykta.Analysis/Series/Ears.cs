using MathNet.Numerics.Distributions;

namespace Lykta.Analysis.Series;

/// <summary>
/// Unusual weeks by the Early Aberration Reporting System: a week held against the few before it, with no need of earlier years.
/// <para><b>Formula.</b> Week t's count is y_t, B the baseline (7), z the normal quantile of 1 − α, x̄ and s the mean and the standard deviation
/// (n − 1) of a baseline. C1: u = x̄ + z s over t − B … t − 1. C2: the same over t − B − 2 … t − 3, so that an outbreak's first two weeks do not
/// hide it. C3: u = max(0, y_t + s (z₃ − Σ_{j=1,2} max(0, c_{t−j} − 1))), where c = (y − x̄)/s is C2's own statistic and s is that of C2 in week
/// t: two weeks before that were high lower the bound. Alarm where y_t &gt; u, strictly. C1 and C2 expect x̄, C3 expects that of C2.</para>
/// <para><b>Shapes.</b> Counts per week, oldest first; one answer per week, index 0 the first. C1 speaks from week B + 1, C2 from B + 3 and C3
/// from B + 5; before that, and so in every series that is too short, the answer is null.</para>
/// <para><b>Edge cases.</b> s is never taken below MinSigma. With MinSigma 0 and a flat baseline s = 0: C1 and C2 give u = x̄, so that any rise
/// alarms; c is then ±∞, or undefined where the week too is like its baseline. In C3 an endless c gives u = 0, and where 0 · ∞ or an
/// undefined c leaves no bound, C3 is null. An empty series gives an empty list.</para>
/// <para><b>Errors.</b> A count that is negative, not finite or above 2⁵³, or a setting outside its range, throws
/// <see cref="ArgumentOutOfRangeException"/>.</para>
/// <para><b>Sources.</b> L. Hutwagner, W. Thompson, G. M. Seeman &amp; T. Treadwell, "The bioterrorism preparedness and response Early Aberration
/// Reporting System (EARS)", Journal of Urban Health 80, 2003, who use 3 standard deviations and for C3 a threshold of 2; M. Salmon,
/// D. Schumacher &amp; M. Höhle, "Monitoring count time series in R", Journal of Statistical Software 70(10), 2016, for bounds by α.</para>
/// </summary>
public static class Ears
{
    /// <summary>The weeks C2 and C3 leave out between the baseline and the week itself.</summary>
    private const int Lag = 2;

    public static IReadOnlyList<EarsWeek> Of(IReadOnlyList<double> counts, EarsSettings? settings = null)
    {
        var y = WeeklyCounts.Checked(counts);
        settings ??= new EarsSettings();
        settings.Check();
        var (z, z3) = (Normal.InvCDF(0, 1, 1 - settings.Alpha), Normal.InvCDF(0, 1, 1 - settings.Alpha3));
        var baselines = Enumerable.Range(0, y.Length).Select(start => Baseline.Of(y, start, settings)).ToList();
        return [.. y.Select((count, week) => new EarsWeek(
            Simple(count, At(baselines, week - settings.Baseline), z),
            Simple(count, At(baselines, week - settings.Baseline - Lag), z),
            Third(y, week, baselines, settings.Baseline + Lag, z3)))];
    }

    private static WeekBound? Simple(double count, Baseline? baseline, double z) =>
        baseline is { } known ? Bound(count, known.Mean, known.Mean + (z * known.Sigma)) : null;

    private static WeekBound? Third(double[] y, int week, List<Baseline> baselines, int back, double z)
    {
        if (At(baselines, week - back - Lag) is null)
        {
            return null;
        }

        var own = baselines[week - back];
        var excess = Above(y[week - 1], baselines[week - 1 - back]) + Above(y[week - 2], baselines[week - 2 - back]);
        var upper = y[week] + (own.Sigma * (z - excess));
        return double.IsNaN(upper) ? null : Bound(y[week], own.Mean, Math.Max(0, upper));
    }

    /// <summary>How far C2's statistic was above one; NaN where week and baseline are flat.</summary>
    private static double Above(double count, Baseline baseline) => Math.Max(0, ((count - baseline.Mean) / baseline.Sigma) - 1);

    private static WeekBound Bound(double count, double expected, double upper) => new(expected, upper, count > upper);

    private static Baseline? At(List<Baseline> baselines, int start) => start < 0 ? null : baselines[start];

    private readonly record struct Baseline(double Mean, double Sigma)
    {
        /// <summary>The baseline that starts in a week; one that the series ends within is never asked for.</summary>
        public static Baseline Of(double[] y, int start, EarsSettings settings)
        {
            var weeks = y.AsSpan(start, Math.Min(settings.Baseline, y.Length - start));
            if (!weeks.ContainsAnyExcept(weeks[0]))
            {
                return new Baseline(weeks[0], settings.MinSigma);
            }

            double sum = 0;
            double squares = 0;
            foreach (var count in weeks)
            {
                sum += count;
            }

            var mean = sum / weeks.Length;
            foreach (var count in weeks)
            {
                squares += (count - mean) * (count - mean);
            }

            return new Baseline(mean, Math.Max(settings.MinSigma, Math.Sqrt(squares / (weeks.Length - 1))));
        }
    }
}
