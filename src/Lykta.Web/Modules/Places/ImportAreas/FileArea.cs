using Lykta.Kernel;
using NetTopologySuite.Geometries;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>An area as a file tells it, before anything is asked of it: what it is called there, and its shape in SWEREF 99 TM or what is wrong with it, worded to follow its name.</summary>
internal sealed record FileArea(string? Code, string? Name, MultiPolygon? Shape, Text? Problem)
{
    public static readonly Text NotInSweden = new(
        "ligger utanför Sverige; koordinater ska vara longitud och latitud i grader (WGS 84) eller SWEREF 99 TM.",
        "is outside Sweden; coordinates must be longitude and latitude in degrees (WGS 84) or SWEREF 99 TM.");

    public static readonly Text NoPolygon = new("är ingen yta (Polygon eller MultiPolygon).", "is no polygon (Polygon or MultiPolygon).");

    public static readonly Text Empty = new("är tom: den har ingen gräns.", "is empty: it has no border.");

    public static readonly Text HasHeights = new("har höjder (3D). Spara om filen utan höjd.", "has heights (3D). Save the file without height.");

    public static readonly Text BrokenRing = new("har en gräns som inte sluter sig eller har för få hörn.", "has a border that does not close or has too few corners.");

    private static readonly string[] CodeNames = ["code", "kod", "id", "omradeskod", "områdeskod", "desokod", "regsokod", "deso", "regso", "distriktskod"];
    private static readonly string[] NameNames = ["name", "namn", "omrade", "område", "omradesnamn", "områdesnamn", "regsonamn", "distriktsnamn"];

    /// <summary>The property that says the code among those there are, in the order of what they are usually called; null where there is none.</summary>
    public static string? CodeAmong(IEnumerable<string> properties) => Among(CodeNames, properties);

    public static string? NameAmong(IEnumerable<string> properties) => Among(NameNames, properties);

    private static string? Among(string[] names, IEnumerable<string> properties) =>
        names.SelectMany(n => properties.Where(p => p.Equals(n, StringComparison.OrdinalIgnoreCase))).FirstOrDefault();
}
