namespace Lykta.Analysis.Evaluation;

/// <summary>What happened in the ring around a measure, set against what happened where the measure was.</summary>
public enum DisplacementReading
{
    /// <summary>The comparison had no events, or the place changed exactly as it did: there is nothing to divide by.</summary>
    NotDefined,

    /// <summary>The place did not do better than the comparison: no displacement can be told from it.</summary>
    NoSuccess,

    /// <summary>Spridd nytta: the ring gained more than the place.</summary>
    DiffusionExceedsEffect,

    /// <summary>Spridd nytta: the ring gained as well, by at most as much as the place.</summary>
    Diffusion,

    /// <summary>The ring changed as the comparison did.</summary>
    None,

    /// <summary>Omflyttning: the ring lost, by at most as much as the place gained.</summary>
    PartialDisplacement,

    /// <summary>Omflyttning: the ring lost more than the place gained.</summary>
    DisplacementExceedsEffect,
}

/// <summary>
/// Displacement and diffusion of benefits by the weighted displacement quotient, WDQ = (D₁/C₁ − D₀/C₀) / (R₁/C₁ − R₀/C₀): R the place, D the ring around it,
/// C the comparison; 0 before and 1 after. The denominator is the success measure, read only where it is below zero. What is not defined is NaN.
/// Sources: K. J. Bowers &amp; S. D. Johnson, "Measuring the geographical displacement and diffusion of benefit effects of crime prevention activity",
/// J. Quantitative Criminology 19, 2003; POP Center, "Analyzing crime displacement and diffusion", step 11.
/// </summary>
/// <param name="GrossEffect">R₀ − R₁, events: above zero is a fall.</param>
/// <param name="NetEffect">R₀/C₀ − R₁/C₁: the fall for each event of the comparison.</param>
/// <param name="Success">The denominator, below zero where the place did better than the comparison.</param>
/// <param name="Buffer">The numerator: above zero displacement, below zero diffusion.</param>
/// <param name="Quotient">WDQ.</param>
/// <param name="TotalNetEffect">Events prevented in place and ring together, against what the comparison would have had them be.</param>
public sealed record Displacement(double GrossEffect, double NetEffect, double Success, double Buffer, double Quotient, double TotalNetEffect)
{
    public DisplacementReading Reading =>
        double.IsNaN(Quotient) ? DisplacementReading.NotDefined
        : Success > 0 ? DisplacementReading.NoSuccess
        : Quotient switch
        {
            > 1 => DisplacementReading.DiffusionExceedsEffect,
            > 0 => DisplacementReading.Diffusion,
            0 => DisplacementReading.None,
            >= -1 => DisplacementReading.PartialDisplacement,
            _ => DisplacementReading.DisplacementExceedsEffect,
        };

    public static Displacement Of(BeforeAfter place, BeforeAfter ring, BeforeAfter comparison)
    {
        if (comparison.Before == 0 || comparison.After == 0)
        {
            return new Displacement(-place.Change, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var (success, buffer) = (Against(place), Against(ring));
        var trend = (double)comparison.After / comparison.Before;
        return new Displacement(
            -place.Change, 0 - success, success, buffer, success == 0 ? double.NaN : buffer / success, (place.Before * trend) - place.After + (ring.Before * trend) - ring.After);

        double Against(BeforeAfter of) => ((double)of.After / comparison.After) - ((double)of.Before / comparison.Before);
    }
}
