namespace Lykta.Analysis.Evaluation;

/// <summary>How often as many places drawn by chance changed as much, set against the others, as those that had the measure (R. A. Fisher, "The Design of Experiments", 1935).</summary>
internal static class TreatmentDraws
{
    private const double Slack = 1e-12;

    public static double P(IReadOnlyList<(long Before, long After)> places, int treated, double observed, int permutations, int seed, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(permutations);
        var choices = Choices(places.Count, treated);
        if (choices <= permutations)
        {
            // Every choice once, the true one among them.
            var (asFar, all) = (0L, 0L);
            foreach (var drawn in All(places.Count, treated))
            {
                ct.ThrowIfCancellationRequested();
                all++;
                asFar += IsAsMuch(places, drawn, observed) ? 1 : 0;
            }

            return (double)asFar / all;
        }

        if (permutations == 0)
        {
            return double.NaN;
        }

        var asMuch = 1L;
        var order = Enumerable.Range(0, places.Count).ToArray();
        for (var i = 1; i <= permutations; i++)
        {
            ct.ThrowIfCancellationRequested();
            new SeededRandom(seed, i).Shuffle(order);
            asMuch += IsAsMuch(places, order.AsSpan(0, treated), observed) ? 1 : 0;
        }

        return asMuch / (permutations + 1.0);
    }

    private static bool IsAsMuch(IReadOnlyList<(long Before, long After)> places, ReadOnlySpan<int> drawn, double observed)
    {
        var (a, b, before, after) = (0L, 0L, 0L, 0L);
        foreach (var i in drawn)
        {
            (a, b) = (a + places[i].Before, b + places[i].After);
        }

        foreach (var (was, became) in places)
        {
            (before, after) = (before + was, after + became);
        }

        var (c, d) = (before - a, after - b);
        var half = a == 0 || b == 0 || c == 0 || d == 0 ? 0.5 : 0;
        return Math.Abs(Math.Log((b + half) / (a + half) * (c + half) / (d + half))) >= Math.Abs(observed) - Slack;
    }

    private static double Choices(int of, int many)
    {
        var choices = 1.0;
        for (var i = 0; i < many; i++)
        {
            choices = choices * (of - i) / (i + 1);
        }

        return Math.Round(choices);
    }

    /// <summary>Every choice of so many of so many, in order.</summary>
    private static IEnumerable<int[]> All(int of, int many)
    {
        var drawn = Enumerable.Range(0, many).ToArray();
        while (true)
        {
            yield return drawn;
            var last = many - 1;
            while (last >= 0 && drawn[last] == of - many + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            drawn[last]++;
            for (var i = last + 1; i < many; i++)
            {
                drawn[i] = drawn[i - 1] + 1;
            }
        }
    }
}
