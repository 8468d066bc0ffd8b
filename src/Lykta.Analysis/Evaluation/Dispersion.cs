namespace Lykta.Analysis.Evaluation;

/// <summary>How many times more than Poisson a series varies (överspridning).</summary>
public static class Dispersion
{
    /// <summary>φ = max(1, s²/ȳ) with s² over n − 1; 1 for a series of zeros and for a single count. From few counts it is rough.</summary>
    /// <param name="counts">Counts of equal periods.</param>
    public static double Of(IReadOnlyCollection<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var mean = counts.Count == 0 ? 0 : counts.Average();
        return mean == 0 || counts.Count < 2 ? 1 : Math.Max(1, counts.Sum(count => (count - mean) * (count - mean)) / (counts.Count - 1) / mean);
    }
}
