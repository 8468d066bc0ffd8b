using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>GET /api/v1/places/{id}/file: everything known of a place, as its page shows it.</summary>
internal static class PlaceFileEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/places/{id:guid}/file", async (Guid id, ShowPlaceFileQuery query, CancellationToken ct) => PlaceFileJson.Of(await query.RunAsync(new Id<Place>(id), ct)))
        .Requires(PlaceFilesPermissions.Show);
}

/// <summary>The file of a place.</summary>
/// <param name="Corners">Its ground: latitude and longitude of each corner, one a line; null for a point.</param>
internal sealed record PlaceFileJson(
    Guid Id, string Name, string? Address, string? AreaCode, string? Kind, string? Corners, bool IsLine, double? SquareMetres, int ReportsLatestYear, int? ReportsYearBefore,
    IReadOnlyList<PlaceFileJson.Week> Weeks, IReadOnlyList<PlaceFileJson.Party> Parties, IReadOnlyList<PlaceFileJson.Asset> Assets, IReadOnlyList<PlaceFileJson.Classed> Classifications,
    IReadOnlyList<PlaceFileJson.Survey> Surveys, IReadOnlyList<PlaceFileJson.Line> TimeLine)
{
    /// <param name="Reports">Null where nobody in the municipality reported that week.</param>
    internal sealed record Week(string Code, int? Reports);

    internal sealed record Party(PlaceRole Role, string Name, string? For);

    internal sealed record Asset(AssetSort Sort, int? Count, AssetState State, string? Words);

    internal sealed record Classed(PoliceClass Class, bool OfArea, DateOnly From, DateOnly? To, string Source);

    internal sealed record Survey(DateOnly On, string Method, int Asked, int Safe, double Share);

    internal sealed record Line(DateOnly Day, string What, string Words, string? Note);

    public static PlaceFileJson Of(ShownPlaceFile f) => new(
        f.Place.Id.Value, f.Place.Name, f.Place.Address, f.Place.AreaCode, f.File?.Kind, f.Ground.Ground is null ? null : f.Ground.Corners(), f.Ground.IsLine, f.Ground is { IsLine: false, Ground.Area: var area } ? Math.Round(area) : null,
        f.Reports.Latest, f.Reports.Before,
        [.. f.Reports.Weeks.Select(w => new Week(w.Week.ToString(), w.Count))],
        [.. f.Parties.Select(p => new Party(p.Party.Role, p.Name, p.Party.For))],
        [.. f.Assets.Select(a => new Asset(a.Sort, a.Count, a.State, a.Words))],
        [.. f.Classifications.Select(c => new Classed(c.Class, c.PlaceId is null, c.From, c.To, c.Source))],
        [.. f.Surveys.Select(s => new Survey(s.On, s.Method, s.Asked, s.Safe, s.Share))],
        [.. ShowPlaceFile.TimeLine.Of(f).Select(r => new Line(r.Day, r.Sort.ToString(), r.Words, r.Note?.ToString()))]);
}
