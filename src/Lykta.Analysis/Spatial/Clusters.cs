namespace Lykta.Analysis.Spatial;

/// <param name="Metres">Two events are neighbours when they lie at most so far apart.</param>
/// <param name="MinPoints">An event with at least so many neighbours, itself among them, is a core.</param>
/// <param name="Days">And at most so far apart in time, in the unit of the times given; null where time is not asked about.</param>
public sealed record ClusterSettings(double Metres, int MinPoints, double? Days = null);

/// <summary>
/// Where events crowd (kluster): DBSCAN, and with times ST-DBSCAN. A core has at least <see cref="ClusterSettings.MinPoints"/> events within the distance, itself counted,
/// the distance included; cores that are neighbours are of one cluster. An event that is no core but has one within reach belongs to the cluster of the nearest, of equally
/// near the first; the rest is noise. Clusters are numbered from 1 by their first core. Sources: M. Ester et al., KDD 1996; D. Birant &amp; A. Kut, Data &amp; Knowledge
/// Engineering 60, 2007 (without its third distance).
/// <para><b>Edge cases.</b> No events: nothing. A coordinate or time that is no finite number is refused. Events on the very same spot are neighbours of each other.</para>
/// </summary>
/// <param name="Labels">The cluster of every event, from 1; 0 for noise.</param>
/// <param name="Core">Whether it is a core.</param>
/// <param name="Count">How many clusters there are.</param>
public sealed record Clusters(IReadOnlyList<int> Labels, IReadOnlyList<bool> Core, int Count)
{
    public int Noise => Labels.Count(l => l == 0);

    /// <param name="x">East, metres.</param>
    /// <param name="y">North, metres.</param>
    /// <param name="settings">How near is near, and how many is many.</param>
    /// <param name="t">When, as many as the places; only read where the settings name a time.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentException">A value is no finite number, the lengths differ, the distance is not above zero, the time is below zero, or the number is below one.</exception>
    public static Clusters Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ClusterSettings settings, ReadOnlySpan<double> t = default, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Check(x, y, t, settings);
        if (x.IsEmpty)
        {
            return new Clusters([], [], 0);
        }

        var sorted = new CellSorted(x, y, settings.Days is null ? default : t, settings);
        var core = sorted.FindCores(settings.MinPoints, ct);
        var sets = sorted.JoinCores(core, ct);
        return Number(sorted, core, sets, ct);
    }

    /// <summary>Numbers the clusters by their first core in the order the events came, and gives the others the nearest.</summary>
    private static Clusters Number(CellSorted sorted, bool[] core, DisjointSets sets, CancellationToken ct)
    {
        var (labels, isCore, numbers) = (new int[core.Length], new bool[core.Length], new Dictionary<int, int>());
        var placeOf = sorted.PlaceOfEvent();
        for (var i = 0; i < labels.Length; i++)
        {
            var place = placeOf[i];
            if (core[place])
            {
                var root = sets.Find(place);
                isCore[i] = true;
                labels[i] = numbers.TryGetValue(root, out var known) ? known : numbers[root] = numbers.Count + 1;
            }
        }

        var nearest = sorted.NearestCores(core, ct);
        for (var i = 0; i < labels.Length; i++)
        {
            if (nearest[placeOf[i]] is >= 0 and var one)
            {
                labels[i] = numbers[sets.Find(one)];
            }
        }

        return new Clusters(labels, isCore, numbers.Count);
    }

    private static void Check(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> t, ClusterSettings s)
    {
        Points.Finite(x, y);
        if (!(s.Metres > 0 && double.IsFinite(s.Metres)) || s.MinPoints < 1 || (s.Days is { } days && !(days >= 0 && double.IsFinite(days))))
        {
            throw new ArgumentException("The distance is a finite number of metres above zero, the time is not below zero, and the number of events is one or more.", nameof(s));
        }

        if (s.Days is not null)
        {
            Points.Finite(x, t);
        }
    }
}
