namespace Lykta.Analysis.Evaluation;

/// <summary>What a series with a break in it can say: an <see cref="InterruptedSeries"/>, or why not.</summary>
public abstract record InterruptedSeriesAnswer;

/// <summary>Too few periods before the break or after it: 5 of 8.</summary>
public sealed record SeriesTooShort(int Before, int After) : InterruptedSeriesAnswer
{
    public const int BeforeNeeded = 8;
    public const int AfterNeeded = 4;
}

/// <summary>So few events that no line can be drawn: a whole stretch without any, or next to none.</summary>
public sealed record SeriesTooSparse : InterruptedSeriesAnswer;

/// <summary>One term on the log scale: exp of it is a ratio of rates.</summary>
/// <param name="Estimate">ln of the ratio, for each period where it is a slope.</param>
/// <param name="QuasiError">Its standard error by quasi-Poisson.</param>
/// <param name="NeweyWestError">Its standard error when neighbouring periods resemble each other.</param>
public sealed record SeriesTerm(double Estimate, double QuasiError, double NeweyWestError)
{
    private const double TwoSided95 = 1.959963984540054;

    public double Ratio => Math.Exp(Estimate);

    /// <summary>The 95 % interval of the ratio, by the larger of the two errors.</summary>
    public (double Low, double High) Interval => (Math.Exp(Estimate - Reach), Math.Exp(Estimate + Reach));

    private double Reach => TwoSided95 * Math.Max(QuasiError, NeweyWestError);
}

/// <summary>
/// An interrupted time series: ln μₜ = β₀ + β₁t + β₂Dₜ + β₃(t − T₀)⁺ + season + ln exposure, D = 1 from the break T₀ on. The level (β₂) is the jump at the
/// break, the slope (β₃) the change of the trend after it. Sources: A. K. Wagner et al., J. Clinical Pharmacy and Therapeutics 27, 2002; J. Lopez Bernal et al.,
/// Int. J. Epidemiology 46, 2017.
/// <para><b>Exposure</b> is the number of units that reported in each period: without it, more who report look like more that happens.</para>
/// </summary>
public sealed record InterruptedSeries : InterruptedSeriesAnswer
{
    /// <summary>Lags of the Newey–West errors.</summary>
    public const int Lags = 4;

    private InterruptedSeries()
    {
    }

    public required SeriesTerm Intercept { get; init; }

    public required SeriesTerm Trend { get; init; }

    public required SeriesTerm Level { get; init; }

    public required SeriesTerm Slope { get; init; }

    /// <summary>Sine and cosine of the season; empty where none was asked for.</summary>
    public required IReadOnlyList<SeriesTerm> Season { get; init; }

    public required double Dispersion { get; init; }

    /// <summary>The expected count of each period.</summary>
    public required IReadOnlyList<double> Fitted { get; init; }

    /// <summary>The same as if there had been no break: what the line would have gone on to be.</summary>
    public required IReadOnlyList<double> WithoutBreak { get; init; }

    /// <param name="counts">Counts of equal periods, oldest first.</param>
    /// <param name="breakAt">The place in the list, from 0, of the first period after the break.</param>
    /// <param name="seasonLength">Periods to a year, 52 of weeks; null for a series without a season.</param>
    /// <param name="exposure">How many units reported in each period, above zero; null where they are the same throughout.</param>
    /// <exception cref="ArgumentException">The break lies outside the series, or exposure and counts do not match.</exception>
    public static InterruptedSeriesAnswer Fit(IReadOnlyList<int> counts, int breakAt, double? seasonLength = null, IReadOnlyList<double>? exposure = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentOutOfRangeException.ThrowIfNegative(breakAt);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(breakAt, counts.Count);
        if (exposure is not null && (exposure.Count != counts.Count || exposure.Any(e => !(e > 0 && double.IsFinite(e)))))
        {
            throw new ArgumentException("Each period has an exposure, above zero.", nameof(exposure));
        }

        if (breakAt < SeriesTooShort.BeforeNeeded || counts.Count - breakAt < SeriesTooShort.AfterNeeded)
        {
            return new SeriesTooShort(breakAt, counts.Count - breakAt);
        }

        var rows = counts.Select((_, i) => Row(i, breakAt, seasonLength)).ToList();
        return PoissonFit.Of(rows, counts, exposure) is { } fit ? Answer(fit, breakAt) : new SeriesTooSparse();
    }

    private static InterruptedSeries Answer(PoissonFit fit, int breakAt)
    {
        var terms = Enumerable.Range(0, fit.Estimates.Count).Select(i => new SeriesTerm(fit.Estimates[i], fit.QuasiError(i), fit.NeweyWestError(i, Lags))).ToList();
        return new InterruptedSeries
        {
            Intercept = terms[0],
            Trend = terms[1],
            Level = terms[2],
            Slope = terms[3],
            Season = terms[4..],
            Dispersion = fit.Dispersion,
            Fitted = [.. fit.Fitted],
            WithoutBreak = [.. fit.Fitted.Select((mean, i) => i < breakAt ? mean : mean / Math.Exp(terms[2].Estimate + (terms[3].Estimate * (i - breakAt))))],
        };
    }

    private static double[] Row(int i, int breakAt, double? seasonLength)
    {
        var (t, since) = (i + 1.0, i - breakAt);
        double[] line = [1, t, since >= 0 ? 1 : 0, Math.Max(0, since)];
        return seasonLength is { } year ? [.. line, Math.Sin(2 * Math.PI * t / year), Math.Cos(2 * Math.PI * t / year)] : line;
    }
}
