using Lykta.Kernel;

namespace Lykta.Modules.YearWheels.Domain;

/// <summary>A day everybody knows. <see cref="IsRed"/>: a public holiday by law (lagen 1989:253); the eves are days when people are out.</summary>
internal sealed record KnownDay(DateOnly Day, Text Name, bool IsRed);

/// <summary>Sweden's holidays and eves of a year, computed (helgdagar).</summary>
internal static class SwedishHolidays
{
    public static IReadOnlyList<KnownDay> Of(int year)
    {
        var easter = EasterSunday(year);
        var midsummer = FirstOn(DayOfWeek.Saturday, new DateOnly(year, 6, 20));
        var allSaints = FirstOn(DayOfWeek.Saturday, new DateOnly(year, 10, 31));
        KnownDay[] days =
        [
            Red(new(year, 1, 1), "Nyårsdagen", "New Year's Day"),
            Eve(new(year, 1, 5), "Trettondagsafton", "Twelfth Night"),
            Red(new(year, 1, 6), "Trettondedag jul", "Epiphany"),
            Eve(easter.AddDays(-3), "Skärtorsdagen", "Maundy Thursday"),
            Red(easter.AddDays(-2), "Långfredagen", "Good Friday"),
            Eve(easter.AddDays(-1), "Påskafton", "Easter Eve"),
            Red(easter, "Påskdagen", "Easter Sunday"),
            Red(easter.AddDays(1), "Annandag påsk", "Easter Monday"),
            Eve(new(year, 4, 30), "Valborgsmässoafton", "Walpurgis Night"),
            Red(new(year, 5, 1), "Första maj", "May Day"),
            Red(easter.AddDays(39), "Kristi himmelsfärdsdag", "Ascension Day"),
            Red(easter.AddDays(49), "Pingstdagen", "Whit Sunday"),
            Red(new(year, 6, 6), "Sveriges nationaldag", "National Day"),
            Eve(midsummer.AddDays(-1), "Midsommarafton", "Midsummer's Eve"),
            Red(midsummer, "Midsommardagen", "Midsummer's Day"),
            Red(allSaints, "Alla helgons dag", "All Saints' Day"),
            Eve(new(year, 12, 13), "Lucia", "Lucia"),
            Eve(new(year, 12, 24), "Julafton", "Christmas Eve"),
            Red(new(year, 12, 25), "Juldagen", "Christmas Day"),
            Red(new(year, 12, 26), "Annandag jul", "Boxing Day"),
            Eve(new(year, 12, 31), "Nyårsafton", "New Year's Eve"),
        ];
        return [.. days.OrderBy(d => d.Day)];
    }

    /// <summary>The day most people are paid (löning): the 25th, or the working day before when it is a weekend, a holiday or Christmas.</summary>
    public static DateOnly PayDay(int year, int month)
    {
        var day = new DateOnly(year, month, 25);
        var free = Of(year).Where(d => d.IsRed || d.Day == new DateOnly(year, 12, 24) || d.Name.Swedish == "Midsommarafton").Select(d => d.Day).ToHashSet();
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || free.Contains(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static DateOnly FirstOn(DayOfWeek weekday, DateOnly from) => from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7);

    private static KnownDay Red(DateOnly day, string swedish, string english) => new(day, new Text(swedish, english), true);

    private static KnownDay Eve(DateOnly day, string swedish, string english) => new(day, new Text(swedish, english), false);
}
