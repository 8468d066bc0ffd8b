using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds a street with its number where somebody is named or numbered in the same sentence, or, beside a lone first name, is said to live.
/// Alone, "Storgatan 12" is where something happened.
/// </summary>
internal static class AddressFinder
{
    private const int LongestNumber = 12;
    private static readonly Func<string, bool> Street = GuardRules.Shipped.Ending("street");
    private static readonly Regex HouseNumber = GuardRules.Shipped.Pattern("houseNumber");
    private static readonly FrozenSet<string> Lives = GuardRules.Shipped.Named("lives");

    public static IEnumerable<PersonalDataHit> Find(string text, List<NameWord> words, IReadOnlyList<PersonalDataHit> people)
    {
        var sentence = 0;
        for (var i = 0; i < words.Count; i++)
        {
            sentence = words[i].OpensSentence ? i : sentence;
            if (!Street(words[i].Lower) || HouseNumber.Match(text[words[i].End..Math.Min(text.Length, words[i].End + LongestNumber)]) is not { Success: true } number)
            {
                continue;
            }

            var from = Beginning(words, sentence, i);
            if ((words[i].IsCapital || from < i) && NamesSomebody(text, words, sentence, from, people))
            {
                yield return new PersonalDataHit(PersonalDataKind.Address, words[from].Start, words[i].End + number.Length - words[from].Start);
            }
        }
    }

    /// <summary>The first capital of "Karl Johansgatan"; the word that opens the sentence only when it is no ordinary one.</summary>
    private static int Beginning(List<NameWord> words, int sentence, int i)
    {
        var from = i;
        while (from > sentence && i - from < 3 && words[from].IsJoined && words[from - 1].IsCapital && (from - 1 > sentence || !NameText.IsOpening(words[from - 1])))
        {
            from--;
        }

        return from;
    }

    private static bool NamesSomebody(string text, List<NameWord> words, int sentence, int from, IReadOnlyList<PersonalDataHit> people)
    {
        var until = words.FindIndex(from + 1, word => word.OpensSentence);
        var end = until < 0 ? text.Length : words[until].Start;
        var inSentence = people.Where(hit => hit.Start >= words[sentence].Start && hit.Start < end).ToList();
        return inSentence.Exists(hit => hit.Kind is not (PersonalDataKind.FirstName or PersonalDataKind.Plate))
            || (inSentence.Count > 0 && words[Math.Max(sentence, from - 6)..from].Exists(word => Lives.Contains(word.Lower)));
    }
}
