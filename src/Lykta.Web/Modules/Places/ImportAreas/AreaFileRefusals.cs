using Lykta.Kernel;

namespace Lykta.Modules.Places.ImportAreas;

internal sealed record NoAreaFile() : Refusal(new Text(
    "Filen är ingen GeoJSON eller GeoPackage med områden. Den ska ha ytor (Polygon eller MultiPolygon).",
    "The file is no GeoJSON or GeoPackage with areas. It must have polygons (Polygon or MultiPolygon)."));

internal sealed record CoordinatesNotRead(string System) : Refusal(new Text(
    $"Filens koordinatsystem är {System}. Spara den i SWEREF 99 TM (EPSG:3006) eller WGS 84 (EPSG:4326) och försök igen.",
    $"The file's system of coordinates is {System}. Save it in SWEREF 99 TM (EPSG:3006) or WGS 84 (EPSG:4326) and try again."));

/// <summary>A GeoPackage with several layers of areas: which one is meant is not ours to guess.</summary>
internal sealed record SeveralLayers(IReadOnlyList<string> Layers) : Refusal(new Text(
    $"Filen har flera lager med ytor: {string.Join(", ", Layers)}. Spara det som ska läsas i en egen fil.",
    $"The file has several layers of polygons: {string.Join(", ", Layers)}. Save the one to be read in a file of its own."));

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
