using System.Numerics;

namespace Lykta.Analysis.SpaceTime;

/// <summary>
/// The day of every event as it was (shuffle 0) and after each shuffle, side by side for an event so that one machine instruction compares the days of a pair in many shuffles. Each
/// shuffle has a stream of its own of the seed: it is the same whoever makes it.
/// </summary>
internal sealed class ShuffledDays
{
    /// <summary>Vectors that are compared at a time, and kept in registers while they are.</summary>
    public const int Vectors = 4;

    /// <summary>Events whose days are put side by side at a time.</summary>
    private const int Tile = 128;

    /// <summary>Shuffles side by side.</summary>
    public static readonly int Side = Vectors * Vector<ushort>.Count;

    public ShuffledDays(int[] day, NearRepeatSettings settings)
    {
        var first = day.Length == 0 ? 0 : day.Min();
        if (day.Length > 0 && (long)day.Max() - first > NearRepeatSettings.MostDays)
        {
            throw new ArgumentException($"The days span more than {NearRepeatSettings.MostDays}.", nameof(day));
        }

        var start = Array.ConvertAll(day, d => (ushort)(d - first));
        Span = day.Length == 0 ? 0 : start.Max();
        Days = new ushort[(settings.Permutations / Side) + 1][];
        for (var block = 0; block < Days.Length; block++)
        {
            Days[block] = new ushort[(long)day.Length * Side];
            Fill(block, start, settings);
        }
    }

    public int Blocks => Days.Length;

    /// <summary>Days from the earliest event to the latest.</summary>
    public int Span { get; }

    /// <summary>By block of shuffles: event × <see cref="Side"/>.</summary>
    public ushort[][] Days { get; }

    private void Fill(int block, ushort[] start, NearRepeatSettings settings)
    {
        var shuffles = new ushort[Side][];
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads > 0 ? settings.Threads : -1 };
        Parallel.For(0, Side, options, lane =>
        {
            shuffles[lane] = [.. start];
            if ((block * Side) + lane is > 0 and var shuffle)
            {
                new SeededRandom(settings.Seed, shuffle).Shuffle<ushort>(shuffles[lane]);
            }
        });
        Parallel.For(0, (start.Length + Tile - 1) / Tile, options, tile =>
        {
            var into = Days[block];
            for (var lane = 0; lane < shuffles.Length; lane++)
            {
                var from = shuffles[lane];
                for (var i = tile * Tile; i < Math.Min(start.Length, (tile + 1) * Tile); i++)
                {
                    into[((long)i * Side) + lane] = from[i];
                }
            }
        });
    }
}
