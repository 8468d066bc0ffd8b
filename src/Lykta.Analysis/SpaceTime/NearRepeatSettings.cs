namespace Lykta.Analysis.SpaceTime;

/// <summary>How far apart two events are.</summary>
public enum PairDistance
{
    /// <summary>|Δx| + |Δy|, as along streets: what the Near Repeat Calculator uses.</summary>
    Manhattan,

    /// <summary>As the crow flies.</summary>
    Euclidean,
}

/// <param name="Space">Upper ends of the bands of distance, metres, ascending: (0, b₁], (b₁, b₂] … The same place is a row of its own before them, and what is further away one after.</param>
/// <param name="Time">Upper ends of the bands of time, whole days, ascending, at most 32,767: [0, t₁), [t₁, t₂) … What is further apart is a column of its own after them.</param>
/// <param name="Permutations">How many times the days are shuffled; 0 tells the mean alone.</param>
/// <param name="Seed">The same seed gives the same shuffles.</param>
/// <param name="Threads">How many share the work; 0 for all cores. The answer is the same.</param>
public sealed record NearRepeatSettings(IReadOnlyList<double> Space, IReadOnlyList<int> Time, PairDistance Distance = PairDistance.Manhattan, int Permutations = 999, int Seed = 1, int Threads = 0)
{
    /// <summary>More takes longer than anybody waits, and says no more.</summary>
    public const int MostPermutations = 100_000;

    /// <summary>From the earliest event to the latest: 89 years.</summary>
    public const int MostDays = short.MaxValue;

    internal static NearRepeatSettings Checked(NearRepeatSettings settings)
    {
        var space = settings.Space.Count is > 0 and <= 100 && settings.Space.Zip(settings.Space.Prepend(0)).All(b => double.IsFinite(b.First) && b.First > b.Second);
        var time = settings.Time.Count is > 0 and <= 100 && settings.Time.Zip(settings.Time.Prepend(0)).All(b => b.First > b.Second) && settings.Time[^1] <= MostDays;
        return space && time && settings.Permutations is >= 0 and <= MostPermutations && settings.Threads >= 0
            ? settings
            : throw new ArgumentException($"Bands are numbers above zero, ascending, at most a hundred; permutations from 0 to {MostPermutations}.", nameof(settings));
    }
}
