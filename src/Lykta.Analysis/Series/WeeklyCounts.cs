namespace Lykta.Analysis.Series;

/// <summary>The door of every weekly method: counts that cannot be counts are refused before anything is computed.</summary>
internal static class WeeklyCounts
{
    /// <summary>Above 2⁵³ a double no longer tells neighbouring whole numbers apart.</summary>
    private const double Most = 9007199254740992;

    public static double[] Checked(IReadOnlyList<double> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var copy = new double[counts.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = counts[i];
            if (!(copy[i] is >= 0 and <= Most))
            {
                throw new ArgumentOutOfRangeException(nameof(counts), copy[i], $"The count of week {i + 1} is not a number from 0 to 2⁵³.");
            }
        }

        return copy;
    }
}
