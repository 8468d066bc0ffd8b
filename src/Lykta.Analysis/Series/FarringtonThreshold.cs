namespace Lykta.Analysis.Series;

/// <summary>How <see cref="FarringtonFlexible"/> makes a bound of the expected count μ₀ and the dispersion φ.</summary>
public enum FarringtonThreshold
{
    /// <summary>The quantile of a negative binomial with mean μ₀ and variance φμ₀, a Poisson where φ = 1; a whole number.</summary>
    NbPlugin,

    /// <summary>The normal quantile of counts to the power 2/3, which also carries the uncertainty of μ₀; not a whole number.</summary>
    Delta,

    /// <summary>As NbPlugin, at the upper one-sided limit of μ₀ on the log scale instead of at μ₀ itself; a whole number.</summary>
    Muan,
}
