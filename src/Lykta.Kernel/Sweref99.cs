namespace Lykta.Kernel;

/// <summary>
/// Degrees to metres and back for SWEREF 99 TM: transverse Mercator (Gauss–Krüger) on GRS 80, central meridian 15° east, scale
/// 0.9996, false easting 500 000 m. Krüger's series to the fourth power of the third flattening, with the conformal latitude in
/// closed form (C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85, 2011); within a
/// hundredth of a millimetre over Sweden. WGS 84 and SWEREF 99 are taken as one: they differ by less than a metre, which is
/// less than any position a telephone gives.
/// </summary>
public static class Sweref99
{
    private const double SemiMajorAxis = 6378137.0;
    private const double Flattening = 1 / 298.257222101;
    private const double CentralMeridian = 15.0;
    private const double Scale = 0.9996;
    private const double FalseEasting = 500000.0;

    /// <summary>Further from the central meridian the series no longer means anything.</summary>
    private const double Reach = 50.0;

    private const double N = Flattening / (2 - Flattening);
    private const double N2 = N * N;
    private const double N3 = N2 * N;
    private const double N4 = N3 * N;
    private const double Radius = Scale * SemiMajorAxis / (1 + N) * (1 + (N2 / 4) + (N4 / 64));

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    private static readonly double[] ToPlane =
    [
        (N / 2) - (2 * N2 / 3) + (5 * N3 / 16) + (41 * N4 / 180),
        (13 * N2 / 48) - (3 * N3 / 5) + (557 * N4 / 1440),
        (61 * N3 / 240) - (103 * N4 / 140),
        49561 * N4 / 161280,
    ];

    private static readonly double[] FromPlane =
    [
        (N / 2) - (2 * N2 / 3) + (37 * N3 / 96) - (N4 / 360),
        (N2 / 48) + (N3 / 15) - (437 * N4 / 1440),
        (17 * N3 / 480) - (37 * N4 / 840),
        4397 * N4 / 161280,
    ];

    /// <summary>Degrees in SWEREF 99 (or WGS 84) to metres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a latitude, or more than 50° from the central meridian.</exception>
    public static (double North, double East) FromGeodetic(double latitude, double longitude)
    {
        if (!(Math.Abs(latitude) < 90))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies between -90 and 90.");
        }

        if (!(Math.Abs(longitude - CentralMeridian) <= Reach))
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "The longitude is too far from Sweden.");
        }

        var tangent = Conformal(Math.Tan(double.DegreesToRadians(latitude)));
        var lambda = double.DegreesToRadians(longitude - CentralMeridian);
        var xi = Math.Atan2(tangent, Math.Cos(lambda));
        var eta = Math.Asinh(Math.Sin(lambda) / double.Hypot(tangent, Math.Cos(lambda)));
        var (dXi, dEta) = Sum(ToPlane, xi, eta);
        return (Radius * (xi + dXi), FalseEasting + (Radius * (eta + dEta)));
    }

    /// <summary>Metres to degrees in SWEREF 99 (or WGS 84).</summary>
    public static (double Latitude, double Longitude) ToGeodetic(double north, double east)
    {
        var xi = north / Radius;
        var eta = (east - FalseEasting) / Radius;
        var (dXi, dEta) = Sum(FromPlane, xi, eta);
        xi -= dXi;
        eta -= dEta;
        var tangent = Geodetic(Math.Sin(xi) / double.Hypot(Math.Sinh(eta), Math.Cos(xi)));
        var lambda = Math.Atan2(Math.Sinh(eta), Math.Cos(xi));
        return (double.RadiansToDegrees(Math.Atan(tangent)), CentralMeridian + double.RadiansToDegrees(lambda));
    }

    private static (double Xi, double Eta) Sum(double[] coefficients, double xi, double eta)
    {
        var (sumXi, sumEta) = (0.0, 0.0);
        for (var j = 1; j <= coefficients.Length; j++)
        {
            var (sin, cos) = Math.SinCos(2 * j * xi);
            sumXi += coefficients[j - 1] * sin * Math.Cosh(2 * j * eta);
            sumEta += coefficients[j - 1] * cos * Math.Sinh(2 * j * eta);
        }

        return (sumXi, sumEta);
    }

    /// <summary>Tangent of the latitude on the ellipsoid to that of the conformal latitude (Karney, equations 7–9).</summary>
    private static double Conformal(double tangent)
    {
        var secant = double.Hypot(1, tangent);
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / secant));
        return (tangent * double.Hypot(1, sigma)) - (sigma * secant);
    }

    /// <summary>The way back, by Newton's method (equations 19–21); three steps are full precision.</summary>
    private static double Geodetic(double conformal)
    {
        var squared = 1 - (Eccentricity * Eccentricity);
        var tangent = conformal / squared;
        for (var step = 0; step < 3; step++)
        {
            var reached = Conformal(tangent);
            tangent += (conformal - reached) / double.Hypot(1, reached)
                * (1 + (squared * tangent * tangent)) / (squared * double.Hypot(1, tangent));
        }

        return tangent;
    }
}
