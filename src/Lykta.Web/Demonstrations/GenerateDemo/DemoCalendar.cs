using Lykta.Kernel;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The two years a demonstration tells of: whole weeks, ending the last Sunday before today; and what a Swedish year does to them.</summary>
internal sealed class DemoCalendar
{
    public const int Weeks = 104;

    public DemoCalendar(DateOnly today)
    {
        Today = today;
        LastDay = IsoWeek.Of(today).Monday.AddDays(-1);
        FirstDay = LastDay.AddDays(1 - (7 * Weeks));
    }

    public DateOnly Today { get; }

    public DateOnly FirstDay { get; }

    public DateOnly LastDay { get; }

    public IsoWeek LastWeek => IsoWeek.Of(LastDay);

    /// <summary>Nothing is known after this: five minutes to midnight on the last Sunday.</summary>
    public DateTime End => SwedishTime.ToUtc(LastDay, new TimeOnly(23, 55));

    /// <summary>Which of the weeks a day lies in, 0 to 103.</summary>
    public int WeekOf(DateOnly day) => (day.DayNumber - FirstDay.DayNumber) / 7;

    public static bool IsSchoolDay(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return false;
        }

        var week = IsoWeek.Of(day).Week;
        var easter = Easter(day.Year);
        var inTerm = (day.Month, day.Day) is ((> 1 and < 6), _) or (1, >= 9) or (6, <= 12) or (8, >= 19) or ((> 8 and < 12), _) or (12, <= 20);
        return inTerm && week is not (9 or 44) && !(day > easter.AddDays(-3) && day < easter.AddDays(7));
    }

    /// <summary>Wages come on the 25th, or on the Friday before a weekend.</summary>
    public static bool IsPayDay(DateOnly day)
    {
        var due = new DateOnly(day.Year, day.Month, 25);
        return day == due.DayOfWeek switch
        {
            DayOfWeek.Saturday => due.AddDays(-1),
            DayOfWeek.Sunday => due.AddDays(-2),
            _ => due,
        };
    }

    public static bool IsNewYear(DateOnly day) => day is { Month: 12, Day: 31 } or { Month: 1, Day: 1 };

    public static bool IsHalloween(DateOnly day) => day is { Month: 10, Day: 30 or 31 };

    public static bool IsWalpurgis(DateOnly day) => day is { Month: 4, Day: 30 };

    public static bool IsMidsummer(DateOnly day) => day is { Month: 6, Day: >= 19 and <= 26, DayOfWeek: DayOfWeek.Friday or DayOfWeek.Saturday };

    public static bool IsEndOfSchool(DateOnly day) => day is { Month: 6, Day: >= 9 and <= 14, DayOfWeek: DayOfWeek.Thursday or DayOfWeek.Friday };

    public static bool IsLucia(DateOnly day) => day is { Month: 12, Day: 12 or 13 };

    /// <summary>Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
