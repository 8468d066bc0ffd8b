using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds number plates (registreringsnummer): three letters and three digits, or two digits and a letter; never I, Q, V, Å, Ä or Ö, and no O
/// last (Transportstyrelsen). Three letters and a number are also a house or an amount: "hus 112", "med 100". What is a
/// word in ordinary use is a plate only in capitals written together with the digits, or after a word such as "regnr".
/// </summary>
internal static class PlateFinder
{
    private static readonly Regex Plates = GuardRules.Shipped.Pattern("plate");
    private static readonly Regex SaysPlate = GuardRules.Shipped.Pattern("saysPlate", RegexOptions.IgnoreCase);

    /// <summary>Three-letter words without I, Q, V, Å, Ä, Ö that stand before numbers in Swedish and English text.</summary>
    private static readonly FrozenSet<string> Words = GuardRules.Set(GuardRules.Shipped.Plates["words"]);

    /// <summary>Makes, standards and numbers to call, which take three digits of their own.</summary>
    private static readonly FrozenSet<string> Makes = GuardRules.Set(GuardRules.Shipped.Plates["makes"]);

    public static IEnumerable<PersonalDataHit> Find(string text) =>
        Plates.Matches(text)
            .Where(match => IsPlate(text, match))
            .Select(match => new PersonalDataHit(PersonalDataKind.Plate, match.Index, match.Length));

    private static bool IsPlate(string text, Match match)
    {
        if (SaysPlate.IsMatch(text[Math.Max(0, match.Index - 28)..match.Index]))
        {
            return true;
        }

        var letters = match.Groups["letters"].Value;
        var together = match.Groups["gap"].Length == 0;
        var word = letters.ToLowerInvariant();
        return !Makes.Contains(word) && ((together && letters.All(char.IsAsciiLetterUpper)) || !Words.Contains(word));
    }
}
