using System.Runtime.InteropServices;

namespace Lykta.Analysis.SpaceTime;

/// <summary>The cases of a scan by place and day of the period, and their counts as one row a place: how many up to but not with each day, so that any days in a row are one subtraction.</summary>
internal sealed class ScanCases
{
    /// <summary>Places × days: what one chance takes in memory, eight bytes each.</summary>
    private const long MostCells = 50_000_000;

    private ScanCases(double[] x, double[] y, int[] place, int[] day, int firstDay, int days)
    {
        (X, Y, Place, Day, FirstDay, Days) = (x, y, place, day, firstDay, days);
        if ((long)x.Length * Width > MostCells)
        {
            throw new ScanTooLargeException((long)x.Length * Width, MostCells);
        }
    }

    public double[] X { get; }

    public double[] Y { get; }

    public int[] Place { get; }

    /// <summary>From 0, the period's first.</summary>
    public int[] Day { get; }

    public int FirstDay { get; }

    public int Days { get; }

    public int Places => X.Length;

    public int Count => Place.Length;

    public int Width => Days + 1;

    /// <summary>Cases by coordinates; those that share them share a place. They are put in order of place and day, so that the same cases in any order meet the same chance.</summary>
    public static ScanCases At(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<int> day, ScanSettings settings)
    {
        var (first, days, kept) = Period(day, x.Length, settings);
        var (east, north, when) = (x.ToArray(), y.ToArray(), day.ToArray());
        kept.Sort((a, b) => (east[a], north[a], when[a]).CompareTo((east[b], north[b], when[b])));
        var places = new Dictionary<(double, double), int>();
        var (placeX, placeY, place) = (new List<double>(), new List<double>(), new int[kept.Count]);
        foreach (var (k, i) in kept.Index())
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(places, (x[i], y[i]), out var known);
            if (!known)
            {
                at = placeX.Count;
                placeX.Add(x[i]);
                placeY.Add(y[i]);
            }

            place[k] = at;
        }

        return new ScanCases([.. placeX], [.. placeY], place, DaysOf(day, kept, first), first, days);
    }

    /// <summary>Cases by the number of a place that is told.</summary>
    public static ScanCases Among(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<int> place, ReadOnlySpan<int> day, ScanSettings settings)
    {
        var (first, days, kept) = Period(day, place.Length, settings);
        var (where, when) = (place.ToArray(), day.ToArray());
        kept.Sort((a, b) => (where[a], when[a]).CompareTo((where[b], when[b])));
        var own = new int[kept.Count];
        foreach (var (k, i) in kept.Index())
        {
            own[k] = place[i] >= 0 && place[i] < x.Length ? place[i] : throw new ArgumentException($"Case {i} has place {place[i]} of {x.Length}.", nameof(place));
        }

        return new ScanCases(x.ToArray(), y.ToArray(), own, DaysOf(day, kept, first), first, days);
    }

    public double[] EmptyRows() => new double[Places * Width];

    /// <summary>The rows of what happened.</summary>
    public double[] Rows()
    {
        var rows = EmptyRows();
        for (var i = 0; i < Count; i++)
        {
            rows[(Place[i] * Width) + Day[i] + 1]++;
        }

        AddUp(rows);
        return rows;
    }

    /// <summary>Makes counts a day into counts up to each day.</summary>
    public void AddUp(double[] rows)
    {
        for (var place = 0; place < Places; place++)
        {
            var row = rows.AsSpan(place * Width, Width);
            for (var d = 1; d < row.Length; d++)
            {
                row[d] += row[d - 1];
            }
        }
    }

    private static (int First, int Days, List<int> Kept) Period(ReadOnlySpan<int> day, int cases, ScanSettings settings)
    {
        if (day.Length != cases)
        {
            throw new ArgumentException($"There are {cases} places and {day.Length} days: a case has one of each.", nameof(day));
        }

        var (first, last) = (settings.FirstDay ?? int.MaxValue, settings.LastDay ?? int.MinValue);
        foreach (var d in day)
        {
            first = settings.FirstDay is null ? Math.Min(first, d) : first;
            last = settings.LastDay is null ? Math.Max(last, d) : last;
        }

        var span = (long)last - first + 1;
        if (day.Length > 0 && span is < 1 or > ushort.MaxValue)
        {
            throw new ArgumentException("The period has from one to 65,535 days.", nameof(day));
        }

        var kept = new List<int>();
        for (var i = 0; i < day.Length; i++)
        {
            if (day[i] >= first && day[i] <= last)
            {
                kept.Add(i);
            }
        }

        return day.Length == 0 ? (0, 0, kept) : (first, (int)span, kept);
    }

    private static int[] DaysOf(ReadOnlySpan<int> day, List<int> kept, int first)
    {
        var days = new int[kept.Count];
        foreach (var (k, i) in kept.Index())
        {
            days[k] = day[i] - first;
        }

        return days;
    }
}
