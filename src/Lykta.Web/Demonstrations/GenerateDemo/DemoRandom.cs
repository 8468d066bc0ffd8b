using System.Text;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>
/// Chance that repeats itself: SplitMix64 (Steele, Lea and Flood, 2014). Each subject draws from a stream of its own, so that one more
/// sentence among the texts leaves every street and every person as they were.
/// </summary>
internal sealed class DemoRandom
{
    private readonly ulong seed;
    private ulong state;

    public DemoRandom(ulong seed) => this.seed = state = seed;

    public ulong Next()
    {
        state += 0x9E37_79B9_7F4A_7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    /// <summary>A stream of its own for a subject. Depends on the seed and the name only, not on what has been drawn.</summary>
    public DemoRandom For(string subject)
    {
        var hash = seed ^ 0xCBF2_9CE4_8422_2325;
        foreach (var b in Encoding.UTF8.GetBytes(subject))
        {
            hash = (hash ^ b) * 0x0000_0100_0000_01B3;
        }

        return new DemoRandom(hash);
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double least, double most) => least + (Share() * (most - least));

    public int Below(int end) => (int)(Next() % (ulong)end);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(double probability) => Share() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>An item, each as likely as its weight; the last one where every weight is nil.</summary>
    public T Pick<T>(IReadOnlyList<T> items, Func<T, double> weight)
    {
        var left = Share() * items.Sum(weight);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
            {
                return item;
            }
        }

        return items[^1];
    }

    /// <summary>A Poisson count by Knuth's product; the means here are a few a day.</summary>
    public int Poisson(double mean)
    {
        var limit = Math.Exp(-mean);
        var count = 0;
        for (var product = Share(); product > limit; product *= Share())
        {
            count++;
        }

        return count;
    }

    /// <summary>A deviation with mean nil and unit spread, near enough to normal: twelve shares less six.</summary>
    public double Deviation()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Share();
        }

        return sum;
    }
}
