using MathNet.Numerics.Distributions;

namespace Lykta.Analysis.Evaluation;

/// <summary>
/// Several places with a measure against several without, before and after (skillnad i skillnader): ln μ = β₀ + β₁ treated + β₂ after + β₃ treated × after, Poisson. exp β₃ is how
/// many times more the treated places' counts changed than the others'; with one count a cell it is 1/RES.
/// <para><b>How sure.</b> Counts of one place resemble each other and clump, so the error that Poisson tells is several times too small and is shown to nobody. The interval is by
/// errors clustered on places (HC1) and Student's t with G − 1 degrees of freedom; with fewer than thirty places that too is too narrow, and <see cref="PermutationP"/> is the one to
/// read: how often places drawn by chance would have changed as much. Sources: M. Bertrand, E. Duflo &amp; S. Mullainathan, Quarterly J. Economics 119, 2004; J. G. MacKinnon &amp;
/// M. D. Webb, J. Econometrics 218, 2020.</para>
/// </summary>
/// <param name="LogRatio">β₃.</param>
/// <param name="Error">Its standard error, clustered on places.</param>
/// <param name="Low">The lower end of the 95 % interval of the ratio.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="PermutationP">Two-sided; never below one in the number of draws, or of all choices where they are fewer.</param>
/// <param name="Places">How many places there are in all.</param>
public sealed record DifferenceInDifferences(double LogRatio, double Error, double Low, double High, double PermutationP, int Places)
{
    /// <summary>Fewer places than this make clustered errors too small.</summary>
    public const int PlacesNeeded = 30;

    public double Ratio => Math.Exp(LogRatio);

    /// <summary>True where the interval is too narrow, and the permutations are to be read.</summary>
    public bool HasFewPlaces => Places < PlacesNeeded;

    /// <param name="counts">A row a place, of equal periods, oldest first; as many of each place.</param>
    /// <param name="treated">Which of the places had the measure; at least one, and not all.</param>
    /// <param name="breakAt">The period, from 0, from which the measure was there; at least one before it and one after.</param>
    /// <param name="permutations">How many draws of places are tried; where there are no more choices than that each is tried once.</param>
    /// <param name="seed">The same seed draws the same places.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Null where a cell of treated or not, before or after, has no events: then nothing can be said.</returns>
    /// <exception cref="ArgumentException">The rows are not equally long, a count is negative, nobody or everybody had the measure, or the break lies at an end.</exception>
    public static DifferenceInDifferences? Of(IReadOnlyList<IReadOnlyList<int>> counts, IReadOnlyList<bool> treated, int breakAt, int permutations = 9_999, int seed = 1, CancellationToken ct = default)
    {
        Check(counts, treated, breakAt);
        var sums = counts.Select(row => (Before: row.Take(breakAt).Sum(c => (long)c), After: row.Skip(breakAt).Sum(c => (long)c))).ToList();
        var (a, b) = Cell(sums.Where((_, i) => treated[i]));
        var (c, d) = Cell(sums.Where((_, i) => !treated[i]));
        var periods = counts[0].Count;
        var rows = Enumerable.Range(0, counts.Count).SelectMany(i => Enumerable.Range(0, periods).Select(t => Row(treated[i], t >= breakAt))).ToList();
        if (a == 0 || b == 0 || c == 0 || d == 0 || PoissonFit.Of(rows, [.. counts.SelectMany(row => row)]) is not { } fit)
        {
            return null;
        }

        var estimate = Math.Log((double)b / a * c / d);
        var error = fit.ClusteredError(Term, [.. counts.SelectMany((_, i) => Enumerable.Repeat(i, periods))], smallSample: true);
        var reach = StudentT.InvCDF(0, 1, counts.Count - 1, 0.975) * error;
        return new DifferenceInDifferences(estimate, error, Math.Exp(estimate - reach), Math.Exp(estimate + reach), TreatmentDraws.P(sums, treated.Count(t => t), estimate, permutations, seed, ct), counts.Count);
    }

    internal const int Term = 3;

    internal static double[] Row(bool treated, bool after) => [1, treated ? 1 : 0, after ? 1 : 0, treated && after ? 1 : 0];

    private static (long Before, long After) Cell(IEnumerable<(long Before, long After)> places) => places.Aggregate((0L, 0L), (sum, p) => (sum.Item1 + p.Before, sum.Item2 + p.After));

    private static void Check(IReadOnlyList<IReadOnlyList<int>> counts, IReadOnlyList<bool> treated, int breakAt)
    {
        if (counts.Count != treated.Count || counts.Count == 0 || counts.Any(row => row.Count != counts[0].Count || row.Any(c => c < 0)))
        {
            throw new ArgumentException("Each place has a count, zero or more, in each period, and had the measure or not.", nameof(counts));
        }

        if (breakAt < 1 || breakAt >= counts[0].Count || treated.All(t => t) || !treated.Any(t => t))
        {
            throw new ArgumentException("There are places with the measure and places without, and periods before it and after.", nameof(treated));
        }
    }
}
