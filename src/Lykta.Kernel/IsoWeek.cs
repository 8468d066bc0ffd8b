using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lykta.Kernel;

/// <summary>A week (vecka) by ISO 8601, Monday to Sunday, with the year it belongs to: 2026-W53 runs into January and is followed by 2027-W01.</summary>
public readonly record struct IsoWeek : IComparable<IsoWeek>, IParsable<IsoWeek>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900–2200, or has no such week.</exception>
    public IsoWeek(int year, int week)
    {
        if (!Exists(year, week))
        {
            throw new ArgumentOutOfRangeException(nameof(week), $"There is no week {week} in {year}.");
        }

        Year = year;
        Week = week;
    }

    public int Year { get; }

    public int Week { get; }

    /// <summary>The week as one sortable number, 202647, which is how it is stored.</summary>
    public int Number => (Year * 100) + Week;

    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    public DateOnly Sunday => Monday.AddDays(6);

    public IsoWeek Next => AddWeeks(1);

    public IsoWeek Previous => AddWeeks(-1);

    /// <summary>The week that holds a local day.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new IsoWeek(ISOWeek.GetYear(midnight), ISOWeek.GetWeekOfYear(midnight));
    }

    public static IsoWeek FromNumber(int number) => new(number / 100, number % 100);

    public static IsoWeek Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var week) ? week : throw new FormatException("A week is written as 2026-W47.");

    /// <summary>Strict: exactly yyyy-Wnn, and only a week that exists.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IsoWeek result)
    {
        result = default;
        if (s is not { Length: 8 } || s[4] != '-' || s[5] != 'W'
            || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(s.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || !Exists(year, week))
        {
            return false;
        }

        result = new IsoWeek(year, week);
        return true;
    }

    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    public IsoWeek AddWeeks(int weeks) => Of(Monday.AddDays(7 * weeks));

    public int CompareTo(IsoWeek other) => Number.CompareTo(other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Week:D2}");

    private static bool Exists(int year, int week) =>
        year is >= FirstYear and <= LastYear && week >= 1 && week <= ISOWeek.GetWeeksInYear(year);
}
