using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;

namespace Lykta.Modules.Analyses;

/// <summary>What is asked: reviewed reports from one day to another, of a kind and in an area or of all.</summary>
/// <param name="Against">What a comparison compares with.</param>
public sealed record AnalysisQuestion(DateOnly From, DateOnly To, string? Kind, string? Area, string? Against = null)
{
    private const int UsualWeeks = 52;
    private const int MostYears = 10;
    private const int LongestCode = 40;

    /// <summary>The reports it is about.</summary>
    internal ReportSelection Selection => new(From, To, Kind, Area);

    /// <summary>Reads an address. Where no day is said, the fifty-two weeks before this one.</summary>
    /// <param name="today">The day by the clock in Sweden.</param>
    internal static Result<AnalysisQuestion> Read(string? from, string? to, string? kind, string? area, string? against, DateOnly today)
    {
        var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
        var sunday = IsoWeek.Of(today).Monday.AddDays(-1);
        var last = Day("to", to, errors) ?? sunday;
        var first = Day("from", from, errors) ?? last.AddDays(1 - (7 * UsualWeeks));
        if (first > last)
        {
            errors["to"] = AnalysisTexts.DaysWrong;
        }
        else if (first < last.AddYears(-MostYears))
        {
            errors["from"] = AnalysisTexts.TooLong;
        }

        return errors.Count > 0 ? new MalformedInput(errors) : new AnalysisQuestion(first, last, Code(kind), Code(area), Code(against));
    }

    private static DateOnly? Day(string name, string? said, Dictionary<string, Text> errors)
    {
        if (string.IsNullOrWhiteSpace(said))
        {
            return null;
        }

        if (DateOnly.TryParseExact(said.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1990 and < 2200)
        {
            return day;
        }

        errors[name] = AnalysisTexts.DayWrong;
        return null;
    }

    private static string? Code(string? said) => string.IsNullOrWhiteSpace(said) || said.Length > LongestCode || said.Contains('\0', StringComparison.Ordinal) ? null : said.Trim();
}
