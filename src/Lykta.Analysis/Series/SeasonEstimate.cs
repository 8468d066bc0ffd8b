namespace Lykta.Analysis.Series;

/// <summary>
/// What the reference weeks of one week lead to expect of it: <see cref="SeasonModel"/> fitted, past outbreaks weighed down, and fitted again; without the
/// trend where there is none to carry forward. Made for one week at a time; an instance is for one thread.
/// </summary>
internal sealed class SeasonEstimate(double[] counts, FarringtonSettings settings, bool peerCompatible)
{
    private readonly SeasonModel model = new(settings);
    private readonly double[] relative = new double[settings.References];
    private readonly double[] twoThirds = [.. counts.Select(count => Math.Cbrt(count * count))];

    public double Mu0 { get; private set; }

    public double Phi { get; private set; }

    public double? Trend { get; private set; }

    /// <summary>The variance of ln μ₀.</summary>
    public double LogVariance { get; private set; }

    public void Make(int week)
    {
        var start = week - settings.Reach;
        var withTrend = settings.Years >= FarringtonSettings.YearsForTrend && Twice(start, trend: true) && Mu0 <= Most(Reference(start));
        if (!withTrend)
        {
            Twice(start, trend: false);
        }

        Trend = withTrend ? model.Slope : null;
    }

    private bool Twice(int start, bool trend)
    {
        var y = Reference(start);
        var freedom = y.Length - model.Seasons - (trend ? 1 : 0);
        Array.Fill(model.Weights, 1);
        if (!model.Fit(y, trend))
        {
            return false;
        }

        Reweigh(start, Math.Max(1, Pearson(y, square: false) / freedom));
        if (!model.Fit(y, trend))
        {
            return false;
        }

        Phi = Math.Max(1, Pearson(y, square: false) / freedom);
        Mu0 = model.Expected;
        LogVariance = model.LogVariance * (peerCompatible ? Pearson(y, square: true) / freedom : Phi);
        return true;
    }

    /// <summary>Σω(y − μ)²/μ, or with the square of μ below the line.</summary>
    private double Pearson(ReadOnlySpan<double> y, bool square)
    {
        double sum = 0;
        for (var i = 0; i < y.Length; i++)
        {
            var fitted = model.Fitted[i];
            if (fitted > 0)
            {
                var away = y[i] - fitted;
                sum += model.Weights[i] * away * away / (square ? fitted * fitted : fitted);
            }
        }

        return sum;
    }

    private void Reweigh(int start, double phi)
    {
        var weights = model.Weights;
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var residual = Anscombe(i, twoThirds[start + i], phi);
            relative[i] = residual > settings.WeightsThreshold ? 1 / (residual * residual) : 1;
            sum += relative[i];
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = relative[i] * weights.Length / sum;
        }
    }

    /// <summary>Zero where a week is fitted exactly: a season without cases, or one of a single week.</summary>
    private double Anscombe(int i, double twoThird, double phi)
    {
        var (fitted, free) = (model.Fitted[i], 1 - model.Leverage(i));
        return fitted == 0 || free < 1e-9 ? 0 : 1.5 * ((twoThird / Math.Sqrt(Math.Cbrt(fitted))) - Math.Sqrt(fitted)) / Math.Sqrt(phi * free);
    }

    private ReadOnlySpan<double> Reference(int start) => counts.AsSpan(start, settings.References);

    private static double Most(ReadOnlySpan<double> y)
    {
        var most = y[0];
        foreach (var count in y)
        {
            most = Math.Max(most, count);
        }

        return most;
    }
}
