using System.Globalization;

namespace Lykta.Design;

/// <summary>Values as people read them: grouped whole numbers, at most one decimal, ISO days.</summary>
internal static class Written
{
    public static string InReadersCulture(object? value) => value switch
    {
        null => "",
        int or long or short => string.Format(CultureInfo.CurrentCulture, "{0:N0}", value),
        double number => Number(number),
        decimal number => Number((double)number),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    public static string Number(double number) =>
        number.ToString(Math.Abs(number) >= 100 || number == Math.Floor(number) ? "N0" : "N1", CultureInfo.CurrentCulture);

    /// <summary>A number for an SVG or HTML attribute: decimal point, three decimals, whatever the reader's language.</summary>
    public static string Svg(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A coordinate for an attribute: six decimals are 11 cm.</summary>
    public static string Svg6(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Percent(double share) => Svg(Math.Clamp(share, 0, 1) * 100) + "%";
}
