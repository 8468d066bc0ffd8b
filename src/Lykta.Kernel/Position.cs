namespace Lykta.Kernel;

/// <summary>A place (position) in SWEREF 99 TM, EPSG:3006: metres north of the equator and metres east, 500 000 at 15° east.</summary>
public readonly record struct Position(double North, double East)
{
    private const double South = 55.0;

    /// <summary>
    /// The west and east limit, degrees, of each degree of latitude from 55 to 69, territorial sea included and rounded outwards:
    /// a staircase around the country in place of a polygon.
    /// </summary>
    private static readonly (double West, double East)[] Stairs =
    [
        (12.60, 16.00), (11.80, 18.90), (11.10, 19.80), (10.50, 19.80), (11.00, 19.90), (11.90, 19.60), (11.90, 18.20), (11.70, 19.30),
        (11.70, 21.50), (12.50, 22.00), (14.10, 24.30), (14.40, 24.30), (15.90, 24.10), (16.50, 23.80), (20.00, 21.50),
    ];

    private const double NorthEnd = 69.1;

    public static Position FromWgs84(double latitude, double longitude)
    {
        var (north, east) = Sweref99.FromGeodetic(latitude, longitude);
        return new Position(north, east);
    }

    /// <summary>
    /// Whether a coordinate can be in Sweden: inside the box 55–69.1° north and, for its degree of latitude, between a west and
    /// an east limit. Every place in the country and its territorial sea passes, and so do some just across a border; a swapped
    /// or mistyped coordinate, the null island, and the neighbours' capitals do not. It guards against slips of the hand. It
    /// does not decide which country a place is in.
    /// </summary>
    public static bool IsInSweden(double latitude, double longitude)
    {
        if (!(latitude >= South && latitude <= NorthEnd))
        {
            return false;
        }

        var (west, east) = Stairs[(int)(latitude - South)];
        return longitude >= west && longitude <= east;
    }

    public (double Latitude, double Longitude) ToWgs84() => Sweref99.ToGeodetic(North, East);

    /// <summary>Metres in the plane of the map; over a municipality within 0.1 % of the way along the ground.</summary>
    public double DistanceTo(Position other) => double.Hypot(North - other.North, East - other.East);
}
