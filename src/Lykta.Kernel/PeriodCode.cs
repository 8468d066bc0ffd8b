using System.Globalization;

namespace Lykta.Kernel;

/// <summary>Reads and writes the canonical code of a <see cref="Period"/>, the one form used in addresses, exports and the database.</summary>
internal static class PeriodCode
{
    private const string Day = "yyyy-MM-dd";

    public static string Write(Period period) => period.Kind switch
    {
        PeriodKind.Week => IsoWeek.Of(period.From).ToString(),
        PeriodKind.Month => Invariant($"{period.From:yyyy-MM}"),
        PeriodKind.Quarter => Invariant($"{period.From:yyyy}-Q{NumberInYear(period)}"),
        PeriodKind.Tertial => Invariant($"{period.From:yyyy}-T{NumberInYear(period)}"),
        PeriodKind.Year => Invariant($"{period.From:yyyy}"),
        _ => Invariant($"{period.From:yyyy-MM-dd}/{period.To:yyyy-MM-dd}"),
    };

    /// <summary>Which quarter or tertial of its year a period is.</summary>
    public static int NumberInYear(Period period) => ((period.From.Month - 1) / (period.Kind == PeriodKind.Quarter ? 3 : 4)) + 1;

    public static Period? Read(string? code)
    {
        var year = code is { Length: >= 4 } ? Number(code.AsSpan(0, 4)) : -1;
        if (code is null || year is < 1900 or > 2200)
        {
            return null;
        }

        return code.Length switch
        {
            4 => Period.OfYear(year),
            7 when code[4] == '-' => Part(year, code[5], code[6]),
            8 => IsoWeek.TryParse(code, CultureInfo.InvariantCulture, out var week) ? Period.OfWeek(week) : null,
            21 when code[10] == '/' => Range(code.AsSpan(0, 10), code.AsSpan(11)),
            _ => null,
        };
    }

    private static Period? Part(int year, char kind, char digit)
    {
        var number = digit is >= '0' and <= '9' ? digit - '0' : -1;
        return kind switch
        {
            'Q' when number is >= 1 and <= 4 => Period.OfQuarter(year, number),
            'T' when number is >= 1 and <= 3 => Period.OfTertial(year, number),
            '0' when number is >= 1 and <= 9 => Period.OfMonth(year, number),
            '1' when number is >= 0 and <= 2 => Period.OfMonth(year, 10 + number),
            _ => null,
        };
    }

    private static Period? Range(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        DateOnly.TryParseExact(from, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first <= last && last.Year <= 2200
            ? Period.Between(first, last)
            : null;

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
