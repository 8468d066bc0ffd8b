using System.Diagnostics.CodeAnalysis;

namespace Lykta.Kernel;

/// <summary>
/// A run of whole local days (period), the first and the last included. It is written as its canonical code: <c>2026-W33</c>,
/// <c>2026-08</c>, <c>2026-Q3</c>, <c>2026-T2</c>, <c>2026</c> or <c>2026-08-10/2026-08-23</c>. A range stays a range even when
/// its days happen to be those of a week or a month: what the person chose is what the address and the document say.
/// </summary>
public sealed record Period : IParsable<Period>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private Period(PeriodKind kind, DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        ArgumentOutOfRangeException.ThrowIfLessThan(from.Year, FirstYear, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to.Year, LastYear, nameof(to));
        Kind = kind;
        From = from;
        To = to;
    }

    public PeriodKind Kind { get; }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>What a person calls it: vecka 33, 2026; augusti 2026; 10–23 augusti 2026.</summary>
    public Text Name => PeriodWords.NameOf(this);

    /// <summary>Its days: 10–16 augusti 2026.</summary>
    public Text Dates => PeriodWords.DatesOf(this);

    public static Period OfWeek(IsoWeek week) => new(PeriodKind.Week, week.Monday, week.Sunday);

    public static Period OfMonth(int year, int month) => OfMonths(PeriodKind.Month, year, month, 1);

    public static Period OfQuarter(int year, int quarter) => OfMonths(PeriodKind.Quarter, year, (quarter * 3) - 2, 3);

    public static Period OfTertial(int year, int tertial) => OfMonths(PeriodKind.Tertial, year, (tertial * 4) - 3, 4);

    public static Period OfYear(int year) => OfMonths(PeriodKind.Year, year, 1, 12);

    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year is outside 1900–2200.</exception>
    public static Period Between(DateOnly from, DateOnly to) => new(PeriodKind.Range, from, to);

    /// <summary>The period of a kind that holds a day; as a range, the day alone.</summary>
    public static Period Around(DateOnly day, PeriodKind kind) => kind switch
    {
        PeriodKind.Week => OfWeek(IsoWeek.Of(day)),
        PeriodKind.Month => OfMonth(day.Year, day.Month),
        PeriodKind.Quarter => OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        PeriodKind.Tertial => OfTertial(day.Year, ((day.Month - 1) / 4) + 1),
        PeriodKind.Year => OfYear(day.Year),
        _ => Between(day, day),
    };

    public static Period Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period)
            ? period
            : throw new FormatException("A period is written as 2026-W33, 2026-08, 2026-Q3, 2026-T2, 2026 or 2026-08-10/2026-08-23.");

    /// <summary>Strict: only the canonical codes, only days that exist, years 1900–2200, and never backwards.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Period result)
    {
        result = PeriodCode.Read(s);
        return result is not null;
    }

    public bool Holds(DateOnly day) => From <= day && day <= To;

    /// <summary>A range that is the first half of a month, 1–15, or what is left of it: its neighbours are halves too.</summary>
    public bool IsHalfMonth => Kind == PeriodKind.Range && HalfMonth(From) is var half && half.From == From && half.To == To;

    /// <summary>The half of a month that holds a day: 1–15, or 16 to its last.</summary>
    public static Period HalfMonth(DateOnly day) => day.Day <= 15
        ? Between(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 15))
        : Between(new DateOnly(day.Year, day.Month, 16), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    /// <summary>The period of the same kind just before; half a month follows half a month, any other range moves back by its length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before 1900.</exception>
    public Period Previous() => Kind != PeriodKind.Range ? Around(From.AddDays(-1), Kind)
        : IsHalfMonth ? HalfMonth(From.AddDays(-1)) : Between(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>The period of the same kind just after; half a month is followed by half a month, any other range moves on by its length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would end after 2200.</exception>
    public Period Next() => Kind != PeriodKind.Range ? Around(To.AddDays(1), Kind)
        : IsHalfMonth ? HalfMonth(To.AddDays(1)) : Between(To.AddDays(1), To.AddDays(Days));

    public override string ToString() => PeriodCode.Write(this);

    private static Period OfMonths(PeriodKind kind, int year, int month, int months)
    {
        var first = new DateOnly(year, month, 1);
        return new Period(kind, first, first.AddMonths(months).AddDays(-1));
    }
}
