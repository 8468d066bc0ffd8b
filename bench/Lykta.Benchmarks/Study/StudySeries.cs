using MathNet.Numerics.Distributions;

namespace Lykta.Benchmarks.Study;

/// <summary>
/// A made series of weekly counts as a Swedish municipality has them: few or many, rising or falling, with a season, clumped, and with weeks when some of those who report are silent.
/// Counts are gamma-Poisson with variance φ times the mean, and nothing ever changes but what is said here.
/// </summary>
internal sealed class StudySeries
{
    /// <summary>Three years of history and the year that is judged.</summary>
    public const int Weeks = 208;
    public const int Judged = 52;
    private static readonly double[] Dispersions = [1, 1.5, 2, 3];
    private static readonly double[] Trends = [0, 0, 0.2, -0.2];
    private static readonly double[] Seasons = [0, 0.2, 0.4];
    private readonly double[] silence = new double[Weeks];
    private readonly double phase;

    public StudySeries(int seed)
    {
        var random = new Random(seed);
        Level = Math.Exp(Math.Log(0.3) + (random.NextDouble() * Math.Log(100)));
        Phi = Dispersions[random.Next(Dispersions.Length)];
        Trend = Trends[random.Next(Trends.Length)];
        Season = Seasons[random.Next(Seasons.Length)];
        Dropout = random.NextDouble() < 0.25;
        phase = random.Next(52);
        Array.Fill(silence, 1);
        for (var stretch = 0; Dropout && stretch < 8; stretch++)
        {
            var (from, heard) = (random.Next(Weeks - 4), 0.4 + (0.4 * random.NextDouble()));
            silence.AsSpan(from, 4).Fill(heard);
        }

        Counts = [.. Enumerable.Range(0, Weeks).Select(week => Draw(random, Mean(week)))];
        Raised = [.. Enumerable.Range(0, Weeks).Select(week => (int[])[Draw(random, 1.5 * Mean(week)), Draw(random, 2 * Mean(week)), Draw(random, 3 * Mean(week)), Draw(random, Mean(week)) + 5])];
    }

    /// <summary>Events a week in the middle of the judged year, from 0.3 to 30, as many small as large on a log scale.</summary>
    public double Level { get; }

    public double Phi { get; }

    /// <summary>A year.</summary>
    public double Trend { get; }

    /// <summary>How far above and below the year's mean, as a part of it.</summary>
    public double Season { get; }

    /// <summary>Whether some who report are silent now and then for four weeks, without anybody being told.</summary>
    public bool Dropout { get; }

    public int[] Counts { get; }

    /// <summary>What each week would have been with half as many again, twice, three times as many, and with five more.</summary>
    public int[][] Raised { get; }

    public double Mean(int week) => Level * Math.Pow(1 + Trend, (week - 182) / 52.0) * (1 + (Season * Math.Sin(2 * Math.PI * (week + phase) / 52))) * silence[week];

    private int Draw(Random random, double mean) => Poisson.Sample(random, Phi > 1 ? Gamma.Sample(random, mean / (Phi - 1), 1 / (Phi - 1)) : mean);
}
