using System.Globalization;
using Lykta.Analysis;
using Lykta.Analysis.SpaceTime;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowNearRepeat;

/// <summary>Near repeat: an answer as a table alone. It tells of distances and days, never of a place.</summary>
internal sealed record ShownNearRepeat(AnalysisAnswer Answer);

/// <summary>Tests whether what happens is followed by more nearby and soon (Knox' test in bands).</summary>
internal sealed class NearRepeatQuery(ReportsInColumns reports, CurrentViewer current)
{
    /// <summary>More pairs than these make take longer than a meeting waits.</summary>
    private const int MostEvents = 20_000;

    private static readonly NearRepeatSettings Settings = new([50, 100, 200, 400], [2, 4, 7, 14]);

    public async Task<ShownNearRepeat> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var points = await reports.PreciseAsync(current.Viewer, asked.Selection, ct);
        var latest = points.Day.Index().OrderByDescending(d => d.Item).Take(MostEvents).Select(d => d.Index).ToList();
        var found = points.IsTooFew ? null : NearRepeat.Of(
            [.. latest.Select(i => points.East[i])], [.. latest.Select(i => points.North[i])], [.. latest.Select(i => (int)points.Day[i])], Settings, null, ct);
        return new ShownNearRepeat(new AnalysisAnswer
        {
            Method = "near-repeat",
            Finding = found is null ? AnalysisTexts.TooFewPrecise.With(points.Count, PreciseReports.Needed) : FindingOf(found),
            How = NearRepeatTexts.How.With(Settings.Permutations),
            Caveats =
            [
                AnalysisTexts.OnlySeen.With(current.Viewer.OrganisationName), NearRepeatTexts.Tested.With(Settings.Space.Count * Settings.Time.Count), NearRepeatTexts.SamePlace,
                .. points.Count > MostEvents ? (Text[])[NearRepeatTexts.Latest.With(MostEvents)] : [],
            ],
            N = found?.Events ?? points.Count,
            Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, Settings.Space, Settings.Time, Settings.Distance, Settings.Permutations, Settings.Seed, needed = PreciseReports.Needed },
            Result = new { observed = found?.Observed, expected = found?.Expected, p = found?.P },
            Table = new OfficialTable(AnalysisTexts.NearRepeat.ToString(), [NearRepeatTexts.Distance.ToString(), .. Settings.Time.Select((_, c) => Days(c))], found is null ? [] : Rows(found), Settings.Time.Count + 1),
        });
    }

    /// <summary>The bands that are near and soon, tested together; of those found the one that is most over what chance gives.</summary>
    private static Text FindingOf(NearRepeat found)
    {
        var cells = from r in Enumerable.Range(1, Settings.Space.Count)
                    from c in Enumerable.Range(0, Settings.Time.Count)
                    select ((r, c), found.P[r][c]);
        var over = UnusuallyMany.Find(cells).Found.Select(f => f.Area).ToList();
        if (over.Count == 0)
        {
            return NearRepeatTexts.None;
        }

        var (row, column) = over.MaxBy(f => found.Observed[f.r][f.c] / found.Expected[f.r][f.c]);
        return NearRepeatTexts.Found.With(Settings.Space[row - 1], Settings.Time[column] - 1, (found.Observed[row][column] / found.Expected[row][column]).ToString("0.0", CultureInfo.CurrentCulture));
    }

    private static List<IReadOnlyList<string>> Rows(NearRepeat found) =>
    [
        .. Enumerable.Range(0, Settings.Space.Count + 1).Select(r => (IReadOnlyList<string>)
            [Metres(r), .. Enumerable.Range(0, Settings.Time.Count).Select(c => NearRepeatTexts.PairsOf.With(found.Observed[r][c], found.Expected[r][c].ToString("0.0", CultureInfo.CurrentCulture)).ToString())]),
    ];

    private static string Metres(int row) => row == 0 ? NearRepeatTexts.Same.ToString() : NearRepeatTexts.MetresOf.With(row == 1 ? 0 : Settings.Space[row - 2], Settings.Space[row - 1]).ToString();

    private static string Days(int column) => NearRepeatTexts.DaysOf.With(column == 0 ? 0 : Settings.Time[column - 1], Settings.Time[column] - 1).ToString();
}
