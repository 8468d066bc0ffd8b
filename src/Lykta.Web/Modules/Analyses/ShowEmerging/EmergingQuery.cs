using System.Globalization;
using Lykta.Analysis.Spatial;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowEmerging;

/// <summary>Cells with a pattern over time: an answer, and a ring for each.</summary>
internal sealed record ShownEmerging(AnalysisAnswer Answer, MapContent? Map);

/// <summary>A cell that has been hot, how many times, and what pattern that makes.</summary>
internal sealed record EmergingCell(int Cell, EmergingClass Pattern, int Hot, int Count, string? Area);

/// <summary>Tests the cells of the working areas part by part of the time, and names what each has been.</summary>
internal sealed class EmergingQuery(LyktaDbContext db, ReportsInColumns reports, AnalysisChoicesQuery choices, CurrentViewer current)
{
    private const double Side = 400;
    private const int Slices = 12;
    private const int MostShown = 50;

    /// <summary>What a meeting wants to see first.</summary>
    private static readonly EmergingClass[] Order =
    [
        EmergingClass.New, EmergingClass.Consecutive, EmergingClass.Intensifying, EmergingClass.Oscillating, EmergingClass.Sporadic, EmergingClass.Persistent, EmergingClass.Diminishing, EmergingClass.Historical,
    ];

    public async Task<ShownEmerging> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var (points, names) = (await reports.PreciseAsync(current.Viewer, asked.Selection, ct), await choices.RunAsync(ct));
        var tooShort = asked.To.DayNumber - asked.From.DayNumber + 1 < Slices * 7;
        if (points.IsTooFew || tooShort)
        {
            return new ShownEmerging(Answer(asked, points, null, [], names, 0, tooShort ? EmergingTexts.TooShort.With(Slices) : AnalysisTexts.TooFewPrecise.With(points.Count, PreciseReports.Needed)), null);
        }

        var grid = Grid.Around(points.East, points.North, Side);
        var areas = await db.WorkingAreasDrawnAsync(ct);
        var somebody = asked.Kind is null ? points : await reports.PreciseAsync(current.Viewer, asked.Selection with { Kind = null }, ct);
        var of = CellsOfAreas.Of(grid, areas, asked.Area, Neighbourhood.Queen.Counted(GridCounts.Of(somebody.East, somebody.North, grid)));
        var cells = Named(points, grid, of, asked);
        var tested = of.Count(a => a is not null);
        return new ShownEmerging(Answer(asked, points, grid, cells, names, tested, FindingOf(cells, tested, names)), Map(grid, cells, areas));
    }

    private static List<EmergingCell> Named(PreciseReports points, Grid grid, string?[] of, AnalysisQuestion asked)
    {
        var (first, days, tested) = (asked.From.DayNumber, asked.To.DayNumber - asked.From.DayNumber + 1, Array.ConvertAll(of, a => a is not null));
        var slices = Enumerable.Range(0, Slices).Select(s =>
        {
            int[] inSlice = [.. Enumerable.Range(0, points.Count).Where(i => (int)(((long)points.Day[i] - first) * Slices / days) == s)];
            var counts = GridCounts.Of([.. inSlice.Select(i => points.East[i])], [.. inSlice.Select(i => points.North[i])], grid);
            return (counts.Counts, GetisOrd.Of([.. counts.Counts.Select(c => (double)c)], grid, Neighbourhood.Queen, tested).Z);
        }).ToList();
        return
        [
            .. Enumerable.Range(0, grid.Cells).Where(c => tested[c]).Select(c => (Cell: c, Z: slices.ConvertAll(s => s.Z[c])))
                .Select(c => new EmergingCell(c.Cell, EmergingHotSpots.Of(c.Z), c.Z.Count(z => z > 1.96), slices.Sum(s => s.Counts[c.Cell]), of[c.Cell]))
                .Where(c => c.Pattern != EmergingClass.None && c.Count > 0).OrderBy(c => Array.IndexOf(Order, c.Pattern)).ThenByDescending(c => c.Hot).ThenByDescending(c => c.Count).ThenBy(c => c.Cell),
        ];
    }

    private static Text FindingOf(List<EmergingCell> cells, int tested, AnalysisChoices choices)
    {
        var news = cells.Where(c => c.Pattern is EmergingClass.New or EmergingClass.Consecutive or EmergingClass.Intensifying).ToList();
        return cells.Count == 0 ? EmergingTexts.None.With(tested)
            : news.Count == 0 ? EmergingTexts.NothingNew.With(cells.Count, tested)
            : (news.Count == 1 ? EmergingTexts.FoundOne : EmergingTexts.Found).With(news.Count, tested, choices.AreaName(news[0].Area));
    }

    private AnalysisAnswer Answer(AnalysisQuestion asked, PreciseReports points, Grid? grid, List<EmergingCell> cells, AnalysisChoices choices, int tested, Text finding) => new()
    {
        Method = "emerging",
        Finding = finding,
        How = EmergingTexts.How.With(Slices, Side),
        Caveats = [AnalysisTexts.OnlySeen.With(current.Viewer.OrganisationName), EmergingTexts.NotAdjusted.With(tested, Slices), AnalysisTexts.WhatIsReported],
        N = points.Count,
        Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, cell = Side, slices = Slices, weights = Neighbourhood.Queen.Name, needed = PreciseReports.Needed },
        Result = new { tested, cells = cells.Select(c => CellsOfAreas.MiddleOf(grid!, c.Cell) is var p ? new { pattern = PascalCase.ToKebab(c.Pattern.ToString()), c.Hot, c.Count, c.Area, position = new { lat = p.Latitude, lon = p.Longitude } } : null) },
        Table = new OfficialTable(
            AnalysisTexts.Emerging.ToString(),
            [EmergingTexts.Cell.ToString(), EmergingTexts.Pattern.ToString(), AnalysisTexts.Area.ToString(), EmergingTexts.Hot.ToString(), AnalysisTexts.Reports.ToString()],
            [.. cells.Take(MostShown).Select((c, i) => (IReadOnlyList<string>)[N(i + 1), EmergingTexts.Of(c.Pattern).ToString(), choices.AreaName(c.Area), $"{N(c.Hot)}/{N(Slices)}", N(c.Count)])],
            3),
    };

    private static MapContent Map(Grid grid, List<EmergingCell> cells, IReadOnlyList<DrawnArea> areas) => new(
        Areas: [.. areas.Select(a => new MapArea(a.Code, a.Name, a.Shape))],
        Rings: [.. cells.Take(MostShown).Select((c, i) => CellsOfAreas.MiddleOf(grid, c.Cell) is var p ? new MapRing(p.Latitude, p.Longitude, Side / 2, EmergingTexts.Ring.With(i + 1, EmergingTexts.Of(c.Pattern)).ToString()) : null!)],
        RingMeans: EmergingTexts.RingMeans);

    private static string N(int n) => n.ToString(CultureInfo.CurrentCulture);
}
