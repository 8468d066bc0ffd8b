using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.IO;

namespace Lykta.Modules.Places.MapDivisions;

/// <summary>How much of an area's ground lies in an area of the other division; with no such area, what lies in none.</summary>
/// <param name="Share">Of the area's own ground, from 0 to 1.</param>
internal sealed record MappedArea(string Code, string Name, string? ToCode, string? ToName, double Share);

/// <summary>A division laid upon another.</summary>
internal sealed record DivisionMapping(Division From, Division To, IReadOnlyList<MappedArea> Areas);

/// <summary>
/// Lays one division upon another by the shares of ground (ytandelar), which is how a figure of one edition is carried to the next. It is right as far as what is counted is spread evenly
/// over the ground.
/// </summary>
internal sealed class DivisionMappingQuery(LyktaDbContext db)
{
    /// <summary>Neighbours drawn by hand always share slivers: less of an area than this is not told.</summary>
    public const double LeastShare = 0.001;

    public async Task<DivisionMapping> RunAsync(Id<Division> from, Id<Division> to, CancellationToken ct)
    {
        var one = await db.GetAsync<Division>(d => d.Id == from, ct);
        var other = await db.GetAsync<Division>(d => d.Id == to, ct);
        var theirs = await ShapesAsync(to, ct);
        var tree = new STRtree<int>();
        for (var i = 0; i < theirs.Count; i++)
        {
            tree.Insert(theirs[i].Shape.EnvelopeInternal, i);
        }

        List<MappedArea> rows = [];
        foreach (var (area, shape) in await ShapesAsync(from, ct))
        {
            ct.ThrowIfCancellationRequested();
            var inside = tree.Query(shape.EnvelopeInternal).Order()
                .Select(i => new MappedArea(area.Code, area.Name, theirs[i].Area.Code, theirs[i].Area.Name, shape.Intersection(theirs[i].Shape).Area / shape.Area))
                .Where(m => m.Share >= LeastShare).OrderByDescending(m => m.Share).ToList();
            rows.AddRange(inside);
            if (1 - inside.Sum(m => m.Share) is >= LeastShare and var outside)
            {
                rows.Add(new MappedArea(area.Code, area.Name, null, null, outside));
            }
        }

        return new DivisionMapping(one, other, rows);
    }

    private async Task<List<(Area Area, Geometry Shape)>> ShapesAsync(Id<Division> division, CancellationToken ct)
    {
        var reader = new WKBReader();
        var areas = await db.Set<Area>().AsNoTracking().Where(a => a.DivisionId == division).OrderBy(a => a.Order).ThenBy(a => a.Code).ToListAsync(ct);
        return [.. areas.Select(a => (a, reader.Read(a.Shape)))];
    }
}
