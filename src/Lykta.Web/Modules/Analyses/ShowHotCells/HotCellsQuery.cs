using System.Globalization;
using Lykta.Analysis.Spatial;
using Lykta.Design;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowHotCells;

/// <summary>Hot cells: an answer, and a ring for each.</summary>
internal sealed record ShownHotCells(AnalysisAnswer Answer, MapContent? Map);

/// <summary>A cell with more around it than chance would give.</summary>
internal sealed record HotCell(int Cell, int Count, int Around, double Z, double Q, string? Area);

/// <summary>Tests every cell of the working areas: its neighbourhood against all of them (Getis–Ord Gi*), adjusted for how many are tested.</summary>
internal sealed class HotCellsQuery(LyktaDbContext db, ReportsInColumns reports, AnalysisChoicesQuery choices, CurrentViewer current)
{
    public const double Side = 200;
    private const double Level = 0.05;
    private const int MostShown = 50;

    public async Task<ShownHotCells> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var points = await reports.PreciseAsync(current.Viewer, asked.Selection, ct);
        if (points.IsTooFew)
        {
            return new ShownHotCells(Answer(asked, points, null, [], await choices.RunAsync(ct), 0), null);
        }

        var grid = Grid.Around(points.East, points.North, Side);
        var counts = GridCounts.Of(points.East, points.North, grid);
        var areas = await db.WorkingAreasDrawnAsync(ct);
        var somebody = asked.Kind is null ? points : await reports.PreciseAsync(current.Viewer, asked.Selection with { Kind = null }, ct);
        var of = CellsOfAreas.Of(grid, areas, asked.Area, Neighbourhood.Queen.Counted(GridCounts.Of(somebody.East, somebody.North, grid)));
        var around = Neighbourhood.Queen.Counted(counts);
        var hot = GetisOrd.Of([.. counts.Counts.Select(c => (double)c)], grid, Neighbourhood.Queen, Array.ConvertAll(of, a => a is not null));
        var cells = Enumerable.Range(0, grid.Cells).Where(i => hot.Q[i] < Level && hot.Z[i] > 0 && counts.Counts[i] > 0).OrderByDescending(i => hot.Z[i])
            .Select(i => new HotCell(i, counts.Counts[i], around[i], hot.Z[i], hot.Q[i], of[i])).ToList();
        return new ShownHotCells(Answer(asked, points, grid, cells, await choices.RunAsync(ct), hot.Tested), Map(grid, cells, areas));
    }

    private AnalysisAnswer Answer(AnalysisQuestion asked, PreciseReports points, Grid? grid, List<HotCell> cells, AnalysisChoices choices, int tested) => new()
    {
        Method = "hotspots",
        Finding = grid is null ? AnalysisTexts.TooFewPrecise.With(points.Count, PreciseReports.Needed)
            : cells.Count == 0 ? HotCellsTexts.None.With(tested)
            : HotCellsTexts.Found.With(cells.Count, tested, (int)Math.Round(100.0 * cells.Sum(c => c.Count) / points.Count), choices.AreaName(cells[0].Area)),
        How = HotCellsTexts.How.With(Side),
        Caveats = [AnalysisTexts.OnlySeen.With(current.Viewer.OrganisationName), HotCellsTexts.Adjusted.With(tested), AnalysisTexts.WhatIsReported],
        N = points.Count,
        Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, cell = Side, weights = Neighbourhood.Queen.Name, level = Level, needed = PreciseReports.Needed },
        Result = new { tested, cells = cells.Select(c => CellsOfAreas.MiddleOf(grid!, c.Cell) is var p ? new { c.Count, c.Around, c.Z, c.Q, c.Area, position = new { lat = p.Latitude, lon = p.Longitude } } : null) },
        Table = new OfficialTable(
            AnalysisTexts.HotCells.ToString(),
            [HotCellsTexts.Cell.ToString(), AnalysisTexts.Area.ToString(), HotCellsTexts.InCell.ToString(), HotCellsTexts.Around.ToString(), HotCellsTexts.Z.ToString(), HotCellsTexts.Q.ToString()],
            [
                .. cells.Take(MostShown).Select((c, i) => (IReadOnlyList<string>)
                    [N(i + 1), choices.AreaName(c.Area), N(c.Count), N(c.Around), c.Z.ToString("0.0", CultureInfo.CurrentCulture), AnalysisTexts.Chance(c.Q)]),
            ],
            2),
    };

    private static MapContent Map(Grid grid, List<HotCell> cells, IReadOnlyList<DrawnArea> areas) => new(
        Areas: [.. areas.Select(a => new MapArea(a.Code, a.Name, a.Shape))],
        Rings: [.. cells.Take(MostShown).Select((c, i) => CellsOfAreas.MiddleOf(grid, c.Cell) is var p ? new MapRing(p.Latitude, p.Longitude, Side / 2, HotCellsTexts.Ring.With(i + 1, c.Count).ToString()) : null!)],
        RingMeans: HotCellsTexts.RingMeans);

    private static string N(int n) => n.ToString(CultureInfo.CurrentCulture);
}
