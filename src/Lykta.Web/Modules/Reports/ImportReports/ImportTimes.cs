using System.Globalization;
using System.Text.RegularExpressions;
using Lykta.Kernel;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Reads the ways people and programs write times. A time without an offset is what a clock in Sweden showed; a day alone is all of it.</summary>
internal static partial class ImportTimes
{
    private static readonly string[] WithOffset = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd H:mm:ss zzz", "yyyy-MM-dd H:mm zzz"];

    private static readonly string[] Local =
    [
        "yyyy-MM-dd H:mm:ss", "yyyy-MM-dd H:mm", "yyyy-MM-dd H.mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyyMMdd HHmm", "yyyyMMddHHmm",
        "d/M/yyyy H:mm", "d.M.yyyy H.mm", "d.M.yyyy H:mm",
    ];

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd", "d/M/yyyy", "d.M.yyyy", "yyyy/MM/dd"];

    private static readonly string[] Clock = ["H:mm", "H.mm", "HHmm", "H:mm:ss", "H"];

    /// <summary>One cell with day and time, or a day alone.</summary>
    public static TimeInterval? Moment(string value, IReadOnlyList<string> formats)
    {
        if (Exact(value, formats) is { } asTheProfileSays)
        {
            return asTheProfileSays;
        }

        if (DateTimeOffset.TryParseExact(value, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && HasOffset(value))
        {
            return At(moment.UtcDateTime);
        }

        if (DateTime.TryParseExact(value, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return At(SwedishTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)));
        }

        return Day(value) is { } day ? WholeDay(day) : null;
    }

    /// <summary>A day in one cell, times in others: "21.30" and "22.10", or both as "21.30–22.10". An end before the start is past midnight.</summary>
    public static TimeInterval? Moments(string day, string from, string to)
    {
        if (Day(day) is not { } on)
        {
            return null;
        }

        if (from.Length == 0)
        {
            return WholeDay(on);
        }

        if (to.Length == 0 && Range().Match(from) is { Success: true } range)
        {
            (from, to) = (range.Groups["from"].Value, range.Groups["to"].Value);
        }

        if (TimeOf(from) is not { } start || (to.Length > 0 && TimeOf(to) is null))
        {
            return null;
        }

        var begins = SwedishTime.ToUtc(on, start);
        if (to.Length == 0)
        {
            return At(begins);
        }

        var end = TimeOf(to)!.Value;
        var ends = SwedishTime.ToUtc(end < start ? on.AddDays(1) : on, end);
        return new TimeInterval(begins, ends < begins ? begins : ends);
    }

    private static TimeInterval? Exact(string value, IReadOnlyList<string> formats)
    {
        foreach (var format in formats)
        {
            if (format.Contains('z', StringComparison.Ordinal) || format.Contains('K', StringComparison.Ordinal))
            {
                if (DateTimeOffset.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
                {
                    return At(moment.UtcDateTime);
                }
            }
            else if (DateTime.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            {
                return At(SwedishTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)));
            }
        }

        return null;
    }

    private static bool HasOffset(string value) => value.EndsWith('Z') || Offset().IsMatch(value);

    private static TimeInterval At(DateTime utc) => new(utc, utc);

    private static TimeInterval WholeDay(DateOnly day) =>
        new(SwedishTime.ToUtc(day, TimeOnly.MinValue), SwedishTime.ToUtc(day.AddDays(1), TimeOnly.MinValue));

    private static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? TimeOf(string value) =>
        TimeOnly.TryParseExact(value, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"^\s*(?<from>\d{1,2}([:.]?\d{2})?)\s*[-–—]\s*(?<to>\d{1,2}([:.]?\d{2})?)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"[+-]\d{2}:?\d{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Offset();
}
