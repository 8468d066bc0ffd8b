using System.Globalization;
using Lykta.Kernel;

namespace Lykta.UnitTests.Kernel;

/// <summary>The vectors in TestData/sweref99tm.csv are the answers of PostGIS 3.3 (PROJ 9.1), ST_Transform from 4326 to 3006.</summary>
public class PositionTests
{
    private const double Millimetre = 0.001;

    public static TheoryData<string, double, double, double, double> Places()
    {
        var places = new TheoryData<string, double, double, double, double>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Kernel", "TestData", "sweref99tm.csv")).Skip(1))
        {
            var cells = line.Split(',');
            places.Add(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]));
        }

        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void FromWgs84_PlacesAllOverSweden_WithinAMillimetre(string place, double latitude, double longitude, double north, double east)
    {
        var position = Position.FromWgs84(latitude, longitude);
        position.DistanceTo(new Position(north, east)).ShouldBeLessThan(Millimetre / 10, place);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ToWgs84_PlacesAllOverSweden_WithinAMillimetre(string place, double latitude, double longitude, double north, double east)
    {
        var (backLatitude, backLongitude) = new Position(north, east).ToWgs84();
        const double DegreesOfAMillimetre = Millimetre / 111_400;
        backLatitude.ShouldBe(latitude, DegreesOfAMillimetre, place);
        backLongitude.ShouldBe(longitude, DegreesOfAMillimetre, place);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void IsInSweden_PlacesAllOverSweden_Passes(string place, double latitude, double longitude, double north, double east) =>
        Position.IsInSweden(latitude, longitude).ShouldBeTrue($"{place} {north} {east}");

    [Theory]
    [InlineData("Köpenhamn", 55.6761, 12.5683)]
    [InlineData("Oslo", 59.9139, 10.7522)]
    [InlineData("Trondheim", 63.4305, 10.3951)]
    [InlineData("Lødingen fjord", 68.4385, 16.4273)]
    [InlineData("Mariehamn", 60.0973, 19.9348)]
    [InlineData("Helsingfors", 60.1699, 24.9384)]
    [InlineData("Vasa", 63.0951, 21.6165)]
    [InlineData("Uleåborg", 65.0121, 25.4651)]
    [InlineData("Gdańsk", 54.3520, 18.6466)]
    [InlineData("swapped Stockholm", 18.0686, 59.3293)]
    [InlineData("null island", 0, 0)]
    [InlineData("no number", double.NaN, 15)]
    [InlineData("no number", 60, double.NaN)]
    public void IsInSweden_Elsewhere_DoesNot(string place, double latitude, double longitude) =>
        Position.IsInSweden(latitude, longitude).ShouldBeFalse(place);

    [Theory]
    [InlineData(90.5, 15)]
    [InlineData(60, 120)]
    [InlineData(double.NaN, 15)]
    public void FromWgs84_NotACoordinateHere_Throws(double latitude, double longitude) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Position.FromWgs84(latitude, longitude));

    [Fact]
    public void DistanceTo_ThreeFourFive_IsFive() => new Position(0, 0).DistanceTo(new Position(3, 4)).ShouldBe(5);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
