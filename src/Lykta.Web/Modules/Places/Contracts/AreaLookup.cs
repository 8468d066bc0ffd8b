using System.Collections.Concurrent;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.Contracts;

/// <summary>Which area of the working division covers a position. Polygons are prepared once per edition of the division.</summary>
internal sealed class AreaLookup(LyktaDbContext db, PreparedAreas prepared)
{
    private PreparedDivision? working;

    /// <summary>The code of the covering area, or null: a position outside every area is accepted (område saknas).</summary>
    public async Task<string?> CoveringAsync(Position position, CancellationToken ct)
    {
        var point = new Point(position.East, position.North);
        return (await WorkingAsync(ct)).Areas.FirstOrDefault(a => a.Shape.Covers(point))?.Code;
    }

    private async Task<PreparedDivision> WorkingAsync(CancellationToken ct)
    {
        if (working is not null)
        {
            return working;
        }

        var division = await db.Set<Division>().AsNoTracking().FirstOrDefaultAsync(d => d.IsWorking, ct);
        if (division is null)
        {
            return working = PreparedDivision.None;
        }

        return working = await prepared.GetAsync(division, () =>
            db.Set<Area>().AsNoTracking().Where(a => a.DivisionId == division.Id).OrderBy(a => a.Order).ThenBy(a => a.Code).ToListAsync(ct));
    }
}

/// <summary>Prepared polygons kept between requests, per division and edition.</summary>
internal sealed class PreparedAreas
{
    private readonly ConcurrentDictionary<(MunicipalityCode, Id<Division>), PreparedDivision> cache = new();

    public async Task<PreparedDivision> GetAsync(Division division, Func<Task<List<Area>>> read)
    {
        var key = (division.Municipality, division.Id);
        if (cache.TryGetValue(key, out var kept) && kept.Edition == division.Edition)
        {
            return kept;
        }

        var reader = new WKBReader();
        var areas = (await read()).Select(a => new PreparedArea(a.Code, PreparedGeometryFactory.Prepare(reader.Read(a.Shape)))).ToList();
        return cache[key] = new PreparedDivision(division.Edition, areas);
    }
}

internal sealed record PreparedDivision(long Edition, IReadOnlyList<PreparedArea> Areas)
{
    public static readonly PreparedDivision None = new(0, []);
}

internal sealed record PreparedArea(string Code, IPreparedGeometry Shape);
