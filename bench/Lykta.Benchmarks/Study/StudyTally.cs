using System.Globalization;
using Lykta.Analysis.Evaluation;

namespace Lykta.Benchmarks.Study;

/// <summary>How often: yes of so many, with Wilson's interval when it is told.</summary>
internal sealed class StudyTally
{
    private int yes;
    private int all;

    public void Add(bool isYes)
    {
        Interlocked.Increment(ref all);
        if (isYes)
        {
            Interlocked.Increment(ref yes);
        }
    }

    public double Share => (double)yes / all;

    public int All => all;

    public override string ToString() => all == 0 ? "–"
        : ProportionDifference.Of(0, 1, yes, all) is var of ? string.Create(CultureInfo.InvariantCulture, $"{100 * of.After:0.0} %") : string.Empty;
}
