using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>A seen report with the names of what it points at, for lists, pages and exports.</summary>
public sealed class ReportRow
{
    internal SeenReport Report { get; init; } = null!;

    internal string KindName { get; init; } = "";

    internal string? KindEnglishName { get; init; }

    internal string? AreaName { get; init; }

    internal string? PlaceName { get; init; }

    internal double? PlaceNorth { get; init; }

    internal double? PlaceEast { get; init; }

    internal string OrganisationName { get; init; } = "";

    internal string? UnitName { get; init; }

    internal Text Kind => new(KindName, KindEnglishName ?? KindName);

    /// <summary>"Bostadsbolaget · Väktare": unit and function, never a person.</summary>
    internal string Sender => Report.Function is { Length: > 0 } function ? $"{UnitName ?? OrganisationName} · {function}" : UnitName ?? OrganisationName;

    /// <summary>The report's own position, else that of its place, which everyone who sees the place sees.</summary>
    internal Position? Position => (Report.North ?? PlaceNorth, Report.East ?? PlaceEast) is ({ } north, { } east) ? new Position(north, east) : null;
}

/// <summary>Joins names onto seen reports.</summary>
internal static class ReportRows
{
    public static IQueryable<ReportRow> WithNames(this IQueryable<SeenReport> reports, LyktaDbContext db) =>
        from r in reports
        join k in db.Set<ReportKind>() on r.Kind equals k.Code
        join o in db.Organisations() on r.OrganisationId equals o.Id
        join a in db.WorkingAreas() on r.AreaCode equals a.Code into areas
        from a in areas.DefaultIfEmpty()
        join p in db.Places() on r.PlaceId equals p.Id into places
        from p in places.DefaultIfEmpty()
        join u in db.Units() on r.UnitId equals u.Id into units
        from u in units.DefaultIfEmpty()
        select new ReportRow
        {
            Report = r,
            KindName = k.Name,
            KindEnglishName = k.EnglishName,
            AreaName = a.Name,
            PlaceName = p.Name,
            PlaceNorth = p.North,
            PlaceEast = p.East,
            OrganisationName = o.Name,
            UnitName = u.Name,
        };
}
