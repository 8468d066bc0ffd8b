using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.CompilePicture;

namespace Lykta.UnitTests.Modules.SituationPictures;

/// <summary>A table told as counts per week, the last one being the picture's own.</summary>
internal sealed class CountedTable(string week)
{
    private readonly List<ReportCount> counted = [];
    private readonly List<SlowCount> slow = [];
    private readonly List<RoundDays> rounds = [];

    public ComparedPeriods Periods { get; } = ComparedPeriods.For(Period.Parse(week));

    /// <summary>The counts of consecutive weeks, the last being the picture's.</summary>
    public CountedTable With(string? area, string kind, params int[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[^(i + 1)] > 0)
            {
                counted.Add(new ReportCount(Periods.Period.From.AddDays(-7 * i), area, kind, counts[^(i + 1)]));
            }
        }

        return this;
    }

    public CountedTable With(ReportCount count)
    {
        counted.Add(count);
        return this;
    }

    public CountedTable Slow(SlowCount late)
    {
        slow.Add(late);
        return this;
    }

    public CountedTable NilRound(int weeksAgo)
    {
        rounds.Add(new RoundDays(Periods.Period.From.AddDays(-7 * weeksAgo), Periods.Period.To.AddDays(-7 * weeksAgo)));
        return this;
    }

    public CountTable Build(int delayHours = 12) => new(Periods, delayHours, counted, slow, rounds);
}
