using System.Globalization;

namespace Lykta.Kernel;

/// <summary>A <see cref="Period"/> in the words of a person. An interval has a dash without spaces (Svenska skrivregler).</summary>
internal static class PeriodWords
{
    public static Text NameOf(Period period) => period.Kind switch
    {
        PeriodKind.Week => Week(IsoWeek.Of(period.From)),
        PeriodKind.Month => new Text(In(Culture.Swedish, period.From, "MMMM yyyy"), In(Culture.English, period.From, "MMMM yyyy")),
        PeriodKind.Quarter => Numbered("kvartal", "quarter", period),
        PeriodKind.Tertial => Numbered("tertial", "four-month period", period),
        PeriodKind.Year => new Text(In(Culture.Swedish, period.From, "yyyy"), In(Culture.English, period.From, "yyyy")),
        _ => DatesOf(period),
    };

    public static Text DatesOf(Period period) => new(Days(period, Culture.Swedish), Days(period, Culture.English));

    private static Text Week(IsoWeek week) => new($"vecka {week.Week}, {week.Year}", $"week {week.Week}, {week.Year}");

    private static Text Numbered(string swedish, string english, Period period)
    {
        var number = $"{PeriodCode.NumberInYear(period)} {period.From.Year}";
        return new Text($"{swedish} {number}", $"{english} {number}");
    }

    private static string Days(Period period, CultureInfo culture)
    {
        var (from, to) = (period.From, period.To);
        var last = In(culture, to, "d MMMM yyyy");
        if (from == to)
        {
            return last;
        }

        var first = from.Year != to.Year ? "d MMMM yyyy" : from.Month != to.Month ? "d MMMM" : "%d";
        return $"{In(culture, from, first)}–{last}";
    }

    private static string In(CultureInfo culture, DateOnly day, string format) => day.ToString(format, culture);
}
