namespace Lykta.Analysis.SpaceTime;

/// <summary>The least chance-like cylinder of a centre: which ring, which days, and its figures.</summary>
internal readonly record struct FoundCylinder(int Centre, int Ring, int From, int Length, double Observed, double Expected, double Llr);

/// <summary>Every circle that is tried: for each centre its places by distance, cut into rings of the same distance, each ring with what all the circle is expected to have.</summary>
internal sealed class ScanZones
{
    /// <summary>Places of all circles together, four bytes each.</summary>
    private const int Most = 100_000_000;

    /// <summary>Distances that differ by less are the same: half a wavelength is no ring.</summary>
    private const double Same = 1e-9;

    private readonly List<int> members = [];
    private readonly List<int> ends = [];
    private readonly List<double> weights = [];
    private readonly List<double> radii = [];
    private readonly int[] firstRing;

    public ScanZones(ScanCases cases, IScanModel model, ScanSettings settings, CancellationToken ct)
    {
        var most = settings.MaxShare * cases.Count * (1 + Same);
        var byEast = Enumerable.Range(0, cases.Places).OrderBy(i => cases.X[i]).ToArray();
        var rank = new int[cases.Places];
        foreach (var (at, i) in byEast.Index())
        {
            rank[i] = at;
        }

        var hasCases = new bool[cases.Places];
        foreach (var place in cases.Place)
        {
            hasCases[place] = true;
        }

        firstRing = new int[cases.Places + 1];
        var near = new List<(double Distance, int Place)>();
        for (var centre = 0; centre < cases.Places; centre++)
        {
            ct.ThrowIfCancellationRequested();
            if (hasCases[centre])
            {
                Gather(cases, byEast, rank[centre], centre, settings.MaxRadius, near);
                AddRings(near, model.Weight, most);
            }

            firstRing[centre + 1] = ends.Count;
        }
    }

    public int Centres => firstRing.Length - 1;

    public (int From, int To) RingsOf(int centre) => (firstRing[centre], firstRing[centre + 1]);

    /// <summary>The places that this ring adds to the circle.</summary>
    public ReadOnlySpan<int> Members(int ring) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members)[(ring == 0 ? 0 : ends[ring - 1])..ends[ring]];

    public double Weight(int ring) => weights[ring];

    public double Radius(int ring) => radii[ring];

    /// <summary>How many places the circle holds out to a ring.</summary>
    public int Count(int centre, int ring) => ends[ring] - (firstRing[centre] == 0 ? 0 : ends[firstRing[centre] - 1]);

    /// <summary>Clusters, the least chance-like first, none with its centre in one told before nor the other way about.</summary>
    public IEnumerable<FoundCylinder> Apart(IEnumerable<FoundCylinder> found)
    {
        var (taken, centres) = (new HashSet<int>(), new HashSet<int>());
        foreach (var c in found.Where(c => c.Llr > 0).OrderByDescending(c => c.Llr).ThenBy(c => c.Centre))
        {
            var own = members[(firstRing[c.Centre] == 0 ? 0 : ends[firstRing[c.Centre] - 1])..ends[c.Ring]];
            if (!taken.Contains(c.Centre) && !own.Exists(centres.Contains))
            {
                taken.UnionWith(own);
                centres.Add(c.Centre);
                yield return c;
            }
        }
    }

    private static void Gather(ScanCases cases, int[] byEast, int at, int centre, double radius, List<(double Distance, int Place)> near)
    {
        near.Clear();
        for (var (step, i) = (-1, at); step <= 1; step += 2)
        {
            for (i = step < 0 ? at : at + 1; i >= 0 && i < byEast.Length && Math.Abs(cases.X[byEast[i]] - cases.X[centre]) <= radius; i += step)
            {
                var place = byEast[i];
                var distance = double.Hypot(cases.X[place] - cases.X[centre], cases.Y[place] - cases.Y[centre]);
                if (distance <= radius * (1 + Same))
                {
                    near.Add((distance, place));
                }
            }
        }

        near.Sort();
    }

    private void AddRings(List<(double Distance, int Place)> near, IReadOnlyList<double> weight, double most)
    {
        var sum = 0.0;
        for (var i = 0; i < near.Count;)
        {
            var (from, distance) = (i, near[i].Distance);
            while (i < near.Count && near[i].Distance <= distance * (1 + Same))
            {
                sum += weight[near[i++].Place];
            }

            if (sum > most)
            {
                return;
            }

            members.AddRange(near[from..i].Select(n => n.Place));
            ends.Add(members.Count);
            weights.Add(sum);
            radii.Add(near[i - 1].Distance);
            if (members.Count > Most)
            {
                throw new ScanTooLargeException(members.Count, Most);
            }
        }
    }
}
