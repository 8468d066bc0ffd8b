using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>The map of a picture: areas with their counts for everyone, rings round the hot places the viewer may see.</summary>
internal static class PictureMapEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/lagesbild/{period}/karta", async (string period, string? slag, int? version, ShowPictureQuery query, LyktaDbContext db, CancellationToken ct) =>
        {
            if (!PictureAddress.TryRead(period, out var read) || PictureAddress.ReadKind(slag) is not { } kind || await query.RunAsync(kind, read, ct, version) is not { } shown)
            {
                throw new MissingException(nameof(ShownPicture));
            }

            return Results.Text(MapJson.Write(await OfAsync(db, shown, ct)), "application/json");
        })
        .ExcludeFromDescription()
        .Requires(SituationPicturesPermissions.Show);

    private static async Task<MapContent> OfAsync(LyktaDbContext db, ShownPicture shown, CancellationToken ct)
    {
        var counts = shown.Content.Areas.Where(a => a.Code is not null).ToDictionary(a => a.Code!, a => a.Count, StringComparer.Ordinal);
        var areas = await db.WorkingAreasDrawnAsync(ct);
        return new MapContent(
            Areas: [.. areas.Select(a => new MapArea(a.Code, a.Name, a.Shape, counts.GetValueOrDefault(a.Code).ToString(System.Globalization.CultureInfo.CurrentCulture), Href: PictureWords.Reports(shown, ("area", a.Code))))],
            Rings: [.. shown.Content.HotPlaces.Zip(PictureWords.HotPlaces(shown)).Select(h => Ring(h.First, h.Second))]);
    }

    private static MapRing Ring(Domain.HotPlace hot, HotPlaceRow row)
    {
        var (lat, lon) = new Position(hot.North, hot.East).ToWgs84();
        return new MapRing(lat, lon, CompilePicture.HotPlaceFinder.CellMetres, $"{row.Name}: {row.Count}", "#" + row.Anchor);
    }
}
