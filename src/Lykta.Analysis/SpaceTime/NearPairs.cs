namespace Lykta.Analysis.SpaceTime;

/// <summary>The pairs of events within the longest distance asked about, found cell by cell: events are sorted by cells as wide as that distance, so that neighbours lie in the cell and the eight around it.</summary>
internal sealed class NearPairs
{
    private readonly double[] x;
    private readonly double[] y;
    private readonly int[] eventAt;
    private readonly long[] codes;
    private readonly int[] starts;
    private readonly long columns;
    private readonly NearRepeatSettings settings;

    public NearPairs(ReadOnlySpan<double> east, ReadOnlySpan<double> north, NearRepeatSettings settings)
    {
        this.settings = settings;
        var (west, south, right, top) = Spatial.Points.Extent(east, north);
        var side = settings.Space[^1];
        var (wide, high) = (east.IsEmpty ? 1 : Math.Floor((right - west) / side) + 3, east.IsEmpty ? 1 : Math.Floor((top - south) / side) + 3);
        if (wide * high > long.MaxValue / 4)
        {
            throw new ArgumentException("The events lie too far apart for so short distances.", nameof(settings));
        }

        columns = (long)wide;
        var keys = new long[east.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (((long)Math.Floor((north[i] - south) / side) + 1) * columns) + (long)Math.Floor((east[i] - west) / side) + 1;
        }

        eventAt = [.. Enumerable.Range(0, east.Length)];
        Array.Sort(keys, eventAt);
        (x, y) = (new double[east.Length], new double[east.Length]);
        var (cells, from) = (new List<long>(), new List<int>());
        for (var i = 0; i < keys.Length; i++)
        {
            (x[i], y[i]) = (east[eventAt[i]], north[eventAt[i]]);
            if (i == 0 || keys[i] != keys[i - 1])
            {
                cells.Add(keys[i]);
                from.Add(i);
            }
        }

        from.Add(keys.Length);
        (codes, starts) = ([.. cells], [.. from]);
    }

    public int Cells => codes.Length;

    /// <summary>The events' values in the order they are sorted in.</summary>
    public int[] InOrder(ReadOnlySpan<int> values)
    {
        var ordered = new int[eventAt.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = values[eventAt[i]];
        }

        return ordered;
    }

    /// <summary>Tells each near pair of a cell, with itself and with the cells east and north of it, and its row.</summary>
    public void Of(int cell, Action<int, int, int> tell)
    {
        foreach (var away in (long[])[0, 1, columns - 1, columns, columns + 1])
        {
            var other = away == 0 ? cell : Array.BinarySearch(codes, codes[cell] + away);
            if (other < 0)
            {
                continue;
            }

            for (var i = starts[cell]; i < starts[cell + 1]; i++)
            {
                for (var j = other == cell ? i + 1 : starts[other]; j < starts[other + 1]; j++)
                {
                    if (Row(x[i] - x[j], y[i] - y[j]) is >= 0 and var row)
                    {
                        tell(row, i, j);
                    }
                }
            }
        }
    }

    /// <summary>0 for the same place, then by band; −1 for what is further away than all of them.</summary>
    private int Row(double dx, double dy)
    {
        var distance = settings.Distance == PairDistance.Manhattan ? Math.Abs(dx) + Math.Abs(dy) : Math.Sqrt((dx * dx) + (dy * dy));
        if (distance == 0)
        {
            return 0;
        }

        var space = settings.Space;
        for (var band = 0; band < space.Count; band++)
        {
            if (distance <= space[band])
            {
                return band + 1;
            }
        }

        return -1;
    }
}
