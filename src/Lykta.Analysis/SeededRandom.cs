namespace Lykta.Analysis;

/// <summary>
/// Numbers by chance that are the same again from the same seed, on every machine and whatever thread asks: SplitMix64, one stream for each number of a seed (G. L. Steele, D. Lea
/// &amp; C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). For permutations, never for secrets.
/// </summary>
internal struct SeededRandom(int seed, int stream)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = Mix(((ulong)(uint)seed << 32) | (uint)stream);

    /// <summary>Puts the values in another order, each order as probable (Fisher–Yates).</summary>
    public void Shuffle<T>(Span<T> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    /// <summary>From 0 up to but not with the limit, each as probable (D. Lemire, ACM Transactions on Modeling and Computer Simulation 29, 2019).</summary>
    public int Below(int limit)
    {
        var high = Math.BigMul(Next(), (ulong)limit, out var low);
        if (low < (ulong)limit)
        {
            var uneven = unchecked(0UL - (ulong)limit) % (ulong)limit;
            while (low < uneven)
            {
                high = Math.BigMul(Next(), (ulong)limit, out low);
            }
        }

        return (int)high;
    }

    private ulong Next() => Mix(state = unchecked(state + Step));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
