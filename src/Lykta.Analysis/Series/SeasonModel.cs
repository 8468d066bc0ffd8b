namespace Lykta.Analysis.Series;

/// <summary>
/// The quasi-Poisson model ln μ_i = α_season(i) + β t_i of the reference weeks of one week, with a weight for each, by maximum likelihood.
/// <para>Given β every season's α is known, e^α = Σωy / Σωe^{βt} over its weeks, so all that is searched for is the root of one falling function, the
/// score of β: Newton's method kept between bounds. At the root Σωμ of a season is its Σωy, and the information matrix, diagonal but for the row
/// of β, is inverted by hand: x'(X'WX)⁻¹x = 1/Σωy + (t − t̄)²/I, with t̄ the season's mean of t by ωμ and I the sum of ωμ(t − t̄)².</para>
/// <para>A season without a case has μ = 0. The buffers are used again from week to week: an instance is for one thread.</para>
/// </summary>
internal sealed class SeasonModel
{
    private const int MostRounds = 100;

    /// <summary>A slope that multiplies by more than e³⁰ from the middle to either end is no slope but a series that begins or ends.</summary>
    private const double Steepest = 30;

    private readonly int[] seasons;
    private readonly double[] growth;
    private readonly double[] cases;
    private readonly double[] base0;
    private readonly double[] base1;
    private readonly double[] base2;
    private readonly double middle;
    private readonly double ahead;
    private double information;

    public SeasonModel(FarringtonSettings settings)
    {
        Weights = new double[settings.References];
        Fitted = new double[settings.References];
        growth = new double[settings.References];
        seasons = [.. Enumerable.Range(0, settings.References).Select(week => Season(week % FarringtonSettings.WeeksPerYear, settings))];
        Seasons = seasons.Distinct().Count();
        cases = new double[settings.Periods];
        base0 = new double[settings.Periods];
        base1 = new double[settings.Periods];
        base2 = new double[settings.Periods];
        middle = (settings.References - 1) / 2.0;
        ahead = settings.Reach - middle;
    }

    public double[] Weights { get; }

    public double[] Fitted { get; }

    /// <summary>How many seasons the reference weeks hold; each is a parameter.</summary>
    public int Seasons { get; }

    public double Slope { get; private set; }

    /// <summary>The expected count of the week itself, whose season is the first.</summary>
    public double Expected => cases[0] == 0 ? 0 : cases[0] / base0[0] * Math.Exp(Slope * ahead);

    /// <summary>The variance of ln <see cref="Expected"/> at φ = 1; infinite where the season has no case.</summary>
    public double LogVariance => Spread(0, ahead);

    /// <summary>The share of a week's own count in its fitted value.</summary>
    public double Leverage(int week) => Weights[week] * Fitted[week] * Spread(seasons[week], week - middle);

    /// <summary>Fits the counts with the weights as they stand.</summary>
    /// <returns>Whether there is a best fit; without a trend there always is.</returns>
    public bool Fit(ReadOnlySpan<double> counts, bool trend)
    {
        Array.Clear(cases);
        double moment = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            cases[seasons[i]] += Weights[i] * counts[i];
            moment += Weights[i] * counts[i] * (i - middle);
        }

        Slope = 0;
        information = 0;
        if (!trend)
        {
            Sums();
        }
        else if (!Climb(moment))
        {
            return false;
        }

        for (var i = 0; i < counts.Length; i++)
        {
            Fitted[i] = cases[seasons[i]] == 0 ? 0 : growth[i] * cases[seasons[i]] / base0[seasons[i]];
        }

        return true;
    }

    private bool Climb(double moment)
    {
        var (low, high) = (-Steepest / middle, Steepest / middle);
        for (var round = 0; round < MostRounds; round++)
        {
            Sums();
            var score = moment;
            information = 0;
            for (var season = 0; season < cases.Length; season++)
            {
                if (cases[season] > 0)
                {
                    var mean = base1[season] / base0[season];
                    score -= cases[season] * mean;
                    information += cases[season] * ((base2[season] / base0[season]) - (mean * mean));
                }
            }

            if (!(information > 0))
            {
                return false;
            }

            (low, high) = score > 0 ? (Slope, high) : (low, Slope);
            var next = Slope + (score / information);
            if (Math.Abs(next - Slope) * middle < 1e-12)
            {
                return true;
            }

            Slope = next > low && next < high ? next : (low + high) / 2;
        }

        return false;
    }

    /// <summary>For each season the sums of ωe^{βt}, ωte^{βt} and ωt²e^{βt}.</summary>
    private void Sums()
    {
        Array.Clear(base0);
        Array.Clear(base1);
        Array.Clear(base2);
        var step = Math.Exp(Slope);
        var now = Math.Exp(-Slope * middle);
        for (var i = 0; i < growth.Length; i++)
        {
            var (season, t, part) = (seasons[i], i - middle, Weights[i] * now);
            growth[i] = now;
            base0[season] += part;
            base1[season] += part * t;
            base2[season] += part * t * t;
            now *= step;
        }
    }

    private double Spread(int season, double t)
    {
        if (cases[season] == 0)
        {
            return double.PositiveInfinity;
        }

        var away = t - (base1[season] / base0[season]);
        return (1 / cases[season]) + (information == 0 ? 0 : away * away / information);
    }

    /// <summary>Season 0 is the window about the week itself; the rest of the year is cut evenly, its first seasons a week longer where it does not divide.</summary>
    private static int Season(int week, FarringtonSettings settings)
    {
        var window = (2 * settings.HalfWindow) + 1;
        if (week < window)
        {
            return 0;
        }

        var (length, longer) = Math.DivRem(FarringtonSettings.WeeksPerYear - window, settings.Periods - 1);
        var (after, inLonger) = (week - window, longer * (length + 1));
        return 1 + (after < inLonger ? after / (length + 1) : longer + ((after - inLonger) / length));
    }
}
