namespace Lykta.Analysis.Evaluation;

/// <summary>
/// The weighted displacement difference, WDD = ΔR − ΔC + ΔD − ΔC_D with Δ = after − before: the place R against its comparison C, and, where the ring D has a
/// comparison of its own C_D, the ring as well. In events; below zero fewer than expected. Its standard error is the root of the sum of all counts (Poisson).
/// Source: A. P. Wheeler &amp; J. H. Ratcliffe, "A simple weighted displacement difference test to evaluate place based crime interventions", Crime Science 7:11, 2018.
/// </summary>
public sealed record DisplacementDifference(int Difference, double StandardError)
{
    /// <summary>NaN where there were no events at all.</summary>
    public double Z => Difference / StandardError;

    public static DisplacementDifference Of(BeforeAfter place, BeforeAfter comparison) =>
        new(place.Change - comparison.Change, Math.Sqrt(checked(place.Sum + comparison.Sum)));

    public static DisplacementDifference Of(BeforeAfter place, BeforeAfter comparison, BeforeAfter ring, BeforeAfter ringComparison) =>
        new(
            place.Change - comparison.Change + ring.Change - ringComparison.Change,
            Math.Sqrt(checked(place.Sum + comparison.Sum + ring.Sum + ringComparison.Sum)));
}
