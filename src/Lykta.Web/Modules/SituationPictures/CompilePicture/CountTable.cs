using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>Counts per area and kind over all compared periods, as each was known at the same delay, and which of them anybody reported in.</summary>
internal sealed class CountTable
{
    private readonly ComparedPeriods periods;
    private readonly int delayHours;
    private readonly Dictionary<(string? Area, string Kind), int[]> counts = [];
    private readonly Dictionary<DateOnly, List<int>> found = [];
    private readonly bool[] reportedIn;

    /// <param name="delayHours">How long after the end of the period it is compiled; negative while it runs.</param>
    public CountTable(ComparedPeriods periods, int delayHours, IEnumerable<ReportCount> counted, IEnumerable<SlowCount> slow, IEnumerable<RoundDays> rounds)
    {
        (this.periods, this.delayHours) = (periods, delayHours);
        reportedIn = new bool[periods.All.Count];
        foreach (var count in counted)
        {
            foreach (var i in PeriodsOf(count.From))
            {
                Of(count.AreaCode, count.Kind)[i] += count.Count;
                reportedIn[i] = true;
            }
        }

        foreach (var late in slow)
        {
            foreach (var i in PeriodsOf(late.Day).Where(i => i != periods.Current && WasNotKnown(late, periods.All[i])))
            {
                Of(late.AreaCode, late.Kind)[i] -= late.Count;
            }
        }

        foreach (var round in rounds)
        {
            for (var i = 0; i < periods.All.Count; i++)
            {
                reportedIn[i] |= round.From <= periods.All[i].To && round.To >= periods.All[i].From;
            }
        }
    }

    public IEnumerable<(string? Area, string Kind)> Pairs => counts.Keys;

    /// <summary>True where anybody sent anything: a count of zero is a zero only there.</summary>
    public bool ReportedIn(int period) => reportedIn[period];

    public Series Whole() => Sum(_ => true);

    public Series OfArea(string? area) => Sum(pair => pair.Area == area);

    public Series OfPair(string? area, string kind) => new(this, periods, counts.GetValueOrDefault((area, kind)) ?? new int[periods.All.Count]);

    private bool WasNotKnown(SlowCount late, Period period) =>
        late.KnownAfterHours >= delayHours + (24 * (period.To.DayNumber - late.Day.DayNumber));

    private Series Sum(Func<(string? Area, string Kind), bool> which)
    {
        var sum = new int[periods.All.Count];
        foreach (var (_, values) in counts.Where(pair => which(pair.Key)))
        {
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += values[i];
            }
        }

        return new Series(this, periods, sum);
    }

    private int[] Of(string? area, string kind) =>
        counts.TryGetValue((area, kind), out var row) ? row : counts[(area, kind)] = new int[periods.All.Count];

    private List<int> PeriodsOf(DateOnly day)
    {
        if (!found.TryGetValue(day, out var which))
        {
            which = [.. Enumerable.Range(0, periods.All.Count).Where(i => periods.All[i].Holds(day))];
            found[day] = which;
        }

        return which;
    }
}

/// <summary>One row of the table: a count for each compared period, null where nobody reported.</summary>
internal sealed class Series(CountTable table, ComparedPeriods periods, int[] counts)
{
    public int Count => counts[periods.Current];

    public bool Reported => table.ReportedIn(periods.Current);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<int?> Earlier { get; } = [.. Enumerable.Range(0, periods.Current).Select(i => table.ReportedIn(i) ? counts[i] : (int?)null)];

    public int? Previous => Earlier.Count == 0 ? null : Earlier[^1];

    public IReadOnlyList<(Period Period, int? Count)> EarlierYears =>
        [.. periods.EarlierYears.Index().Select(y => (y.Item, table.ReportedIn(periods.Current + 1 + y.Index) ? counts[periods.Current + 1 + y.Index] : (int?)null))];
}
