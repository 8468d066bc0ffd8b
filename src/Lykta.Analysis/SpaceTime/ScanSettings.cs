namespace Lykta.Analysis.SpaceTime;

/// <param name="MaxRadius">Metres from the centre, at most.</param>
/// <param name="MaxDays">Whole days in a row, at most.</param>
/// <param name="Prospective">Only what still goes on the last day (prospective); otherwise any days of the period (retrospective).</param>
/// <param name="Permutations">How many times chance is tried; 0 tells no p.</param>
/// <param name="Seed">The same seed gives the same chance.</param>
/// <param name="Threads">How many share the work; 0 for all cores. The answer is the same.</param>
/// <param name="FirstDay">The first day of the period; the first with an event where nothing is said.</param>
/// <param name="LastDay">The last day of the period; the last with an event where nothing is said.</param>
/// <param name="MaxShare">The largest part of all cases (of the population, in the Poisson model) that a circle may hold, over 0 and at most 1.</param>
/// <param name="MinCases">Fewer are no cluster.</param>
public sealed record ScanSettings(
    double MaxRadius = 1500, int MaxDays = 14, bool Prospective = false, int Permutations = 999, int Seed = 1, int Threads = 0, int? FirstDay = null, int? LastDay = null, double MaxShare = 0.5, int MinCases = 2)
{
    /// <summary>The answer holds so many clusters at most.</summary>
    public const int MostClusters = 20;

    internal static ScanSettings Checked(ScanSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var sizes = double.IsFinite(settings.MaxRadius) && settings.MaxRadius >= 0 && settings.MaxDays > 0 && settings.MaxShare is > 0 and <= 1 && settings.MinCases > 0;
        return sizes && settings.Permutations is >= 0 and <= NearRepeatSettings.MostPermutations && settings.Threads >= 0
            ? settings
            : throw new ArgumentException("A radius is a number from zero, days and cases are at least one, a share is over 0 and at most 1.", nameof(settings));
    }
}
