namespace Lykta.Analysis.Spatial;

/// <summary>
/// Events sorted by cell, so that neighbours lie together in memory. A cell is so small that any two events in it are neighbours: side d/√2, and in time no longer than the
/// time asked for. A cell with enough events is therefore all cores without one distance being measured, and two cells are joined by the first pair of cores that are near.
/// </summary>
internal sealed class CellSorted
{
    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] t;
    private readonly int[] eventAt;
    private readonly int[] cellStart;
    private readonly long[] cells;
    private readonly CellCodes codes;
    private readonly double squared;
    private readonly double days;

    public CellSorted(ReadOnlySpan<double> east, ReadOnlySpan<double> north, ReadOnlySpan<double> times, ClusterSettings settings)
    {
        var n = east.Length;
        (squared, days) = (settings.Metres * settings.Metres, settings.Days ?? double.PositiveInfinity);
        codes = CellCodes.Of(east, north, times, settings);
        var keys = codes.Codes;
        eventAt = RadixOrder.Sort(keys);
        (x, y, t) = (new double[n], new double[n], new double[times.IsEmpty ? 0 : n]);
        var (starts, found) = (new List<int>(), new List<long>());
        for (var i = 0; i < n; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                starts.Add(i);
                found.Add(keys[i]);
            }

            (x[i], y[i]) = (east[eventAt[i]], north[eventAt[i]]);
            if (t.Length > 0)
            {
                t[i] = times[eventAt[i]];
            }
        }

        starts.Add(n);
        (cellStart, cells) = ([.. starts], [.. found]);
    }

    public bool[] FindCores(int minPoints, CancellationToken ct)
    {
        var core = new bool[x.Length];
        var walk = new NeighbourWalk(cells, codes);
        Span<int> near = stackalloc int[NeighbourWalk.Most];
        for (var cell = 0; cell < cellStart.Length - 1; cell++)
        {
            Pause(cell, ct);
            var (from, to) = (cellStart[cell], cellStart[cell + 1]);
            if (to - from >= minPoints)
            {
                core.AsSpan(from, to - from).Fill(true);
                continue;
            }

            var around = near[..walk.Of(cell, near)];
            if (to - from + EventsIn(around) < minPoints)
            {
                continue;
            }

            for (var i = from; i < to; i++)
            {
                core[i] = Reaches(i, around, to - from, minPoints);
            }
        }

        return core;
    }

    public DisjointSets JoinCores(bool[] core, CancellationToken ct)
    {
        var sets = new DisjointSets(x.Length);
        var first = new int[cellStart.Length - 1];
        for (var cell = 0; cell < first.Length; cell++)
        {
            first[cell] = -1;
            for (var i = cellStart[cell]; i < cellStart[cell + 1]; i++)
            {
                if (core[i])
                {
                    first[cell] = first[cell] < 0 ? i : first[cell];
                    sets.Join(first[cell], i);
                }
            }
        }

        var walk = new NeighbourWalk(cells, codes);
        Span<int> near = stackalloc int[NeighbourWalk.Most];
        for (var cell = 0; cell < first.Length; cell++)
        {
            Pause(cell, ct);
            if (first[cell] < 0)
            {
                continue;
            }

            foreach (var other in near[..walk.Of(cell, near)])
            {
                if (other > cell && first[other] >= 0 && sets.Find(first[cell]) != sets.Find(first[other]) && AnyNear(cell, other, core))
                {
                    sets.Join(first[cell], first[other]);
                }
            }
        }

        return sets;
    }

    /// <summary>Of every place that is no core the nearest core within reach, of equally near the first that came; −1 where there is none, and of cores.</summary>
    public int[] NearestCores(bool[] core, CancellationToken ct)
    {
        var nearest = new int[x.Length];
        Array.Fill(nearest, -1);
        var walk = new NeighbourWalk(cells, codes);
        Span<int> near = stackalloc int[NeighbourWalk.Most + 1];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            Pause(cell, ct);
            var (from, to) = (cellStart[cell], cellStart[cell + 1]);
            if (!core.AsSpan(from, to - from).Contains(false))
            {
                continue;
            }

            var count = walk.Of(cell, near);
            near[count++] = cell;
            foreach (var other in near[..count])
            {
                for (var j = cellStart[other]; j < cellStart[other + 1]; j++)
                {
                    for (var i = from; core[j] && i < to; i++)
                    {
                        if (!core[i] && IsNear(i, j) && IsNearer(i, j, nearest[i]))
                        {
                            nearest[i] = j;
                        }
                    }
                }
            }
        }

        return nearest;
    }

    /// <summary>Where each event lies, in the order they came.</summary>
    public int[] PlaceOfEvent()
    {
        var places = new int[eventAt.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[eventAt[i]] = i;
        }

        return places;
    }

    private bool IsNearer(int i, int j, int than)
    {
        var (d, least) = (Squared(i, j), than < 0 ? double.PositiveInfinity : Squared(i, than));
        return d < least || (d == least && eventAt[j] < eventAt[than]);
    }

    private int EventsIn(ReadOnlySpan<int> around)
    {
        var events = 0;
        foreach (var cell in around)
        {
            events += cellStart[cell + 1] - cellStart[cell];
        }

        return events;
    }

    private bool Reaches(int i, ReadOnlySpan<int> around, int already, int minPoints)
    {
        var count = already;
        foreach (var cell in around)
        {
            for (var j = cellStart[cell]; j < cellStart[cell + 1]; j++)
            {
                if (IsNear(i, j) && ++count >= minPoints)
                {
                    return true;
                }
            }
        }

        return count >= minPoints;
    }

    private bool AnyNear(int one, int other, bool[] core)
    {
        for (var i = cellStart[one]; i < cellStart[one + 1]; i++)
        {
            for (var j = cellStart[other]; core[i] && j < cellStart[other + 1]; j++)
            {
                if (core[j] && IsNear(i, j))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsNear(int i, int j) => Squared(i, j) <= squared && (t.Length == 0 || Math.Abs(t[i] - t[j]) <= days);

    private double Squared(int i, int j) => ((x[i] - x[j]) * (x[i] - x[j])) + ((y[i] - y[j]) * (y[i] - y[j]));

    private static void Pause(int at, CancellationToken ct)
    {
        if ((at & 1023) == 0)
        {
            ct.ThrowIfCancellationRequested();
        }
    }
}
