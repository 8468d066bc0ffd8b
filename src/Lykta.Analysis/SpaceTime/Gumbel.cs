namespace Lykta.Analysis.SpaceTime;

/// <summary>The Gumbel distribution of largest values, fitted by moments: scale s√6/π and location mean − 0.5772 × scale. Fewer than two values, or all alike: not a number.</summary>
internal readonly record struct Gumbel(double Location, double Scale)
{
    private const double EulerGamma = 0.57721566490153286;

    public static Gumbel Of(IReadOnlyCollection<double> values)
    {
        var mean = values.Count == 0 ? double.NaN : values.Average();
        var scale = values.Count < 2 ? double.NaN : Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1) * 6) / Math.PI;
        return new Gumbel(mean - (EulerGamma * scale), scale);
    }

    public double AtLeast(double value) => Scale > 0 ? -double.ExpM1(-Math.Exp(-(value - Location) / Scale)) : double.NaN;
}
