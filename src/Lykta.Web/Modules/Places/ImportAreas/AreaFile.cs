using Lykta.Kernel;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>The areas of a GeoJSON file or a GeoPackage, drawn whole or not at all: one line per area that cannot be, and what was mended on the way.</summary>
internal sealed class AreaFile
{
    public const int LargestMegabytes = 50;
    private const int ProblemsTold = 5;

    /// <summary>A self-crossing border may be untangled as long as the area stays the same within a per cent.</summary>
    private const double MendedMost = 0.01;

    private readonly List<Text> problems = [];
    private readonly List<Text> warnings = [];
    private readonly List<DrawnArea> areas = [];

    public IReadOnlyList<DrawnArea> Areas => areas;

    public IReadOnlyList<Text> Warnings => warnings;

    public static async Task<Result<AreaFile>> ReadAsync(Stream stream, CancellationToken ct)
    {
        if (stream.CanSeek && stream.Length > LargestMegabytes * 1024L * 1024)
        {
            return new AreaFileTooLarge(LargestMegabytes);
        }

        var told = await GeoPackageAreas.IsOneAsync(stream, ct) ? await GeoPackageAreas.ReadAsync(stream, ct) : await GeoJsonAreas.ReadAsync(stream, ct);
        return told.IsOk ? Read(told.Value) : told.Refusal;
    }

    private static Result<AreaFile> Read(FileArea[] told)
    {
        var file = new AreaFile();
        foreach (var (i, area) in told.Index())
        {
            file.Add(area, i + 1);
        }

        if (file.problems.Count == 0)
        {
            return file;
        }

        var more = file.problems.Count - ProblemsTold;
        return new AreasCannotBeDrawn([
            .. file.problems.Take(ProblemsTold),
            .. more > 0 ? [new Text($"Och {more} till.", $"And {more} more.")] : Array.Empty<Text>()]);
    }

    private void Add(FileArea told, int number)
    {
        var code = told.Code ?? told.Name;
        if (code is null || code.Length > 40 || (told.Name ?? code).Length > 120)
        {
            problems.Add(new Text(
                $"Nr {number} saknar kod och namn (egenskaperna code och name, eller kod och namn), eller så är de för långa.",
                $"No. {number} lacks code and name (the properties code and name), or they are too long."));
        }
        else if (told.Shape is not { } shape)
        {
            problems.Add(new Text($"{code} (nr {number}) {told.Problem!.Swedish}", $"{code} (no. {number}) {told.Problem.English}"));
        }
        else if (Mend(code, shape) is { } valid)
        {
            Join(new DrawnArea(code, told.Name ?? code, valid));
        }
    }

    private Geometry? Mend(string code, MultiPolygon shape)
    {
        if (shape.IsValid)
        {
            return shape;
        }

        var mended = GeometryFixer.Fix(shape);
        if (mended is Polygon or MultiPolygon && mended.Area > 0 && Math.Abs(mended.Area - shape.Area) <= MendedMost * mended.Area)
        {
            warnings.Add(new Text($"Gränsen för {code} korsade sig själv och rättades.", $"The border of {code} crossed itself and was mended."));
            return mended;
        }

        problems.Add(new Text($"Gränsen för {code} korsar sig själv.", $"The border of {code} crosses itself."));
        return null;
    }

    /// <summary>Map programs often write one area as several features: the same code and name again is one more part of it.</summary>
    private void Join(DrawnArea area)
    {
        var at = areas.FindIndex(a => a.Code == area.Code);
        if (at < 0)
        {
            areas.Add(area);
        }
        else if (areas[at].Name == area.Name)
        {
            areas[at] = area with { Shape = areas[at].Shape.Union(area.Shape) };
        }
        else
        {
            problems.Add(new Text(
                $"Koden {area.Code} används både för {areas[at].Name} och {area.Name}.", $"The code {area.Code} is used for both {areas[at].Name} and {area.Name}."));
        }
    }
}
