using System.Globalization;
using System.Runtime.InteropServices;

namespace Lykta.Peers;

/// <summary>A made city of 20 × 20 km: half its events crowd around 400 places, the rest lie anywhere; 36 areas with crooked borders; three years of weeks, 12 kinds.</summary>
internal sealed class City
{
    public const int Side = 20_000;
    public const int Weeks = 157;
    public const int Kinds = 12;
    public const int AreasAcross = 6;
    private const int Bends = 16;

    public City(int events, int seed)
    {
        var random = new Random(seed);
        (X, Y, Hour, Day) = (new double[events], new double[events], new int[events], new int[events]);
        (Week, Area, Kind) = (new int[events], new int[events], new int[events]);
        var places = Enumerable.Range(0, 400).Select(_ => (X: random.NextDouble() * Side, Y: random.NextDouble() * Side, Spread: 30 + (300 * random.NextDouble()))).ToArray();
        for (var i = 0; i < events; i++)
        {
            var place = places[(int)(random.NextDouble() * places.Length)];
            var crowds = random.NextDouble() < 0.5;
            X[i] = crowds ? Math.Clamp(place.X + (place.Spread * Normal(random)), 0, Side - 1) : random.NextDouble() * Side;
            Y[i] = crowds ? Math.Clamp(place.Y + (place.Spread * Normal(random)), 0, Side - 1) : random.NextDouble() * Side;
            Hour[i] = (int)(random.NextDouble() * Weeks * 168);
            (Day[i], Week[i]) = (Hour[i] / 24, Hour[i] / 168);
            Kind[i] = (int)(Kinds * random.NextDouble() * random.NextDouble());
            Area[i] = ((int)(Y[i] * AreasAcross / Side) * AreasAcross) + (int)(X[i] * AreasAcross / Side);
        }

        Borders = MakeBorders(random);
        CellCounts = Contests.Cells(this);
        Series = [.. Enumerable.Range(0, 272).Select(w => Math.Floor((10 + (4 * Math.Sin(w * Math.PI / 26))) * (0.5 + random.NextDouble())))];
    }

    public double[] X { get; }

    public double[] Y { get; }

    public int[] Hour { get; }

    public int[] Day { get; }

    public int[] Week { get; }

    public int[] Area { get; }

    public int[] Kind { get; }

    /// <summary>One ring for each area; neighbours share every bend.</summary>
    public (double X, double Y)[][] Borders { get; }

    public double[] Series { get; }

    /// <summary>Events in the cells that hot spots are looked for in.</summary>
    public double[] CellCounts { get; }

    /// <summary>The same events on so small a square: as many near pairs as in a crowded town.</summary>
    public City Within(double side)
    {
        for (var i = 0; i < X.Length; i++)
        {
            (X[i], Y[i]) = (X[i] * side / Side, Y[i] * side / Side);
        }

        return this;
    }

    /// <summary>Raw little-endian columns for the scripts, and text for the databases.</summary>
    public void Write(string folder)
    {
        Raw(folder, "x", X);
        Raw(folder, "y", Y);
        Raw(folder, "hour", Hour);
        Raw(folder, "day", Day);
        Raw(folder, "week", Week);
        Raw(folder, "area", Area);
        Raw(folder, "kind", Kind);
        Raw(folder, "series", Series);
        Raw(folder, "cells", CellCounts);
        File.WriteAllLines(Path.Combine(folder, "areas.csv"), Borders.Select((ring, i) =>
            string.Create(CultureInfo.InvariantCulture, $"{i};POLYGON(({string.Join(',', ring.Append(ring[0]).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:R} {p.Y:R}")))}))")));
        File.WriteAllLines(Path.Combine(folder, "events.csv"), Enumerable.Range(0, X.Length).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{X[i]:R};{Y[i]:R};{Hour[i]};{Week[i]};{Area[i]};{Kind[i]}")));
    }

    private static void Raw<T>(string folder, string name, T[] values)
        where T : unmanaged => File.WriteAllBytes(Path.Combine(folder, name + ".bin"), MemoryMarshal.AsBytes(values.AsSpan()));

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>A fine lattice of shaken points; every area walks along its side of it.</summary>
    private static (double X, double Y)[][] MakeBorders(Random random)
    {
        var across = (AreasAcross * Bends) + 1;
        var step = (double)Side / (across - 1);
        var points = new (double X, double Y)[across, across];
        for (var i = 0; i < across * across; i++)
        {
            points[i / across, i % across] = (((i % across) + (0.6 * (random.NextDouble() - 0.5))) * step, ((i / across) + (0.6 * (random.NextDouble() - 0.5))) * step);
        }

        return [.. Enumerable.Range(0, AreasAcross * AreasAcross).Select(a => Ring(points, a / AreasAcross * Bends, a % AreasAcross * Bends))];
    }

    private static (double X, double Y)[] Ring((double X, double Y)[,] points, int row, int column) =>
    [
        .. Enumerable.Range(0, Bends).Select(i => points[row, column + i]),
        .. Enumerable.Range(0, Bends).Select(i => points[row + i, column + Bends]),
        .. Enumerable.Range(0, Bends).Select(i => points[row + Bends, column + Bends - i]),
        .. Enumerable.Range(0, Bends).Select(i => points[row + Bends - i, column]),
    ];
}
