using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>
/// A box on the map (ruta): west, south, east, north in WGS 84 degrees, as GeoJSON writes it. In SWEREF 99 TM it is a slightly turned
/// quadrilateral; a position is inside when it is on the inner side of its four edges, which SQL can say as well.
/// </summary>
internal sealed record BoundingBox(double West, double South, double East, double North) : IParsable<BoundingBox>
{
    public static BoundingBox Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var box) ? box : throw new FormatException("A box is written as west,south,east,north in degrees.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out BoundingBox result)
    {
        result = null;
        var parts = s?.Split(',');
        if (parts is not { Length: 4 })
        {
            return false;
        }

        var numbers = new double[4];
        for (var i = 0; i < 4; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
            {
                return false;
            }
        }

        var (west, south, east, north) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        if (west >= east || south >= north || west < -10 || east > 40 || south < 50 || north > 75)
        {
            return false;
        }

        result = new BoundingBox(west, south, east, north);
        return true;
    }

    public override string ToString() => FormattableString.Invariant($"{West},{South},{East},{North}");

    /// <summary>The edges in SWEREF 99 TM, each as N·north + E·east ≤ C inside.</summary>
    public IReadOnlyList<HalfPlane> Edges()
    {
        var corners = new[] { At(South, West), At(South, East), At(North, East), At(North, West) };
        return [.. corners.Select((from, i) => Left(from, corners[(i + 1) % 4]))];
    }

    private static Position At(double latitude, double longitude) => Position.FromWgs84(latitude, longitude);

    /// <summary>Everything to the left of the way from one corner to the next, counter-clockwise: the inside.</summary>
    private static HalfPlane Left(Position from, Position to)
    {
        var (dNorth, dEast) = (to.North - from.North, to.East - from.East);
        return new HalfPlane(-dEast, dNorth, (-dEast * from.North) + (dNorth * from.East));
    }
}

/// <summary>One side of a straight line in the plane of the map.</summary>
internal sealed record HalfPlane(double N, double E, double C);
