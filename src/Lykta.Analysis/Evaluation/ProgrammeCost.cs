namespace Lykta.Analysis.Evaluation;

/// <summary>
/// What a measure costs over the weeks its effect is counted in: the part of its investment that falls on them, and its running costs. The investment is spread over
/// the years it is used as an annuity, A = I·r / (1 − (1 + r)⁻ⁿ) = I / Σ (1 + r)⁻ᵏ over k = 1 … n, which is I/n where r is 0 (any textbook of cost-benefit analysis; the Swedish practice is that of
/// Trafikverket's ASEK). What has no years of use is paid once and falls whole on the weeks.
/// </summary>
public static class ProgrammeCost
{
    /// <summary>The mean Gregorian year of 365.2425 days.</summary>
    public const double WeeksInYear = 365.2425 / 7;

    /// <summary>A year's part of an investment, in its own money.</summary>
    /// <param name="investment">Not below 0.</param>
    /// <param name="years">How long it is used, at least 1.</param>
    /// <param name="rate">The rate of interest a year as a share, 0.035 for 3.5 %; not below 0.</param>
    public static double Annuity(double investment, int years, double rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(investment);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(rate);

        // The present value of a krona a year, term by term: the closed form loses its digits where the rate is nearly nothing.
        var (worth, discount) = (0.0, 1.0);
        for (var year = 1; year <= years; year++)
        {
            discount /= 1 + rate;
            worth += discount;
        }

        return investment / worth;
    }

    /// <summary>The cost of some weeks.</summary>
    /// <param name="once">Paid once: an investment, or what is used up at once.</param>
    /// <param name="yearly">Running costs a year.</param>
    /// <param name="years">How long what was paid once is used; null where it is used up at once.</param>
    /// <param name="rate">As in <see cref="Annuity"/>.</param>
    /// <param name="weeks">How many weeks, not below 0.</param>
    public static double OfWeeks(double once, double yearly, int? years, double rate, int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weeks);
        var share = weeks / WeeksInYear;
        return years is { } n ? (Annuity(once, n, rate) + yearly) * share : once + (yearly * share);
    }
}
