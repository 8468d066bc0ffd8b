using System.Globalization;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Places.ImportPlaces;

/// <summary>Reads a list of known places: name, address and a position in WGS 84 (lat, lon) or SWEREF 99 TM (N, E). Each row stands or falls alone.</summary>
internal static class PlaceList
{
    private static readonly string[] NameHeaders = ["namn", "name", "plats"];
    private static readonly string[] AddressHeaders = ["adress", "address", "gatuadress"];
    private static readonly string[] LatHeaders = ["lat", "latitud", "latitude"];
    private static readonly string[] LonHeaders = ["lon", "long", "lng", "longitud", "longitude"];
    private static readonly string[] NorthHeaders = ["n", "north", "norr", "y", "northing"];
    private static readonly string[] EastHeaders = ["e", "east", "öst", "o", "ö", "x", "easting"];

    public static Result<IReadOnlyList<ListedPlace>> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Read(stream);
    }

    public static Result<IReadOnlyList<ListedPlace>> Read(Stream stream)
    {
        var opened = TableReader.Open(stream);
        if (!opened.IsOk)
        {
            return opened.Refusal;
        }

        using var table = opened.Value;
        if (!table.Headers.Any(h => NameHeaders.Contains(h, StringComparer.OrdinalIgnoreCase)) || !HasPosition(table.Headers))
        {
            return new NotAPlaceList();
        }

        return table.Rows().Take(MaxRows).Select(ReadRow).ToList();
    }

    public const int MaxRows = 5000;

    private static bool HasPosition(IReadOnlyList<string> headers) =>
        (Has(headers, LatHeaders) && Has(headers, LonHeaders)) || (Has(headers, NorthHeaders) && Has(headers, EastHeaders));

    private static bool Has(IReadOnlyList<string> headers, string[] any) => headers.Any(h => any.Contains(h, StringComparer.OrdinalIgnoreCase));

    private static ListedPlace ReadRow(TableRow row)
    {
        var (name, address) = (Value(row, NameHeaders), Value(row, AddressHeaders));
        var fault = row.Fault;
        if (fault is null && (name.Length is 0 or > 120 || address.Length > 200))
        {
            fault = ImportPlacesTexts.NameMissing;
        }

        var position = fault is null ? ReadPosition(row) : null;
        return new ListedPlace(row.Line, name, address.Length == 0 ? null : address, position, fault ?? (position is null ? ImportPlacesTexts.PositionWrong : null));
    }

    private static Position? ReadPosition(TableRow row)
    {
        if (Number(Value(row, LatHeaders)) is { } lat && Number(Value(row, LonHeaders)) is { } lon)
        {
            return Position.IsInSweden(lat, lon) ? Position.FromWgs84(lat, lon) : null;
        }

        if (Number(Value(row, NorthHeaders)) is not { } north || Number(Value(row, EastHeaders)) is not { } east
            || north is < 6_000_000 or > 7_800_000 || east is < 200_000 or > 1_000_000)
        {
            return null;
        }

        var position = new Position(north, east);
        var (latitude, longitude) = position.ToWgs84();
        return Position.IsInSweden(latitude, longitude) ? position : null;
    }

    private static string Value(TableRow row, string[] headers) => headers.Select(h => row[h]).FirstOrDefault(v => v.Length > 0) ?? "";

    /// <summary>Decimal comma or point; a no-break space between thousands.</summary>
    private static double? Number(string text) => double.TryParse(
        text.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>One row of the list: what will be saved, or what is wrong with it.</summary>
internal sealed record ListedPlace(int Line, string Name, string? Address, Position? Position, Text? Fault);

internal sealed record NotAPlaceList() : Refusal(new Text(
    "Listan behöver rubriker på första raden: namn, adress, och lat och lon (eller N och E i SWEREF 99 TM).",
    "The list needs headings in its first row: name, address, and lat and lon (or N and E in SWEREF 99 TM)."), RefusalKind.Malformed);
