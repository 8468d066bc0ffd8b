namespace Lykta.Analysis.Evaluation;

/// <summary>How much a count of N events is taken to vary. Crime clumps, so that N, the variance of a Poisson count, is mostly too little.</summary>
public abstract record CountVariance
{
    private CountVariance()
    {
    }

    /// <summary>V(N) = N: events that know nothing of one another.</summary>
    public static CountVariance Poisson { get; } = new Times(1);

    /// <summary>
    /// V(N) = 0.0008 N² + 1.2 N, fitted to yearly counts of crime in areas; used in the reviews of street lighting and cameras by Farrington and Welsh
    /// after the criticism of Marchant.
    /// </summary>
    public static CountVariance Reviewed { get; } = new Quadratic();

    /// <summary>V(N) = φN: 2 as in the later reviews, or the place's own (<see cref="Dispersion"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">φ is less than one: that counts vary less than Poisson is not believed.</exception>
    public static CountVariance Factor(double phi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(phi, 1);
        return new Times(phi);
    }

    internal abstract double Of(double count);

    private sealed record Times(double Phi) : CountVariance
    {
        internal override double Of(double count) => Phi * count;
    }

    private sealed record Quadratic : CountVariance
    {
        internal override double Of(double count) => (0.0008 * count * count) + (1.2 * count);
    }
}
