using System.Numerics;
using System.Runtime.InteropServices;

namespace Lykta.Analysis.SpaceTime;

/// <summary>Counts the near pairs of every row that are fewer days apart than each end, in every shuffle at once. Whole numbers are added, so the answer is the same however many threads share the cells.</summary>
internal sealed class PairCounts(NearPairs pairs, ShuffledDays days, NearRepeatSettings settings)
{
    /// <summary>So many pairs at a time: a lane of sixteen bits counts no further.</summary>
    private const int Most = ushort.MaxValue - NearEvents.Most;

    private readonly int rows = settings.Space.Count + 1;
    private readonly int[] ends = [.. settings.Time];
    private readonly long[] below = new long[(settings.Space.Count + 1) * settings.Time.Count * days.Blocks * ShuffledDays.Side];
    private readonly long[] all = new long[settings.Space.Count + 1];
    private readonly Lock turn = new();

    public long PairsOf(int row) => all[row];

    public long Below(int row, int end, int shuffle) => below[(((row * ends.Length) + end) * days.Blocks * ShuffledDays.Side) + shuffle];

    public PairCounts Count(IProgress<double>? progress, CancellationToken ct)
    {
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads > 0 ? settings.Threads : Environment.ProcessorCount, CancellationToken = ct };
        Parallel.For(0, pairs.Cells, options, () => new Own(this, new NearEvents(settings)), (cell, _, own) =>
        {
            own.Count(cell, pairs, days);
            if ((Interlocked.Increment(ref done) & 255) == 0)
            {
                progress?.Report((double)done / pairs.Cells);
            }

            return own;
        }, own => own.Hand());
        progress?.Report(1);
        return this;
    }

    /// <summary>One thread's own sums: in lanes of sixteen bits until they are nearly full, then in whole numbers.</summary>
    private sealed class Own(PairCounts of, NearEvents near)
    {
        private readonly ushort[] lanes = new ushort[of.below.Length];
        private readonly long[] below = new long[of.below.Length];
        private readonly int[] inLanes = new int[of.rows];
        private readonly long[] all = new long[of.rows];
        private readonly int ofRow = of.below.Length / of.rows;

        public void Count(int cell, NearPairs pairs, ShuffledDays days)
        {
            var (from, to, runTo, north) = pairs.Of(cell);
            for (var i = from; i < to; i++)
            {
                Run(i, i + 1, runTo, pairs, days);
                Run(i, north.From, north.To, pairs, days);
            }
        }

        public void Hand()
        {
            lock (of.turn)
            {
                for (var row = 0; row < of.rows; row++)
                {
                    Empty(row);
                    of.all[row] += all[row];
                }

                for (var i = 0; i < below.Length; i++)
                {
                    of.below[i] += below[i];
                }
            }
        }

        private void Run(int one, int from, int to, NearPairs pairs, ShuffledDays days)
        {
            for (; from < to; from += NearEvents.Most)
            {
                near.Find(pairs.X, pairs.Y, one, from, Math.Min(from + NearEvents.Most, to));
                for (var row = 0; row < of.rows; row++)
                {
                    Row(row, one, near.Row(row), days);
                }
            }
        }

        private void Row(int row, int one, ReadOnlySpan<int> others, ShuffledDays days)
        {
            if (others.IsEmpty)
            {
                return;
            }

            var at = row * ofRow;
            foreach (var end in of.ends)
            {
                foreach (var block in days.Days)
                {
                    Soon(block, one, others, Math.Min(end, days.Span + 1), lanes.AsSpan(at, ShuffledDays.Side));
                    at += ShuffledDays.Side;
                }
            }

            all[row] += others.Length;
            if ((inLanes[row] += others.Length) > Most)
            {
                Empty(row);
            }
        }

        /// <summary>
        /// Adds one to every lane where the two are fewer days apart than the end e. In sixteen bits a − b + e − 1, wrapped around, is below 2e − 1 exactly there, for no two days are further
        /// apart than <see cref="NearRepeatSettings.MostDays"/>.
        /// </summary>
        private static void Soon(ushort[] days, int one, ReadOnlySpan<int> others, int end, Span<ushort> counts)
        {
            var (shift, limit, unit) = (new Vector<ushort>((ushort)(end - 1)), new Vector<ushort>((ushort)((2 * end) - 1)), Vector<ushort>.One);
            var each = MemoryMarshal.Cast<ushort, Vector<ushort>>(days.AsSpan());
            var own = each.Slice(one * ShuffledDays.Vectors, ShuffledDays.Vectors);
            var (a, b, c, d) = (own[0] + shift, own[1] + shift, own[2] + shift, own[3] + shift);
            var sums = MemoryMarshal.Cast<ushort, Vector<ushort>>(counts);
            var (sumA, sumB, sumC, sumD) = (sums[0], sums[1], sums[2], sums[3]);
            foreach (var other in others)
            {
                var its = each.Slice(other * ShuffledDays.Vectors, ShuffledDays.Vectors);
                sumA += Vector.Min(Vector.SubtractSaturate(limit, a - its[0]), unit);
                sumB += Vector.Min(Vector.SubtractSaturate(limit, b - its[1]), unit);
                sumC += Vector.Min(Vector.SubtractSaturate(limit, c - its[2]), unit);
                sumD += Vector.Min(Vector.SubtractSaturate(limit, d - its[3]), unit);
            }

            (sums[0], sums[1], sums[2], sums[3]) = (sumA, sumB, sumC, sumD);
        }

        private void Empty(int row)
        {
            for (var i = row * ofRow; i < (row + 1) * ofRow; i++)
            {
                below[i] += lanes[i];
            }

            lanes.AsSpan(row * ofRow, ofRow).Clear();
            inLanes[row] = 0;
        }
    }
}
