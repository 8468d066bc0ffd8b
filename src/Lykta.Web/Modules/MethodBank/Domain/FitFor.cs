using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.Domain;

/// <summary>Whether a method does anything about a kind of crime, or at a kind of place (+ / 0 / − / ?).</summary>
public enum Fit
{
    Works,
    NoEffect,
    Harm,
    Unclear,
}

/// <summary>How a method fits one kind of crime or place (passar), and why that is said.</summary>
public sealed record FitFor(string Code, Text Name, Fit Fit, Claim Why)
{
    /// <summary>No effect or harm, said on grounds that weigh: choosing it anyway asks for a reason.</summary>
    public bool IsAgainst => Fit is Fit.NoEffect or Fit.Harm && Why.Weighs;
}

/// <summary>A kind of place (platstyp), or, with the municipality's kinds of report it answers to, a kind of crime (brottstyp).</summary>
internal sealed record MethodWord(string Code, Text Name, IReadOnlyList<string> ReportKinds);
