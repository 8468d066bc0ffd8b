using System.Numerics;
using System.Runtime.InteropServices;

namespace Lykta.Analysis.SpaceTime;

/// <summary>Counts the near pairs of every row that are fewer days apart than each end, in every shuffle at once. Whole numbers are added, so the answer is the same however many threads share the cells.</summary>
internal sealed class PairCounts(NearPairs pairs, ShuffledDays days, NearRepeatSettings settings)
{
    /// <summary>So many pairs at a time: a lane of sixteen bits counts no further.</summary>
    private const int Most = 60_000;

    private readonly int rows = settings.Space.Count + 1;
    private readonly Vector<ushort>[] ends = [.. settings.Time.Select(t => new Vector<ushort>((ushort)t))];
    private readonly long[] below = new long[(settings.Space.Count + 1) * settings.Time.Count * days.Blocks * ShuffledDays.Side];
    private readonly long[] all = new long[settings.Space.Count + 1];
    private readonly ShuffledDays shuffles = days;
    private readonly Lock turn = new();

    public long PairsOf(int row) => all[row];

    public long Below(int row, int end, int shuffle) => below[Place(row, end) + shuffle];

    public PairCounts Count(IProgress<double>? progress, CancellationToken ct)
    {
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads > 0 ? settings.Threads : Environment.ProcessorCount, CancellationToken = ct };
        Parallel.For(0, pairs.Cells, options, () => new Buffers(this), (cell, _, buffers) =>
        {
            pairs.Of(cell, buffers.Add);
            if ((Interlocked.Increment(ref done) & 255) == 0)
            {
                progress?.Report((double)done / pairs.Cells);
            }

            return buffers;
        }, buffers => buffers.Hand());
        progress?.Report(1);
        return this;
    }

    private int Place(int row, int end) => ((row * ends.Length) + end) * shuffles.Blocks * ShuffledDays.Side;

    /// <summary>One thread's pairs, row by row until a row is full, and its own sums.</summary>
    private sealed class Buffers(PairCounts of)
    {
        private readonly int[][] first = [.. Enumerable.Range(0, of.rows).Select(_ => new int[Most])];
        private readonly int[][] second = [.. Enumerable.Range(0, of.rows).Select(_ => new int[Most])];
        private readonly int[] held = new int[of.rows];
        private readonly long[] below = new long[of.below.Length];
        private readonly long[] all = new long[of.rows];

        public void Add(int row, int i, int j)
        {
            var at = held[row]++;
            (first[row][at], second[row][at]) = (i, j);
            if (held[row] == Most)
            {
                Flush(row);
            }
        }

        public void Hand()
        {
            for (var row = 0; row < held.Length; row++)
            {
                Flush(row);
            }

            lock (of.turn)
            {
                for (var i = 0; i < below.Length; i++)
                {
                    of.below[i] += below[i];
                }

                for (var row = 0; row < all.Length; row++)
                {
                    of.all[row] += all[row];
                }
            }
        }

        private void Flush(int row)
        {
            all[row] += held[row];
            var ends = of.ends;
            Span<Vector<ushort>> counted = stackalloc Vector<ushort>[ends.Length];
            for (var block = 0; block < of.shuffles.Blocks; block++)
            {
                counted.Clear();
                var days = MemoryMarshal.Cast<ushort, Vector<ushort>>(of.shuffles.Days[block]);
                for (var p = 0; p < held[row]; p++)
                {
                    var (a, b) = (days[first[row][p]], days[second[row][p]]);
                    var apart = Vector.Max(a, b) - Vector.Min(a, b);
                    for (var end = 0; end < counted.Length; end++)
                    {
                        counted[end] -= Vector.LessThan(apart, ends[end]);
                    }
                }

                for (var end = 0; end < counted.Length; end++)
                {
                    for (var lane = 0; lane < ShuffledDays.Side; lane++)
                    {
                        below[of.Place(row, end) + (block * ShuffledDays.Side) + lane] += counted[end][lane];
                    }
                }
            }

            held[row] = 0;
        }
    }
}
