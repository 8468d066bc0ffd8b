namespace Lykta.Analysis.SpaceTime;

/// <summary>What a scan expects, and what chance would give: μ of a cylinder is its places' weight times its days' share.</summary>
internal interface IScanModel
{
    /// <summary>What each place is expected to have over the whole period; their sum is the number of cases.</summary>
    IReadOnlyList<double> Weight { get; }

    /// <summary>Up to but not with each day, the part of all cases that is expected; one more than there are days.</summary>
    IReadOnlyList<double> ShareBefore { get; }

    /// <summary>Fills the rows with cases by chance.</summary>
    void ByChance(SeededRandom random, double[] rows);
}
