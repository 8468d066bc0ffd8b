using System.Globalization;
using Lykta.Analysis;
using Lykta.Analysis.Spatial;
using static Lykta.AnalysisTests.Spatial.VancouverPoints;

namespace Lykta.AnalysisTests.Spatial;

/// <summary>Counts, Gi*, local Moran, density, clusters and concentration against the peers' figures on real points.</summary>
public sealed class GoldenSpatialTests
{
    private const string Moran = "gistar/vancouver_200m_gistar_localmoran.csv.gz";

    [GoldenFact(Moran)]
    public void Gistar_AgainstSpdep_IsTheSameInEveryCell()
    {
        var (rows, values) = Counts();
        var queen = GetisOrd.Of(values, VancouverPoints.Grid, Neighbourhood.Queen);
        var within = GetisOrd.Of(values, VancouverPoints.Grid, Neighbourhood.Within(500, 200));
        Validation.Say("Gi* (queen, with itself): z", "spdep 1.2-7", 1e-10, rows.Select((r, i) => (queen.Z[i], Number(r[3]))));
        Validation.Say("Gi* (500 m, with itself): z", "spdep 1.2-7", 1e-10, rows.Select((r, i) => (within.Z[i], Number(r[6]))));
        Validation.Say("Gi*: p, two-sided", "spdep 1.2-7", 1e-10, rows.Select((r, i) => (queen.P[i], Number(r[16]))));
        Validation.Say("Gi*: q, Benjamini–Hochberg", "spdep 1.2-7", 1e-10, rows.Select((r, i) => (queen.Q[i], Number(r[17]))));
        (queen.Z.Count(z => z > 1.960), queen.Z.Count(z => z > 2.576), queen.Z.Count(z => z > 3.291), queen.Q.Zip(queen.Z).Count(q => q.First < 0.05 && q.Second > 0)).ShouldBe((247, 187, 144, 150));
    }

