using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>Known places, and squares of 200 metres in the national grid, with at least three reports that say where they were well enough.</summary>
internal static class HotPlaceFinder
{
    public const int ReportsNeeded = 3;
    public const double CellMetres = 200;
    private const int Shown = 10;

    public static IReadOnlyList<HotPlace> Find(IEnumerable<CountedReport> reports, IReadOnlyCollection<SeenPlace> places)
    {
        var names = places.ToDictionary(p => p.Id);
        return
        [
            .. reports
                .Where(r => r is { North: not null, East: not null } && r.Precision is null or PositionPrecision.Exact or PositionPrecision.Street or PositionPrecision.Place)
                .GroupBy(r => (r.PlaceId, Cell: r.PlaceId is null ? CellOf(r.North!.Value, r.East!.Value) : default))
                .Where(g => g.Count() >= ReportsNeeded)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.First().Id)
                .Take(Shown)
                .Select(g => Of([.. g], g.Key.PlaceId is { } id ? names.GetValueOrDefault(id) : null, places)),
        ];
    }

    public static (int North, int East) CellOf(double north, double east) => ((int)Math.Floor(north / CellMetres), (int)Math.Floor(east / CellMetres));

    private static HotPlace Of(List<CountedReport> reports, SeenPlace? place, IReadOnlyCollection<SeenPlace> places)
    {
        var (north, east) = (Math.Round(reports.Average(r => r.North!.Value)), Math.Round(reports.Average(r => r.East!.Value)));
        return new HotPlace(
            place?.Id,
            place?.Name ?? Nearest(north, east, places)?.Name ?? string.Empty,
            reports.GroupBy(r => r.AreaCode).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key,
            north,
            east,
            [.. reports.GroupBy(r => r.Kind).Select(g => new KindCount(g.Key, g.Count(), null)).OrderByDescending(k => k.Count).ThenBy(k => k.Kind, StringComparer.Ordinal)],
            [.. reports.Select(r => r.Id)],
            ClockPattern.Of(reports.Select(r => (r.OccurredFrom, r.OccurredTo))));
    }

    /// <summary>A square is called by the known place nearest to its reports, when one is as near as the square is wide.</summary>
    private static SeenPlace? Nearest(double north, double east, IEnumerable<SeenPlace> places) =>
        places.Select(p => (Place: p, Metres: double.Hypot(p.North - north, p.East - east)))
            .Where(p => p.Metres <= CellMetres)
            .OrderBy(p => p.Metres).ThenBy(p => p.Place.Name, StringComparer.Ordinal)
            .Select(p => p.Place)
            .FirstOrDefault();
}
