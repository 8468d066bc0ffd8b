using System.Numerics;
using System.Runtime.InteropServices;

namespace Lykta.Analysis.SpaceTime;

/// <summary>
/// Tries every cylinder of one filling of the rows. What a logarithm is needed for is first asked without one: with d = c − μ, LLR ≤ d²(C + μ)/(2μ(C − μ)), from
/// (1 + u) ln(1 + u) − u ≤ u²/2 and (1 − v) ln(1 − v) + v ≤ v²; what cannot be above the largest so far is passed over, many windows at a time. One instance is for one thread.
/// </summary>
internal sealed class ScanSearch
{
    private readonly ScanZones zones;
    private readonly ScanSettings settings;
    private readonly double all;
    private readonly int days;
    private readonly double[] upTo;
    private readonly double[][] shares;

    public ScanSearch(ScanZones zones, IScanModel model, ScanCases cases, ScanSettings settings)
    {
        (this.zones, this.settings, all, days, upTo) = (zones, settings, cases.Count, cases.Days, new double[cases.Width]);
        shares = [.. Enumerable.Range(1, Math.Min(settings.MaxDays, days)).Select(length => Enumerable.Range(0, days - length + 1).Select(from => model.ShareBefore[from + length] - model.ShareBefore[from]).ToArray())];
    }

    private ScanSearch(ScanSearch other) => (zones, settings, all, days, upTo, shares) = (other.zones, other.settings, other.all, other.days, new double[other.upTo.Length], other.shares);

    /// <summary>The same for another thread.</summary>
    public ScanSearch Another() => new(this);

    /// <summary>The largest of each centre.</summary>
    public List<FoundCylinder> Largest(double[] rows, CancellationToken ct)
    {
        var found = new List<FoundCylinder>();
        for (var centre = 0; centre < zones.Centres; centre++)
        {
            ct.ThrowIfCancellationRequested();
            found.Add(LargestAround(centre, rows, 0));
        }

        return found;
    }

    /// <summary>The largest LLR of all.</summary>
    public double LargestOfAll(double[] rows, CancellationToken ct)
    {
        var best = 0.0;
        for (var centre = 0; centre < zones.Centres; centre++)
        {
            ct.ThrowIfCancellationRequested();
            best = Math.Max(best, LargestAround(centre, rows, best).Llr);
        }

        return best;
    }

    private FoundCylinder LargestAround(int centre, double[] rows, double atLeast)
    {
        var best = new FoundCylinder(centre, -1, 0, 0, 0, 0, atLeast);
        var (from, to) = zones.RingsOf(centre);
        Array.Clear(upTo);
        for (var ring = from; ring < to; ring++)
        {
            foreach (var place in zones.Members(ring))
            {
                Add(rows.AsSpan(place * upTo.Length, upTo.Length));
            }

            for (var length = 1; length <= shares.Length; length++)
            {
                var first = settings.Prospective ? days - length : 0;
                TryAll(ring, length, first, ref best);
            }
        }

        return best.Ring < 0 ? best with { Llr = 0 } : best;
    }

    private void Add(ReadOnlySpan<double> row)
    {
        var own = MemoryMarshal.Cast<double, Vector<double>>(upTo.AsSpan());
        var other = MemoryMarshal.Cast<double, Vector<double>>(row);
        for (var i = 0; i < own.Length; i++)
        {
            own[i] += other[i];
        }

        for (var i = own.Length * Vector<double>.Count; i < row.Length; i++)
        {
            upTo[i] += row[i];
        }
    }

    private void TryAll(int ring, int length, int first, ref FoundCylinder best)
    {
        var (share, weight, t) = (shares[length - 1], zones.Weight(ring), first);
        for (; t + Vector<double>.Count <= share.Length; t += Vector<double>.Count)
        {
            var mean = new Vector<double>(share, t) * weight;
            var more = new Vector<double>(upTo, t + length) - new Vector<double>(upTo, t) - mean;
            var above = Vector.GreaterThan(more, Vector<double>.Zero) & Vector.GreaterThan(more * more * (new Vector<double>(all) + mean), mean * (new Vector<double>(all) - mean) * (2 * best.Llr));
            if (Vector.EqualsAny(above, Vector<long>.AllBitsSet))
            {
                TryEach(ring, length, t, t + Vector<double>.Count, share, weight, ref best);
            }
        }

        TryEach(ring, length, t, share.Length, share, weight, ref best);
    }

    private void TryEach(int ring, int length, int from, int to, double[] share, double weight, ref FoundCylinder best)
    {
        for (var t = from; t < to; t++)
        {
            var (c, mean) = (upTo[t + length] - upTo[t], share[t] * weight);
            var more = c - mean;
            if (more > 0 && c >= settings.MinCases && more * more * (all + mean) > mean * (all - mean) * 2 * best.Llr && LlrOf(c, mean) is var llr && llr > best.Llr)
            {
                best = best with { Ring = ring, From = t, Length = length, Observed = c, Expected = mean, Llr = llr };
            }
        }
    }

    private double LlrOf(double c, double mean) => (c * Math.Log(c / mean)) + (c < all ? (all - c) * Math.Log((all - c) / (all - mean)) : 0);
}
