using MathNet.Numerics.LinearAlgebra;

namespace Lykta.Analysis.Evaluation;

/// <summary>
/// A log-linear model of counts, ln μ = Xβ + offset, by iteratively reweighted least squares (P. McCullagh &amp; J. A. Nelder, "Generalized linear models",
/// 1989). The estimates are those of Poisson; how sure they are is said twice: quasi-Poisson (the Pearson dispersion over n − p) and Newey–West.
/// </summary>
internal sealed class PoissonFit
{
    private const int MostRounds = 50;
    private const double Settled = 1e-12;

    private readonly Matrix<double> design;
    private readonly Vector<double> residuals;
    private readonly Matrix<double> bread;

    private PoissonFit(Matrix<double> design, Vector<double> counts, Vector<double> estimates, Vector<double> fitted, Matrix<double> bread)
    {
        (this.design, Estimates, Fitted, residuals, this.bread) = (design, estimates, fitted, counts - fitted, bread);
        Dispersion = residuals.PointwiseMultiply(residuals).PointwiseDivide(fitted).Sum() / (design.RowCount - design.ColumnCount);
    }

    public Vector<double> Estimates { get; }

    public Vector<double> Fitted { get; }

    /// <summary>Pearson's χ² over n − p; below one where the counts vary less than Poisson.</summary>
    public double Dispersion { get; }

    /// <returns>Null where the counts settle no estimate: a stretch without any events, a term that the others say already, or no more counts than terms.</returns>
    public static PoissonFit? Of(IReadOnlyList<double[]> rows, IReadOnlyList<int> counts, IReadOnlyList<double>? exposure = null)
    {
        if (counts.Count <= rows[0].Length)
        {
            return null;
        }

        var x = Matrix<double>.Build.DenseOfRows(rows);
        var y = Vector<double>.Build.Dense(counts.Count, i => counts[i]);
        var offset = Vector<double>.Build.Dense(counts.Count, i => exposure is null ? 0 : Math.Log(exposure[i]));
        var fitted = y + 0.1;
        var estimates = Vector<double>.Build.Dense(x.ColumnCount);
        for (var round = 0; round < MostRounds; round++)
        {
            var information = Information(x, fitted);
            var working = fitted.PointwiseLog() - offset + (y - fitted).PointwiseDivide(fitted);
            var next = information.LU().Solve(x.TransposeThisAndMultiply(fitted.PointwiseMultiply(working)));
            if (next.Exists(b => !double.IsFinite(b)))
            {
                return null;
            }

            var moved = (next - estimates).AbsoluteMaximum();
            (estimates, fitted) = (next, ((x * next) + offset).PointwiseExp());
            if (moved < Settled * Math.Max(1, next.AbsoluteMaximum()))
            {
                var inverse = Information(x, fitted).Inverse();
                return inverse.Enumerate().All(double.IsFinite) && inverse.Diagonal().All(v => v > 0) ? new PoissonFit(x, y, estimates, fitted, inverse) : null;
            }
        }

        return null;
    }

    /// <summary>The standard error if counts were Poisson: they clump, so it is too small, and is shown to nobody.</summary>
    public double ModelError(int term) => Math.Sqrt(bread[term, term]);

    /// <summary>Stands whatever the counts' variance is: HC0, H. White, Econometrica 48, 1980.</summary>
    public double RobustError(int term)
    {
        var scores = Scores();
        return Sandwich(term, scores.TransposeThisAndMultiply(scores));
    }

    /// <summary>
    /// Stands also when counts of one cluster resemble each other: K.-Y. Liang &amp; S. L. Zeger, Biometrika 73, 1986. With the factor for small samples,
    /// G/(G − 1) · (n − 1)/(n − p), it is HC1.
    /// </summary>
    /// <param name="cluster">The cluster of each count, from 0.</param>
    public double ClusteredError(int term, IReadOnlyList<int> cluster, bool smallSample)
    {
        var (scores, clusters) = (Scores(), cluster.Max() + 1);
        var sums = Matrix<double>.Build.Dense(clusters, design.ColumnCount);
        for (var i = 0; i < scores.RowCount; i++)
        {
            for (var j = 0; j < scores.ColumnCount; j++)
            {
                sums[cluster[i], j] += scores[i, j];
            }
        }

        var factor = smallSample ? clusters / (clusters - 1.0) * (design.RowCount - 1) / (design.RowCount - design.ColumnCount) : 1;
        return Math.Sqrt(factor) * Sandwich(term, sums.TransposeThisAndMultiply(sums));
    }

    /// <summary>The standard error of quasi-Poisson.</summary>
    public double QuasiError(int term) => Math.Sqrt(bread[term, term] * Dispersion);

    /// <summary>
    /// Standard errors that stand when neighbouring periods resemble each other: W. K. Newey &amp; K. D. West, Econometrica 55, 1987, Bartlett weights 1 − l/(L + 1),
    /// without prewhitening and without a small-sample factor.
    /// </summary>
    public double NeweyWestError(int term, int lags)
    {
        var scores = Scores();
        var meat = scores.TransposeThisAndMultiply(scores);
        for (var lag = 1; lag <= Math.Min(lags, scores.RowCount - 1); lag++)
        {
            var (later, earlier) = (scores.SubMatrix(lag, scores.RowCount - lag, 0, scores.ColumnCount), scores.SubMatrix(0, scores.RowCount - lag, 0, scores.ColumnCount));
            var shared = later.TransposeThisAndMultiply(earlier);
            meat += (shared + shared.Transpose()) * (1 - (lag / (lags + 1.0)));
        }

        return Sandwich(term, meat);
    }

    /// <summary>XᵀWX.</summary>
    internal static Matrix<double> Information(Matrix<double> design, Vector<double> weights) =>
        design.TransposeThisAndMultiply(Matrix<double>.Build.Dense(design.RowCount, design.ColumnCount, (i, j) => design[i, j] * weights[i]));

    private Matrix<double> Scores() => Matrix<double>.Build.Dense(design.RowCount, design.ColumnCount, (i, j) => design[i, j] * residuals[i]);

    private double Sandwich(int term, Matrix<double> meat) => Math.Sqrt((bread * meat * bread)[term, term]);
}
