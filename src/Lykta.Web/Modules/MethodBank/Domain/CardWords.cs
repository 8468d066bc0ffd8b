namespace Lykta.Modules.MethodBank.Domain;

/// <summary>How strong the evidence for a method is (grad). The letters are the domain's, D is no effect or harm shown.</summary>
public enum EvidenceGrade
{
    A,
    B,
    C,
    D,

    /// <summary>The municipality's own experience, no study (egen erfarenhet).</summary>
    OwnExperience,
}

/// <summary>How soon an effect can be expected.</summary>
internal enum TimeToEffect
{
    Days,
    Weeks,
    Months,
    Years,
}

internal enum CostBand
{
    Low,
    Medium,
    High,
}

/// <summary>Whether the method has been studied in Sweden.</summary>
internal enum SwedishEvidence
{
    None,
    Some,
    Good,
}
