namespace Lykta.Analysis.SpaceTime;

/// <summary>The permutation model: place and day have nothing to do with each other, and chance deals the days out anew.</summary>
internal sealed class PermutedDays : IScanModel
{
    private readonly ScanCases cases;
    private readonly double[] weight;
    private readonly double[] shareBefore;

    public PermutedDays(ScanCases cases)
    {
        this.cases = cases;
        (weight, shareBefore) = (new double[cases.Places], new double[cases.Width]);
        for (var i = 0; i < cases.Count; i++)
        {
            weight[cases.Place[i]]++;
            shareBefore[cases.Day[i] + 1]++;
        }

        for (var d = 1; d < shareBefore.Length; d++)
        {
            shareBefore[d] += shareBefore[d - 1];
        }

        for (var d = 1; d < shareBefore.Length; d++)
        {
            shareBefore[d] /= cases.Count;
        }
    }

    public IReadOnlyList<double> Weight => weight;

    public IReadOnlyList<double> ShareBefore => shareBefore;

    public void ByChance(SeededRandom random, double[] rows)
    {
        var days = cases.Day.ToArray();
        random.Shuffle(days);
        Array.Clear(rows);
        for (var i = 0; i < days.Length; i++)
        {
            rows[(cases.Place[i] * cases.Width) + days[i] + 1]++;
        }

        cases.AddUp(rows);
    }
}