    [GoldenFact(Moran)]
    public void LocalMoran_AgainstSpdep_IsTheSameByBothRules()
    {
        var (rows, values) = Counts();
        var conditional = LocalMoran.Of(values, VancouverPoints.Grid);
        var total = LocalMoran.Of(values, VancouverPoints.Grid, MoranVariance.Total);
        Validation.Say("Local Moran: I", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (conditional.I[i], Number(r[7]))));
        Validation.Say("Local Moran, conditional: mean", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (conditional.Expected[i], Number(r[8]))));
        Validation.Say("Local Moran, conditional: variance", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (conditional.Variance[i], Number(r[9]))));
        Validation.Say("Local Moran, conditional: z", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (conditional.Z[i], Number(r[10]))));
        Validation.Say("Local Moran, conditional: p", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (conditional.P[i], Number(r[11]))));
        Validation.Say("Local Moran, total: mean", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (total.Expected[i], Number(r[12]))));
        Validation.Say("Local Moran, total: variance", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (total.Variance[i], Number(r[13]))));
        Validation.Say("Local Moran, total: z", "spdep 1.2-7", 1e-9, rows.Select((r, i) => (total.Z[i], Number(r[14]))));
        rows.Where((r, i) => conditional.Quadrant[i]!.ToString() != r[15].Trim('"').Replace("-", "", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GoldenFact("kde/vancouver_200m_kde.csv")]
    public void Density_AgainstKde2d_IsTheSameOnTheGrid()
    {
        var (x, y) = Read();
        var rows = Golden.Rows("kde/vancouver_200m_kde.csv").ToList();
        var gaussian = KernelDensity.OnGrid(x, y, VancouverPoints.Grid, new DensitySettings());
        var quartic = KernelDensity.OnGrid(x, y, VancouverPoints.Grid, new DensitySettings(DensityKernel.Quartic, 600));
        Validation.Say("Density, Gaussian 300 m, per km²", "MASS kde2d", 1e-10, rows.Select((r, i) => (gaussian[i], Number(r[2]))));
        Validation.Say("Density, quartic 600 m, per km²", "a plain loop", 1e-10, rows.Select((r, i) => (quartic[i], Number(r[3]))));
        var near = KernelDensity.OnGrid(x, y, VancouverPoints.Grid, new DensitySettings(Reach: 4));
        near.Zip(gaussian).Max(d => Math.Abs(d.First - d.Second)).ShouldBeLessThan(1e-4 * gaussian.Max());
        KernelDensity.OnGrid(x, y, VancouverPoints.Grid, new DensitySettings(Threads: 1)).SequenceEqual(gaussian).ShouldBeTrue();
    }

    [GoldenFact("kde/vancouver_subset2000_density_at_points.csv")]
    public void Density_AtTheEventsThemselves_IsTheSameWithAndWithoutEdges()
    {
        var rows = Golden.Rows("kde/vancouver_subset2000_density_at_points.csv").ToList();
        double[] x = [.. rows.Select(r => Number(r[1]))], y = [.. rows.Select(r => Number(r[2]))];
        foreach (var (edge, column) in ((EdgeCorrection, int)[])[(EdgeCorrection.None, 3), (EdgeCorrection.Uniform, 4), (EdgeCorrection.Diggle, 5)])
        {
            var ours = KernelDensity.At(x, y, x, y, VancouverPoints.Grid, new DensitySettings(Edge: edge));
            Validation.Say($"Density at the events, Gaussian 300 m, edge {edge}", "spatstat 3.0", 1e-10, rows.Select((r, i) => (ours[i], Number(r[column]))));
        }
    }

    [GoldenFact("dbscan/vancouver_eps100_min10_r.csv")]
    public void Clusters_AgainstR_HaveTheSameCoresAndTheSameNoise()
    {
        var (x, y) = Read();
        var theirs = Golden.Rows("dbscan/vancouver_eps100_min10_r.csv").ToList();
        var ours = Clusters.Of(x, y, new ClusterSettings(100, 10));
        (ours.Count, ours.Noise, ours.Core.Count(c => c)).ShouldBe((157, 5_999, 14_240));
        Same(ours, [.. theirs.Select(r => r[2] == "TRUE")], [.. theirs.Select(r => int.Parse(r[1], CultureInfo.InvariantCulture))], noise: 0);
        foreach (var row in Golden.Rows("dbscan/r_dbscan_summary.csv"))
        {
            var n = Array.ConvertAll(row[2..], cell => int.Parse(cell, CultureInfo.InvariantCulture));
            var found = Clusters.Of(x, y, new ClusterSettings(n[0], n[1]));
            (found.Count, found.Noise, found.Core.Count(c => c)).ShouldBe((n[2], n[3], n[4]), $"{n[0]} m, {n[1]} events");
        }

        Validation.Same("DBSCAN: cores, their partition and the noise; five settings", "R dbscan 1.1-11, scikit-learn 1.2.1");
    }

    [GoldenFact("dbscan/vancouver_st_points.csv.gz")]
    public void Clusters_InSpaceAndTime_AreThoseOfTheCombinedNeighbourhoods()
    {
        var points = Zipped("dbscan/vancouver_st_points.csv.gz").ToList();
        double[] x = [.. points.Select(p => Number(p[0]))], y = [.. points.Select(p => Number(p[1]))], day = [.. points.Select(p => Number(p[2]))];
        foreach (var row in Golden.Rows("dbscan/st_dbscan_summary.csv"))
        {
            var n = Array.ConvertAll(row, cell => int.Parse(cell, CultureInfo.InvariantCulture));
            var ours = Clusters.Of(x, y, new ClusterSettings(n[0], n[2], n[1]), day);
            (ours.Count, ours.Noise, ours.Core.Count(c => c)).ShouldBe((n[3], n[4], n[5]));
            var theirs = Golden.Rows($"dbscan/st_dbscan_{n[0]}_{n[1]}_{n[2]}.csv").ToList();
            Same(ours, [.. theirs.Select(r => r[2] == "1")], [.. theirs.Select(r => int.Parse(r[1], CultureInfo.InvariantCulture))], noise: -1);
        }

        Validation.Same("ST-DBSCAN: cores, their partition and the noise; three settings", "combined neighbourhoods, confirmed in QGIS");
    }

    [GoldenFact("concentration/vancouver_200m.json")]
    public void Concentration_AgainstTwoFormulas_IsTheSame()
    {
        var (x, y) = Read();
        var ours = Concentration.Of([.. GridCounts.Of(x, y, VancouverPoints.Grid).Counts]);
        Validation.Say("Gini", "two formulas", 1e-10, [(ours.Gini, 0.8265151268636077), (ours.GeneralisedGini, 0.8265151268636074)]);
        (ours.Share25.Places, ours.Share50.Places, ours.Share80.Places).ShouldBe((32, 157, 734));
    }

    /// <summary>The cores are the same, two cores are together here exactly where they are together there, and the noise is the same.</summary>
    private static void Same(Clusters ours, bool[] core, int[] label, int noise)
    {
        ours.Core.ShouldBe(core);
        ours.Labels.Index().Where(l => l.Item == 0 != (label[l.Index] == noise)).ShouldBeEmpty();
        var pairs = ours.Labels.Zip(label).Where((_, i) => core[i]).Distinct().ToList();
        pairs.Count.ShouldBe(ours.Count);
        pairs.Select(p => p.Second).Distinct().Count().ShouldBe(ours.Count);
    }

    private static (List<string[]> Rows, double[] Values) Counts()
    {
        var (x, y) = Read();
        var counts = GridCounts.Of(x, y, VancouverPoints.Grid);
        counts.Outside.ShouldBe(0);
        var rows = Zipped(Moran).ToList();
        counts.Counts.ShouldBe(rows.Select(r => int.Parse(r[2], CultureInfo.InvariantCulture)));
        return (rows, [.. counts.Counts.Select(c => (double)c)]);
    }
}
