using NetTopologySuite.Geometries;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>An area as the file draws it: code, name and a valid polygon or multipolygon in SWEREF 99 TM.</summary>
internal sealed record DrawnArea(string Code, string Name, Geometry Shape);
