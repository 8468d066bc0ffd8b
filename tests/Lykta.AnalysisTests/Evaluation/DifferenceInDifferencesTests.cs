using System.Globalization;
using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

/// <summary>Many places before and after, against R (glm, sandwich, glm.nb) on a real panel, and by hand.</summary>
public sealed class DifferenceInDifferencesTests
{
    private static readonly int[][] Small = [[10, 12, 4, 5], [8, 9, 9, 10], [20, 21, 22, 19], [3, 5, 4, 4]];

    [GoldenFact("evaluation/did_panel.csv")]
    public void RealPanel_HasThePeersEstimatesAndErrors()
    {
        var panel = Golden.Rows("evaluation/did_panel.csv").Select(r => (Unit: r[0], Month: Number(r[1]), Count: (int)Number(r[2]), Treated: r[3] == "1", Post: r[4] == "1")).ToList();
        var units = panel.Select(p => p.Unit).Distinct().ToList();
        int[] counts = [.. panel.Select(p => p.Count)];
        int[] cluster = [.. panel.Select(p => units.IndexOf(p.Unit))];
        var fit = PoissonFit.Of([.. panel.Select(p => DifferenceInDifferences.Row(p.Treated, p.Post))], counts)!;
        const int Did = DifferenceInDifferences.Term;
        Validation.Say("Difference in differences, 2 × 2: estimate", "R glm", 1e-8, [(fit.Estimates[Did], -0.182380910792808)]);
        Validation.Say("Difference in differences, 2 × 2: errors of the model, HC0, clustered HC0 and HC1", "R glm, sandwich 3.0", 1e-6,
        [
            (fit.ModelError(Did), 0.02738137522626189), (fit.RobustError(Did), 0.288317818620019), (fit.ClusteredError(Did, cluster, smallSample: false), 0.08472329853286314), (fit.ClusteredError(Did, cluster, smallSample: true), 0.08700141919151795),
        ]);
        var both = PoissonFit.Of([.. panel.Select((p, i) => (double[])[p.Treated && p.Post ? 1 : 0, .. units.Select((_, u) => cluster[i] == u ? 1.0 : 0), .. Enumerable.Range(2, 11).Select(m => p.Month == m ? 1.0 : 0)])], counts)!;
        Validation.Say("Difference in differences, places and months: estimate", "R glm", 1e-8, [(both.Estimates[0], -0.1823809107921701)]);
        Validation.Say("Difference in differences, places and months: errors of the model, HC0, clustered HC0 and HC1, quasi", "R glm, sandwich 3.0", 1e-6,
        [
            (both.ModelError(0), 0.02738138309087853), (both.RobustError(0), 0.08830260330223483), (both.ClusteredError(0, cluster, smallSample: false), 0.08472329788734134), (both.ClusteredError(0, cluster, smallSample: true), 0.09236027839997872),
            (both.QuasiError(0), 0.05279804962582226),
        ]);
        var negativeBinomial = NegativeBinomialFit.Of([.. panel.Select(p => DifferenceInDifferences.Row(p.Treated, p.Post))], counts)!;
        Validation.Say("Difference in differences, negative binomial: estimate and error", "MASS glm.nb", 1e-6, [(negativeBinomial.Estimates[Did], -0.1823809107921686), (negativeBinomial.Errors[Did], 0.3168933555582102)]);
        Validation.Say("Difference in differences, negative binomial: θ", "MASS glm.nb", 1e-4, [(negativeBinomial.Theta, 1.274024418921555)]);

        var told = DifferenceInDifferences.Of([.. units.Select(u => panel.Where(p => p.Unit == u).OrderBy(p => p.Month).Select(p => p.Count).ToList())], [.. units.Select(u => panel.Exists(p => p.Unit == u && p.Treated))], 6)!;
        told.LogRatio.ShouldBe(fit.Estimates[Did], 1e-9);
        told.Error.ShouldBe(fit.ClusteredError(Did, cluster, smallSample: true), 1e-9);
        (told.HasFewPlaces, told.Places).ShouldBe((true, 24));
        told.PermutationP.ShouldBeInRange(0, 1);
        (told.Low < told.Ratio && told.Ratio < told.High).ShouldBeTrue();
    }

    [Fact]
    public void OneOfFour_IsTheOddsRatioTurnedAround_AndEveryChoiceIsTriedOnce()
    {
        var told = DifferenceInDifferences.Of(Small, [true, false, false, false], 2)!;
        told.LogRatio.ShouldBe(-RelativeEffect.Of(new(22, 9), new(66, 68)).LogRatio, 1e-12);
        told.PermutationP.ShouldBe(0.25, "one choice of four changes as much");
        DifferenceInDifferences.Of(Small, [true, false, false, false], 2, permutations: 0)!.PermutationP.ShouldBe(double.NaN);
        var two = DifferenceInDifferences.Of(Small, [true, true, false, false], 2)!;
        (two.PermutationP * 6 % 1).ShouldBe(0, 1e-9, "six choices of two");
        DifferenceInDifferences.Of([.. Small.Reverse()], [false, false, false, true], 2)!.LogRatio.ShouldBe(told.LogRatio, 1e-12);
    }

    [Fact]
    public void Draws_AreTheSameBySeed_AndEvenByChance()
    {
        var random = new Random(3);
        var panel = Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, 8).Select(_ => random.Next(20)).ToArray()).ToArray();
        bool[] treated = [.. Enumerable.Range(0, 40).Select(i => i < 15)];
        var one = DifferenceInDifferences.Of(panel, treated, 4, 499, seed: 2)!;
        DifferenceInDifferences.Of(panel, treated, 4, 499, seed: 2)!.PermutationP.ShouldBe(one.PermutationP);
        one.HasFewPlaces.ShouldBeFalse();
        var small = Enumerable.Range(0, 200).Count(seed =>
        {
            var chance = new Random(seed);
            var places = Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, 4).Select(_ => 1 + chance.Next(20)).ToArray()).ToArray();
            return DifferenceInDifferences.Of(places, [.. Enumerable.Range(0, 12).Select(i => i < 6)], 2, 199, seed)!.PermutationP <= 0.1;
        });
        small.ShouldBeInRange(8, 33, "one in ten of two hundred");
    }

    [Fact]
    public void NothingHappened_OrWrongInput_IsSaid()
    {
        DifferenceInDifferences.Of([[0, 0], [4, 5]], [true, false], 1).ShouldBeNull();
        Should.Throw<ArgumentException>(() => DifferenceInDifferences.Of([[1, 2], [4, 5]], [true, true], 1));
        Should.Throw<ArgumentException>(() => DifferenceInDifferences.Of([[1, 2], [4, 5]], [true, false], 2));
        Should.Throw<ArgumentException>(() => DifferenceInDifferences.Of([[1, 2], [4]], [true, false], 1));
        Should.Throw<ArgumentException>(() => DifferenceInDifferences.Of([[1, -2], [4, 1]], [true, false], 1));
        Should.Throw<ArgumentException>(() => DifferenceInDifferences.Of([], [], 1));
        Should.Throw<OperationCanceledException>(() => DifferenceInDifferences.Of(Small, [true, false, false, false], 2, ct: new CancellationToken(canceled: true)));
    }

    private static double Number(string said) => double.Parse(said, CultureInfo.InvariantCulture);
}
