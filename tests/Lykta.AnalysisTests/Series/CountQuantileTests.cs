using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis;
using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

public sealed class CountQuantileTests
{
    private static Arbitrary<(double Mean, double Dispersion, double Alpha)> Counts { get; } = Arb.From(
        from mean in Gen.Choose(1, 20_000)
        from over in Gen.Elements(0, 1, 10, 200, 3000)
        from alpha in Gen.Elements(0.1, 0.01, 0.001, 1e-7)
        select (mean / 100.0, 1 + (over / 100.0), alpha));

    /// <summary>The incomplete beta and gamma functions say the same as the sum of the terms.</summary>
    [Fact]
    public void Upper_AnyCount_IsTheFirstWithNoMoreThanAlphaAbove() => Check.QuickThrowOnFailure(Prop.ForAll(Counts, count =>
    {
        var upper = (int)CountQuantile.Upper(count.Mean, count.Dispersion, count.Alpha);
        return Above(count.Mean, count.Dispersion, upper) <= count.Alpha * (1 + 1e-6)
            && (upper == 0 || Above(count.Mean, count.Dispersion, upper - 1) > count.Alpha * (1 - 1e-6));
    }));

    // Poisson tables: P(Y ≤ 14) at 7 is 0.9943 and P(Y ≤ 13) is 0.9872.
    [Theory]
    [InlineData(7, 1, 14)]
    [InlineData(0, 3, 0)]
    [InlineData(0.001, 1, 0)]
    [InlineData(0.02, 1, 1)]
    public void Upper_AKnownCount_IsItsQuantile(double mean, double dispersion, double upper) =>
        CountQuantile.Upper(mean, dispersion, 0.01).ShouldBe(upper);

    /// <summary>Where the gamma takes over, at about 2.5 billion, nothing jumps.</summary>
    [Fact]
    public void Upper_WhereTheTermsAreTooMany_GoesOnAsBefore()
    {
        var (below, above) = (CountQuantile.Upper(2.49e9, 1, 0.01), CountQuantile.Upper(2.51e9, 1, 0.01));
        ((below - 2.49e9) / Math.Sqrt(2.49e9)).ShouldBe(2.3264, 1e-3);
        ((above - 2.51e9) / Math.Sqrt(2.51e9)).ShouldBe(2.3264, 1e-3);
    }

    private static double Above(double mean, double dispersion, int y) =>
        dispersion == 1 ? PoissonExact.UpperTail(y + 1, mean) : new NegativeBinomial(mean, dispersion).AtLeast(y + 1);
}
