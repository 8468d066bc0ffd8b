using Lykta.Kernel;

namespace Lykta.Modules.Places.ImportAreas;

internal sealed record NotGeoJson() : Refusal(new Text(
    "Filen är ingen GeoJSON med områden. Den ska vara en FeatureCollection med ytor (Polygon eller MultiPolygon).",
    "The file is no GeoJSON with areas. It must be a FeatureCollection of polygons (Polygon or MultiPolygon)."));

internal sealed record AreaFileTooLarge(int Megabytes) : Refusal(new Text(
    $"Filen är större än {Megabytes} MB. Förenkla gränserna och försök igen.", $"The file is larger than {Megabytes} MB. Simplify the borders and try again."));

internal sealed record DivisionNeedsName() : Refusal(
    new Text("Ge indelningen ett namn, högst 80 tecken.", "Give the division a name, at most 80 characters."), RefusalKind.Malformed);

/// <summary>One or more areas cannot be drawn; nothing is saved.</summary>
internal sealed record AreasCannotBeDrawn(IReadOnlyList<Text> Problems) : Refusal(new Text(
    "Inget sparades. " + string.Join(" ", Problems.Select(p => p.Swedish)), "Nothing was saved. " + string.Join(" ", Problems.Select(p => p.English))));

internal sealed record AreaCodeTaken(string Code, string Division) : Refusal(new Text(
    $"Koden \"{Code}\" finns redan i indelningen {Division}. En kod får finnas en gång i kommunen.",
    $"The code \"{Code}\" is already in the division {Division}. A code may be used once in a municipality."));
