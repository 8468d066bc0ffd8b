using Lykta.Analysis.Spatial;

namespace Lykta.Analysis.SpaceTime;

/// <summary>A cylinder that holds more than chance would give: a circle, some days in a row, and what happened in it against what was expected.</summary>
/// <param name="X">East of the centre, which is a place where something happened.</param>
/// <param name="Y">North of the centre.</param>
/// <param name="Radius">Metres; 0 where it is one place.</param>
/// <param name="Places">How many places lie in it.</param>
/// <param name="FirstDay">The first of its days.</param>
/// <param name="LastDay">The last of its days.</param>
/// <param name="Llr">The logarithm of the likelihood ratio.</param>
/// <param name="P">The part of what chance gave that was as large anywhere, (1 + as large)/(permutations + 1); no number without permutations.</param>
/// <param name="GumbelP">The same by a Gumbel distribution fitted to what chance gave: finer than one in so many permutations, and an approximation.</param>
public sealed record ScanCluster(double X, double Y, double Radius, int Places, int FirstDay, int LastDay, int Observed, double Expected, double Llr, double P, double GumbelP);

/// <summary>
/// Where and when something flared up (anhopning): Kulldorff's space-time scan. Every cylinder of a circle round a place where something happened and of days in a row is tried, and
/// the one that is least like chance is told with the probability that chance gives one as unlike anywhere, so that how many were tried is paid for. With μ expected of C cases,
/// LLR = c ln(c/μ) + (C − c) ln((C − c)/(C − μ)) for c above μ, else 0.
/// <para><b>Models.</b> <see cref="Permutation"/> needs only cases: μ is the circle's cases times the days' cases by all, and chance deals the days out among the cases, so that
/// places which always have many and days when much happens everywhere are no finding. <see cref="Poisson"/> needs a population: μ is in proportion to it and to the days.</para>
/// <para><b>Circles</b> grow by whole rings: places at the same distance enter together. Further clusters have neither centre in the other; their p is against the largest of each
/// chance, which makes it too large rather than too small.</para>
/// <para><b>Edge cases.</b> No cases, one case, or all on one day: no clusters. Sources: M. Kulldorff, "A spatial scan statistic", Comm. Statist. 26, 1997; "Prospective time periodic
/// geographical disease surveillance using a scan statistic", J. R. Statist. Soc. A 164, 2001; Kulldorff, Heffernan, Hartman, Assunção &amp; Mostashari, "A space–time permutation
/// scan statistic for disease outbreak detection", PLoS Medicine 2, 2005; A. Abrams, K. Kleinman &amp; M. Kulldorff, "Gumbel based p-value approximations for spatial scan statistics",
/// Int. J. Health Geogr. 9, 2010.</para>
/// </summary>
/// <param name="Clusters">The least like chance first; at most <see cref="ScanSettings.MostClusters"/>.</param>
/// <param name="LargestByChance">The largest LLR of each permutation, in their order.</param>
/// <param name="Cases">How many cases lie in the period.</param>
/// <param name="Places">How many places they have.</param>
/// <param name="Days">How many days the period has.</param>
public sealed record SpaceTimeScan(IReadOnlyList<ScanCluster> Clusters, IReadOnlyList<double> LargestByChance, int Cases, int Places, int Days)
{
    /// <param name="x">East of each case, metres. Cases with the same place share it exactly: put them in cells first where they do not.</param>
    /// <param name="y">North.</param>
    /// <param name="day">Whole days from any first day. Cases outside a period that was said are left out.</param>
    /// <param name="settings">How far, how long, how many permutations.</param>
    /// <param name="progress">How large a part is done, from 0 to 1.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentException">The lengths differ, a coordinate is no finite number, or the period is empty.</exception>
    /// <exception cref="ScanTooLargeException">There are more places and days than can be held in memory.</exception>
    public static SpaceTimeScan Permutation(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<int> day, ScanSettings settings, IProgress<double>? progress = null, CancellationToken ct = default)
    {
        Points.Finite(x, y);
        var cases = ScanCases.At(x, y, day, ScanSettings.Checked(settings));
        return Of(cases, new PermutedDays(cases), settings, progress, ct);
    }

    /// <param name="x">East of each place, metres.</param>
    /// <param name="y">North of each place.</param>
    /// <param name="population">How many, or how much, each place could have cases from: zero or more.</param>
    /// <param name="place">The place of each case, counted from 0.</param>
    /// <param name="day">Its day.</param>
    /// <param name="settings">As in <see cref="Permutation"/>.</param>
    /// <param name="progress">As in <see cref="Permutation"/>.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentException">As in <see cref="Permutation"/>, or a case has a place that is not there or has nobody.</exception>
    public static SpaceTimeScan Poisson(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> population, ReadOnlySpan<int> place, ReadOnlySpan<int> day, ScanSettings settings, IProgress<double>? progress = null, CancellationToken ct = default)
    {
        Points.Finite(x, y);
        var cases = ScanCases.Among(x, y, place, day, ScanSettings.Checked(settings));
        return Of(cases, new ThrownCases(cases, population), settings, progress, ct);
    }

    private static SpaceTimeScan Of(ScanCases cases, IScanModel model, ScanSettings settings, IProgress<double>? progress, CancellationToken ct)
    {
        if (cases.Count < settings.MinCases)
        {
            return new SpaceTimeScan([], [], cases.Count, cases.Places, cases.Days);
        }

        var zones = new ScanZones(cases, model, settings, ct);
        var search = new ScanSearch(zones, model, cases, settings);
        var found = search.Largest(cases.Rows(), ct);
        var byChance = new double[settings.Permutations];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads > 0 ? settings.Threads : Environment.ProcessorCount, CancellationToken = ct };
        Parallel.For(0, settings.Permutations, options, () => (Search: search.Another(), Rows: cases.EmptyRows()), (i, _, own) =>
        {
            model.ByChance(new SeededRandom(settings.Seed, i + 1), own.Rows);
            byChance[i] = own.Search.LargestOfAll(own.Rows, ct);
            progress?.Report((double)Interlocked.Increment(ref done) / settings.Permutations);
            return own;
        }, _ => { });
        var gumbel = Gumbel.Of(byChance);
        return new SpaceTimeScan(
            [
                .. zones.Apart(found).Take(ScanSettings.MostClusters).Select(c => new ScanCluster(
                    cases.X[c.Centre], cases.Y[c.Centre], zones.Radius(c.Ring), zones.Count(c.Centre, c.Ring), cases.FirstDay + c.From, cases.FirstDay + c.From + c.Length - 1, (int)c.Observed, c.Expected, c.Llr,
                    byChance.Length == 0 ? double.NaN : (1.0 + byChance.Count(b => b >= c.Llr)) / (byChance.Length + 1), gumbel.AtLeast(c.Llr))),
            ],
            byChance,
            cases.Count,
            cases.Places,
            cases.Days);
    }
}
