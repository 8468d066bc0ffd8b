using Lykta.Design;
using Lykta.Modules.Places.Contracts;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>A place on the map: its ground where it has one, and its position.</summary>
internal static class PlaceMap
{
    public static MapContent Of(ShownPlaceFile f)
    {
        var (lat, lon) = At(f);
        return new MapContent(
            Areas: f.Ground.Reach is { } ground ? [new MapArea(f.Place.Id.ToString(), f.Place.Name, GroundSeen.ToWgs84(ground.Copy()))] : [],
            Points: [new MapPoint(lat, lon, f.Place.Name)]);
    }

    /// <summary>The same as a list.</summary>
    public static string Corners(ShownPlaceFile f)
    {
        var (lat, lon) = At(f);
        return f.Ground.Ground is null ? ShowPlaceFileTexts.PointAt.With(lat, lon).ToString() : f.Ground.Corners();
    }

    private static (double Lat, double Lon) At(ShownPlaceFile f) => new Position(f.Place.North, f.Place.East).ToWgs84();
}
