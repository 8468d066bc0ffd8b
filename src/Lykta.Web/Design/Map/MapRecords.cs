using Lykta.Kernel;
using NetTopologySuite.Geometries;

namespace Lykta.Design;

/// <summary>Where the ground comes from (settings): tiles through our own server, or a pmtiles file; with neither, streets and water are the ground.</summary>
public sealed record MapGround(string? TileUrl = null, string? PmtilesUrl = null, string? Attribution = null);

/// <summary>An area to draw; geometry in WGS 84 longitude and latitude. <paramref name="Label"/> stands in it: the count.</summary>
public sealed record MapArea(string Code, string Name, Geometry Shape, string? Label = null, LevelMark? Level = null, string? Href = null);

/// <summary>A point to draw (WGS 84). Points of more than 500 are gathered into clusters.</summary>
public sealed record MapPoint(double Lat, double Lon, string Name, string? Href = null, int Weight = 1);

/// <summary>A ring round a hot place (WGS 84, metres).</summary>
public sealed record MapRing(double Lat, double Lon, double Metres, string Name, string? Href = null);

/// <summary>Everything a map draws, and what a ring means where it is no hot spot. What has no polygon has no place here: it is in the list beside the map.</summary>
public sealed record MapContent(
    IReadOnlyList<MapArea>? Areas = null,
    IReadOnlyList<MapPoint>? Points = null,
    IReadOnlyList<MapRing>? Rings = null,
    IReadOnlyList<Geometry>? Streets = null,
    IReadOnlyList<Geometry>? Water = null,
    Text? RingMeans = null);
