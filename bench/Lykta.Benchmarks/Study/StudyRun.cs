using Lykta.Analysis;

namespace Lykta.Benchmarks.Study;

/// <summary>Every method over every series: what it says of weeks when nothing happened, and of the same weeks with more.</summary>
internal sealed class StudyRun
{
    public const int Series = 1_000;
    public const int Together = 72;
    public static readonly int[] Histories = [8, 12, 26, 52, 104, 156];
    private readonly StudySeries[] all = [.. Enumerable.Range(0, Series).Select(i => new StudySeries(2026 + i))];

    /// <summary>By method and history: judged at all, false finding, and found with 1.5, 2 and 3 times as many and with five more.</summary>
    public Dictionary<(string Method, int History), StudyTally[]> Weeks { get; } = [];

    /// <summary>The product's range by what the series are like: false findings.</summary>
    public SortedDictionary<string, StudyTally> By { get; } = new(StringComparer.Ordinal);

    /// <summary>By window: town-weeks with any false finding among seventy-two, one by one and by Holm; and found by Holm at three times as many.</summary>
    public Dictionary<string, StudyTally[]> Towns { get; } = [];

    /// <summary>By method: a step of four weeks at twice as many found in its first week, by its second, by its fourth.</summary>
    public Dictionary<string, StudyTally[]> Steps { get; } = [];

    /// <summary>The simulator is what it says: mean and dispersion within one part in fifty over many draws, and the same again by the same seed.</summary>
    public static bool IsSound()
    {
        var (ratio, spread, n) = (0.0, 0.0, 0);
        for (var i = 0; i < 400; i++)
        {
            var series = new StudySeries(90_000 + i);
            for (var w = 0; w < StudySeries.Weeks; w++, n++)
            {
                var mean = series.Mean(w);
                ratio += (series.Counts[w] - mean) / Math.Sqrt(series.Phi * mean);
                spread += (series.Counts[w] - mean) * (series.Counts[w] - mean) / (series.Phi * mean);
            }
        }

        return Math.Abs(ratio / n) < 0.02 && Math.Abs((spread / n) - 1) < 0.03 && new StudySeries(7).Counts.SequenceEqual(new StudySeries(7).Counts);
    }

    public void Go(Action<double> progress)
    {
        foreach (var method in StudyMethod.All)
        {
            Steps[method.Name] = Tallies(3);
            foreach (var history in Histories)
            {
                Weeks[(method.Name, history)] = Tallies(6);
            }
        }

        foreach (var series in all)
        {
            foreach (var name in LikeOf(series))
            {
                By.TryAdd(name, new StudyTally());
            }
        }

        var done = 0;
        Parallel.ForEach(all, series =>
        {
            foreach (var method in StudyMethod.All)
            {
                Judge(series, method);
                Step(series, method);
            }

            progress((double)Interlocked.Increment(ref done) / Series);
        });
        foreach (var weeks in (int[])[8, 12, 26, 52, 104])
        {
            Family($"Usual range, {weeks} weeks", StudyMethod.Usual(weeks));
        }
    }

    private static StudyTally[] Tallies(int n) => [.. Enumerable.Range(0, n).Select(_ => new StudyTally())];

    private static IEnumerable<string> LikeOf(StudySeries s) =>
    [
        $"level {(s.Level < 1 ? "1: below one a week" : s.Level < 5 ? "2: one to five" : "3: five and more")}", $"clumping φ {s.Phi:0.0}", $"trend {s.Trend:+0 %;-0 %;none}", $"season {s.Season:0 %}", $"reporters {(s.Dropout ? "silent now and then" : "steady")}",
    ];

    private static int[] Before(StudySeries series, int week, int history) => series.Counts[(week - history)..week];

    private void Judge(StudySeries series, StudyMethod method)
    {
        foreach (var history in Histories)
        {
            var tallies = Weeks[(method.Name, history)];
            for (var week = StudySeries.Weeks - StudySeries.Judged; week < StudySeries.Weeks; week += 2)
            {
                var earlier = Before(series, week, history);
                var said = method.Say(earlier, series.Counts[week]);
                tallies[0].Add(said is not null);
                if (said is not { } told)
                {
                    continue;
                }

                tallies[1].Add(told.Alarm);
                for (var more = 0; more < 4; more++)
                {
                    tallies[2 + more].Add(method.Say(earlier, series.Raised[week][more])!.Value.Alarm);
                }

                if (method.Name == StudyMethod.Usual(52).Name && history == 156)
                {
                    foreach (var name in LikeOf(series))
                    {
                        By[name].Add(told.Alarm);
                    }
                }
            }
        }
    }

    private void Step(StudySeries series, StudyMethod method)
    {
        var (tallies, from, earliest) = (Steps[method.Name], 170, int.MaxValue);
        var counts = (int[])series.Counts.Clone();
        for (var i = 0; i < 4; i++)
        {
            var said = method.Say(counts[(from + i - 156)..(from + i)], counts[from + i] = series.Raised[from + i][1]);
            earliest = said is { Alarm: true } ? Math.Min(earliest, i) : earliest;
            if (said is null)
            {
                return;
            }
        }

        tallies[0].Add(earliest == 0);
        tallies[1].Add(earliest <= 1);
        tallies[2].Add(earliest <= 3);
    }

    private void Family(string name, StudyMethod method)
    {
        var tallies = Towns[name] = Tallies(3);
        foreach (var town in all.Chunk(Together).Where(t => t.Length == Together))
        {
            for (var week = StudySeries.Weeks - StudySeries.Judged; week < StudySeries.Weeks; week++)
            {
                var told = Array.ConvertAll(town, s => method.Say(Before(s, week, 156), s.Counts[week])!.Value);
                tallies[0].Add(told.Any(t => t.Alarm));
                tallies[1].Add(UnusuallyMany.Find(told.Select((t, i) => (i, t.P!.Value))).Found.Count > 0);
                var raised = week % Together;
                var ps = told.Select((t, i) => (i, i == raised ? method.Say(Before(town[i], week, 156), town[i].Raised[week][2])!.Value.P!.Value : t.P!.Value));
                tallies[2].Add(UnusuallyMany.Find(ps).Found.Any(f => f.Area == raised));
            }
        }
    }
}
