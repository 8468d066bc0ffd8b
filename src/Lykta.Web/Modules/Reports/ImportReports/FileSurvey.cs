using System.Globalization;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>What only the whole file can tell: how many rows, which ids contradict themselves, and where it stops naming municipalities.</summary>
internal sealed class FileSurvey
{
    /// <summary>Fewer days without a named municipality are a quiet week-end, not a source that changed.</summary>
    private const int DaysThatAreAGap = 7;

    private readonly Dictionary<Guid, (UInt128 Hash, int Line)> seen = [];
    private readonly HashSet<Guid> contradicting = [];
    private readonly HashSet<DateOnly> named = [];
    private readonly HashSet<DateOnly> told = [];

    public int Rows { get; private set; }

    public void Add(RowReading row)
    {
        Rows++;
        if (row is { Day: { } day, NamesMunicipality: { } names })
        {
            told.Add(day);
            if (names)
            {
                named.Add(day);
            }
        }

        if (row is ReportRow report)
        {
            var hash = UInt128.Parse(report.Hash.AsSpan(0, 32), NumberStyles.HexNumber, null);
            if (!seen.TryAdd(report.Id.Value, (hash, row.Line)) && seen[report.Id.Value].Hash != hash)
            {
                contradicting.Add(report.Id.Value);
            }
        }
    }

    /// <summary>
    /// A row that stands twice is one report. Two rows with one id and different words: whichever came last would win, so neither
    /// does, because the order of the rows must not matter.
    /// </summary>
    public RowReading Judge(RowReading row)
    {
        if (row is not ReportRow report)
        {
            return row;
        }

        var first = seen[report.Id.Value].Line;
        return contradicting.Contains(report.Id.Value) ? new RejectedRow(row.Line, RowTexts.SameKey.With(first))
            : first != row.Line ? new RepeatedRow(row.Line)
            : row;
    }

    /// <summary>The days a source named municipalities in this file, in order, and the gaps among them.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? Until)> Gaps()
    {
        var gaps = new List<(DateOnly, DateOnly?)>();
        DateOnly? last = null;
        var silent = 0;
        foreach (var day in told.Order())
        {
            if (!named.Contains(day))
            {
                silent++;
                continue;
            }

            if (last is { } from && silent >= DaysThatAreAGap)
            {
                gaps.Add((from, day));
            }

            (last, silent) = (day, 0);
        }

        if (last is { } end && silent >= DaysThatAreAGap)
        {
            gaps.Add((end, null));
        }

        return gaps;
    }

    /// <summary>The first day after another on which this file names municipalities.</summary>
    public DateOnly? NamedAfter(DateOnly day) => named.Where(d => d > day).Order().Select(d => (DateOnly?)d).FirstOrDefault();
}
