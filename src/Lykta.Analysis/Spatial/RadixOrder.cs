namespace Lykta.Analysis.Spatial;

/// <summary>Sorts numbers that are zero or more, and says where each was: eleven bits at a time, the lowest first, equal ones in the order they came (D. E. Knuth, TAOCP 3, 5.2.5).</summary>
internal static class RadixOrder
{
    private const int Bits = 11;
    private const int Buckets = 1 << Bits;

    /// <param name="keys">Sorted when this is done.</param>
    /// <returns>The place each sorted key came from.</returns>
    public static int[] Sort(long[] keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var (from, fromOrder, to, toOrder) = (keys, order, new long[keys.Length], new int[keys.Length]);
        var most = keys.Length == 0 ? 0 : keys.Max();
        for (var shift = 0; shift < 63 && most >> shift > 0; shift += Bits)
        {
            Pass(from, fromOrder, to, toOrder, shift);
            (from, fromOrder, to, toOrder) = (to, toOrder, from, fromOrder);
        }

        if (from != keys)
        {
            from.CopyTo(keys, 0);
        }

        return fromOrder;
    }

    private static void Pass(long[] keys, int[] order, long[] to, int[] toOrder, int shift)
    {
        var start = new int[Buckets + 1];
        foreach (var key in keys)
        {
            start[((key >> shift) & (Buckets - 1)) + 1]++;
        }

        for (var b = 1; b <= Buckets; b++)
        {
            start[b] += start[b - 1];
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var at = start[(keys[i] >> shift) & (Buckets - 1)]++;
            (to[at], toOrder[at]) = (keys[i], order[i]);
        }
    }
}
