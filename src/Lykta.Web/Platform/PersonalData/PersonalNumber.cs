using System.Globalization;
using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Personal numbers (personnummer) and coordination numbers (samordningsnummer, the day plus 60) in text: ten or twelve digits with or
/// without spaces, dash or plus, of a day that exists and with the right check digit (folkbokföringslagen 18 §, Skatteverket SKV 704).
/// Interim numbers, which have a letter where the first of the last four digits would be and no check digit, count when the dash is there.
/// </summary>
internal static class PersonalNumber
{
    private static readonly Regex Numbers = GuardRules.Shipped.Pattern("personalNumber");

    /// <summary>A correct number and its place; it has its shape when written as only a personal number is: twelve digits, or six and four.</summary>
    public readonly record struct Candidate(int Start, int Length, bool HasItsShape);

    public static IEnumerable<Candidate> Candidates(string text)
    {
        foreach (Match match in Numbers.Matches(text))
        {
            if (IsPossibleDay(match) && (match.Groups["letter"].Success || HasCheckDigit(match)) && !IsDayAndClock(match))
            {
                var century = match.Groups["century"].Success;
                var inner = match.Groups["inner"].Length > 0;
                yield return new Candidate(match.Index, match.Length, century || (match.Groups["sep"].Length + match.Groups["dash"].Length > 0 && !inner));
            }
        }
    }

    private static bool IsPossibleDay(Match match)
    {
        var month = Number(match, "month");
        var day = Number(match, "day");
        day = day > 60 ? day - 60 : day;
        int[] centuries = match.Groups["century"].Success ? [Number(match, "century")] : [18, 19, 20];
        return month is >= 1 and <= 12 && day >= 1
            && Array.Exists(centuries, century => day <= DateTime.DaysInMonth((century * 100) + Number(match, "year"), month));
    }

    /// <summary>The Luhn digit over year, month, day and the last four; the century takes no part.</summary>
    private static bool HasCheckDigit(Match match)
    {
        var digits = match.Groups["year"].Value + match.Groups["month"].Value + match.Groups["day"].Value + match.Groups["last"].Value;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    /// <summary>"2026-08-10 2130" is when something happened, not who: a recent day written with dashes, a space, and a time of day.</summary>
    private static bool IsDayAndClock(Match match) =>
        match.Groups["inner"].Length > 0 && match.Groups["century"].Value == "20" && Number(match, "year") >= 20
        && match.Groups["sep"].Value == " " && Number(match, "last") is var clock && clock / 100 < 24 && clock % 100 < 60;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
