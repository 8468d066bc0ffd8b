using System.Globalization;
using System.Text.RegularExpressions;
using Lykta.Kernel;
using NetTopologySuite.Geometries;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>The system of coordinates (koordinatsystem) that a file is in: WGS 84 in degrees, or SWEREF 99 TM in metres.</summary>
internal sealed partial record FileCoordinates
{
    public const int Sweref99Tm = 3006;
    private const int Wgs84 = 4326;

    /// <summary>SWEREF 99 in degrees: within a metre of WGS 84, which is all that a border asks.</summary>
    private const int Sweref99 = 4619;

    private readonly bool inMetres;

    private FileCoordinates(bool inMetres) => this.inMetres = inMetres;

    public static readonly FileCoordinates Degrees = new(false);

    /// <summary>By its number of EPSG; null for one that is not read.</summary>
    public static FileCoordinates? Of(int epsg) => epsg switch
    {
        Sweref99Tm => new FileCoordinates(true),
        Wgs84 or Sweref99 => Degrees,
        _ => null,
    };

    /// <summary>By what the <c>crs</c> member of a GeoJSON file says, which is how Swedish map offices still tell SWEREF 99 TM though RFC 7946 knows WGS 84 only.</summary>
    public static Result<FileCoordinates> Named(string crs) =>
        crs.Contains("CRS84", StringComparison.OrdinalIgnoreCase) || Numbers().Matches(crs) is not [.., var last] ? Degrees
        : Of(int.Parse(last.ValueSpan, CultureInfo.InvariantCulture)) is { } known ? known
        : new CoordinatesNotRead($"EPSG:{last.Value}");

    /// <summary>Metres east and north to the millimetre, finer than any survey, so that the same file gives the same bytes on every machine; null outside Sweden.</summary>
    public Coordinate? Read(double x, double y)
    {
        if (!inMetres)
        {
            return Position.IsInSweden(y, x) && Position.FromWgs84(y, x) is var position ? new Coordinate(Math.Round(position.East, 3), Math.Round(position.North, 3)) : null;
        }

        var (latitude, longitude) = Kernel.Sweref99.ToGeodetic(y, x);
        return Position.IsInSweden(latitude, longitude) ? new Coordinate(Math.Round(x, 3), Math.Round(y, 3)) : null;
    }

    [GeneratedRegex(@"\d{4,6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
