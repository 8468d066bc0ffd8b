using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>What tells a telephone number from other digits with spaces and dashes. Emergency and short numbers (112, 114 14, 1177) belong to no person and are never hits: none begins with 0.</summary>
internal static class PhoneShape
{
    /// <summary>"0900-1700" and "08 00 17 00" are opening hours, "08-10 2026" a date; a Stockholm number of eight digits is written 08-12 34 56.</summary>
    private static readonly Regex LooksLikeDayOrClock = GuardRules.Shipped.Pattern("dayOrClock");

    private const int Shortest = 8;
    private const int Longest = 10;
    private static readonly string[] MobilePrefixes = ["070", "072", "073", "076", "079"];

    public static bool IsPhone(string candidate)
    {
        var digits = Digits(candidate);
        if (candidate[0] == '+' || digits.StartsWith("00", StringComparison.Ordinal))
        {
            return true;
        }

        return IsMobile(candidate)
            ? digits.Length == Longest
            : digits.Length is >= Shortest and <= Longest && !LooksLikeDayOrClock.IsMatch(candidate);
    }

    public static bool IsMobile(ReadOnlySpan<char> candidate)
    {
        var digits = Digits(candidate);
        return Array.Exists(MobilePrefixes, prefix => digits.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static string Digits(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[text.Length];
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits[count++] = character;
            }
        }

        return new string(digits[..count]);
    }
}
