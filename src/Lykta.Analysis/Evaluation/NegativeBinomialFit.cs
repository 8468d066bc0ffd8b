using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Lykta.Analysis.Evaluation;

/// <summary>
/// A log-linear model of counts whose variance is μ + μ²/θ, by turns: the terms by iteratively reweighted least squares with θ held, and θ by maximum likelihood with the means held
/// (J. M. Hilbe, "Negative Binomial Regression", 2011, ch. 8). Errors are those of the terms with θ taken as known.
/// </summary>
internal sealed record NegativeBinomialFit(Vector<double> Estimates, Vector<double> Errors, double Theta)
{
    private const int MostRounds = 200;
    private const double Settled = 1e-11;

    /// <summary>Above this the counts vary no more than Poisson.</summary>
    private const double LargestLogTheta = 15;

    /// <returns>Null where the counts settle no estimate, as in <see cref="PoissonFit"/>.</returns>
    public static NegativeBinomialFit? Of(IReadOnlyList<double[]> rows, IReadOnlyList<int> counts)
    {
        if (PoissonFit.Of(rows, counts) is not { } poisson)
        {
            return null;
        }

        var x = Matrix<double>.Build.DenseOfRows(rows);
        var y = Vector<double>.Build.Dense(counts.Count, i => counts[i]);
        var (estimates, fitted, theta) = (poisson.Estimates, poisson.Fitted, ThetaOf(y, poisson.Fitted));
        for (var round = 0; round < MostRounds; round++)
        {
            var weights = fitted.PointwiseDivide((fitted / theta) + 1);
            var working = fitted.PointwiseLog() + (y - fitted).PointwiseDivide(fitted);
            var information = PoissonFit.Information(x, weights);
            var next = information.LU().Solve(x.TransposeThisAndMultiply(weights.PointwiseMultiply(working)));
            if (next.Exists(b => !double.IsFinite(b)))
            {
                return null;
            }

            var moved = (next - estimates).AbsoluteMaximum();
            (estimates, fitted) = (next, (x * next).PointwiseExp());
            var newTheta = ThetaOf(y, fitted);
            moved = Math.Max(moved, Math.Abs(Math.Log(newTheta / theta)));
            theta = newTheta;
            if (moved < Settled)
            {
                var inverse = PoissonFit.Information(x, fitted.PointwiseDivide((fitted / theta) + 1)).Inverse();
                return new NegativeBinomialFit(estimates, inverse.Diagonal().PointwiseSqrt(), theta);
            }
        }

        return null;
    }

    private static double ThetaOf(Vector<double> y, Vector<double> mean) => Math.Exp(Bisection.Root(log => -Score(Math.Exp(log), y, mean), -LargestLogTheta, LargestLogTheta));

    /// <summary>The derivative of the log-likelihood by θ: above zero while θ is too small.</summary>
    private static double Score(double theta, Vector<double> y, Vector<double> mean)
    {
        var sum = 0.0;
        for (var i = 0; i < y.Count; i++)
        {
            sum += SpecialFunctions.DiGamma(theta + y[i]) - SpecialFunctions.DiGamma(theta) + Math.Log(theta / (theta + mean[i])) + 1 - ((y[i] + theta) / (mean[i] + theta));
        }

        return sum;
    }
}
