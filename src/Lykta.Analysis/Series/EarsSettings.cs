namespace Lykta.Analysis.Series;

/// <summary>
/// The settings of <see cref="Ears"/>. Alphas are one-sided probabilities in (0, 0.5]; the baseline is at least two weeks; the floor under the
/// standard deviation is in events per week, finite and not negative.
/// </summary>
/// <param name="Alpha">The level of C1 and C2.</param>
/// <param name="Alpha3">The level of C3.</param>
/// <param name="Baseline">The weeks a mean and a standard deviation are taken over.</param>
/// <param name="MinSigma">The least standard deviation; 0 sets no floor, and after a flat baseline any rise then alarms.</param>
public sealed record EarsSettings(double Alpha = 0.001, double Alpha3 = 0.025, int Baseline = 7, double MinSigma = 0)
{
    internal void Check()
    {
        Setting.Require(Alpha, Alpha is > 0 and <= 0.5);
        Setting.Require(Alpha3, Alpha3 is > 0 and <= 0.5);
        Setting.Require(Baseline, Baseline >= 2);
        Setting.Require(MinSigma, MinSigma >= 0 && double.IsFinite(MinSigma));
    }
}
