using Lykta.Analysis.Spatial;
using Lykta.Modules.Places.Contracts;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Lykta.Modules.Analyses;

/// <summary>Which cells are tested, and where they lie.</summary>
internal static class CellsOfAreas
{
    /// <summary>The area each cell's middle lies in; null outside them all, and where nobody reported anything near: forest and water are no part of what is tested.</summary>
    /// <param name="grid">The cells.</param>
    /// <param name="areas">The working areas.</param>
    /// <param name="only">The one that is asked about; null for all.</param>
    /// <param name="reported">How many reports of any kind each cell and its neighbours have.</param>
    public static string?[] Of(Grid grid, IReadOnlyList<DrawnArea> areas, string? only, int[] reported)
    {
        var wanted = areas.Where(a => only is null || a.Code == only).Select(a => (a.Code, Shape: PreparedGeometryFactory.Prepare(a.Shape))).ToList();
        var of = new string?[grid.Cells];
        for (var cell = 0; cell < of.Length; cell++)
        {
            if (reported[cell] == 0)
            {
                continue;
            }

            var (lat, lon) = MiddleOf(grid, cell);
            of[cell] = wanted.Find(a => a.Shape.Contains(new Point(lon, lat))).Code;
        }

        return of;
    }

    public static (double Latitude, double Longitude) MiddleOf(Grid grid, int cell)
    {
        var (x, y) = grid.Centre(cell);
        return new Kernel.Position(y, x).ToWgs84();
    }
}
