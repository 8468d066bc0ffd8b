using System.Numerics;

namespace Lykta.Analysis.SpaceTime;

/// <summary>
/// The day of every event as it was (shuffle 0) and after each shuffle, side by side for an event so that one machine instruction compares the days of a pair in many shuffles. Each
/// shuffle has a stream of its own of the seed: it is the same whoever makes it.
/// </summary>
internal sealed class ShuffledDays
{
    public static readonly int Side = Vector<ushort>.Count;

    public ShuffledDays(int[] day, NearRepeatSettings settings)
    {
        var first = day.Length == 0 ? 0 : day.Min();
        if (day.Length > 0 && (long)day.Max() - first > ushort.MaxValue)
        {
            throw new ArgumentException($"The days span more than {ushort.MaxValue}.", nameof(day));
        }

        Blocks = (settings.Permutations / Side) + 1;
        Days = new ushort[Blocks][];
        for (var block = 0; block < Blocks; block++)
        {
            Days[block] = new ushort[(long)day.Length * Side];
        }

        Parallel.For(0, Blocks * Side, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads > 0 ? settings.Threads : -1 }, shuffle => Write(day, first, shuffle, settings));
    }

    public int Blocks { get; }

    /// <summary>By block of shuffles: event × <see cref="Side"/>.</summary>
    public ushort[][] Days { get; }

    private void Write(int[] day, int first, int shuffle, NearRepeatSettings settings)
    {
        var order = day;
        if (shuffle > 0)
        {
            order = [.. day];
            new SeededRandom(settings.Seed, shuffle).Shuffle(order);
        }

        var (into, at) = (Days[shuffle / Side], shuffle % Side);
        for (var i = 0; i < order.Length; i++)
        {
            into[(i * Side) + at] = (ushort)(order[i] - first);
        }
    }
}
