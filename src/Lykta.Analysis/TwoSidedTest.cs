namespace Lykta.Analysis;

/// <summary>
/// The two-sided p-value by minimum likelihood, as R's <c>poisson.test</c> and <c>binom.test</c> define it: the sum of all outcomes whose
/// probability is at most that of the observed one, times 1 + 10⁻⁷ so that outcomes equal on paper are equal here too. The distribution
/// has one top, so these outcomes are one tail from the observed count outwards and one from some count on the other side.
/// </summary>
internal static class TwoSidedTest
{
    private const double Slack = 1 + 1e-7;

    public static double PValue(
        int observed, double mean, int largest, Func<int, double> probability, Func<int, double> atMost, Func<int, double> atLeast)
    {
        var limit = probability(observed) * Slack;
        if (observed < mean)
        {
            var first = FirstAbove((int)Math.Ceiling(mean), largest, y => probability(y) <= limit);
            return Math.Min(1, atMost(observed) + (first is { } y ? atLeast(y) : 0));
        }

        if (observed > mean)
        {
            var last = LastBelow((int)Math.Floor(mean), y => probability(y) <= limit);
            return Math.Min(1, atLeast(observed) + (last >= 0 ? atMost(last) : 0));
        }

        return 1;
    }

    /// <summary>The smallest count from <paramref name="from"/> on that is improbable enough, if any is.</summary>
    private static int? FirstAbove(int from, int largest, Func<int, bool> improbable)
    {
        var (low, step) = ((long)from - 1, 1L);
        while (!improbable((int)Math.Min(low + step, largest)))
        {
            if (low + step >= largest)
            {
                return null;
            }

            (low, step) = (low + step, step * 2);
        }

        return (int)Narrow(low, Math.Min(low + step, largest), improbable);
    }

    /// <summary>The largest count up to <paramref name="to"/> that is improbable enough, or -1.</summary>
    private static int LastBelow(int to, Func<int, bool> improbable) =>
        improbable(to) ? to : -(int)Narrow(-to, 1, y => y > 0 || improbable(-y));

    /// <summary>The border of a yes that, once said, stays: no at <paramref name="no"/>, yes at <paramref name="yes"/>.</summary>
    private static long Narrow(long no, long yes, Func<int, bool> says)
    {
        while (yes - no > 1)
        {
            var middle = no + ((yes - no) / 2);
            (no, yes) = says((int)middle) ? (no, middle) : (middle, yes);
        }

        return yes;
    }
}
