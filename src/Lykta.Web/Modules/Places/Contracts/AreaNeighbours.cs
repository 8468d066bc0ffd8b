using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.IO;

namespace Lykta.Modules.Places.Contracts;

/// <summary>The door to which areas of the working division lie next to one another (grannområden).</summary>
internal static class AreaNeighbours
{
    /// <summary>Borders drawn by hand seldom meet to the metre.</summary>
    private const double Metres = 25;

    /// <summary>The codes of the areas next to this one, in the division's order; none for an area that is not there.</summary>
    public static async Task<IReadOnlyList<string>> NextToAsync(this LyktaDbContext db, string code, CancellationToken ct)
    {
        var rows = await (
            from a in db.Set<Area>()
            join d in db.Set<Division>() on a.DivisionId equals d.Id
            where d.IsWorking
            orderby a.Order, a.Code
            select new { a.Code, a.Shape }).ToListAsync(ct);
        var reader = new WKBReader();
        return rows.Find(a => a.Code == code) is { } own && reader.Read(own.Shape) is var shape
            ? [.. rows.Where(a => a.Code != code && reader.Read(a.Shape).IsWithinDistance(shape, Metres)).Select(a => a.Code)]
            : [];
    }
}
