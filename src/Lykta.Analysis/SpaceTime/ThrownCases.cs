namespace Lykta.Analysis.SpaceTime;

/// <summary>The Poisson model: cases fall in proportion to the population and evenly over the days, and chance throws as many anew.</summary>
internal sealed class ThrownCases : IScanModel
{
    /// <summary>Chance picks a place among so many equal parts of the population.</summary>
    private const int Parts = 1 << 30;

    private readonly ScanCases cases;
    private readonly int[] upTo;

    public ThrownCases(ScanCases cases, ReadOnlySpan<double> population)
    {
        this.cases = cases;
        if (population.Length != cases.Places)
        {
            throw new ArgumentException($"There are {cases.Places} places and {population.Length} populations.", nameof(population));
        }

        var whole = 0.0;
        foreach (var p in population)
        {
            whole += p >= 0 && double.IsFinite(p) ? p : throw new ArgumentException("A population is a finite number, zero or more.", nameof(population));
        }

        var weight = new double[cases.Places];
        upTo = new int[cases.Places];
        for (var (i, sum) = (0, 0.0); i < weight.Length; i++)
        {
            sum += population[i];
            (weight[i], upTo[i]) = (cases.Count * population[i] / whole, (int)Math.Round(Parts * (sum / whole)));
        }

        foreach (var place in cases.Place)
        {
            if (population[place] == 0)
            {
                throw new ArgumentException($"Place {place} has cases and nobody to have them.", nameof(population));
            }
        }

        Weight = weight;
        ShareBefore = [.. Enumerable.Range(0, cases.Width).Select(d => (double)d / cases.Days)];
    }

    public IReadOnlyList<double> Weight { get; }

    public IReadOnlyList<double> ShareBefore { get; }

    public void ByChance(SeededRandom random, double[] rows)
    {
        Array.Clear(rows);
        for (var i = 0; i < cases.Count; i++)
        {
            var at = Array.BinarySearch(upTo, random.Below(Parts) + 1);
            var place = at >= 0 ? First(at) : ~at;
            rows[(place * cases.Width) + random.Below(cases.Days) + 1]++;
        }

        cases.AddUp(rows);
    }

    /// <summary>Of places that end at the same part the first is the one with people: the others have none.</summary>
    private int First(int at)
    {
        while (at > 0 && upTo[at - 1] == upTo[at])
        {
            at--;
        }

        return at;
    }
}
