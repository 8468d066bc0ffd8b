using System.Text;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds personal numbers, telephone numbers, e-mail addresses, number plates and names in free text (personuppgiftsvakten), so that the writer
/// is warned and nothing of the kind is shared. It looks for patterns and common names and knows no register: what it finds is worth a question, and
/// what it does not find may still be about a person. Where one run of characters can be read two ways the order below decides, and
/// between personal number and telephone <see cref="NumberFinder"/>. The browser has the same guard (Islands/guard); a test holds them together.
/// </summary>
internal static class PersonalDataGuard
{
    /// <summary>Hits in reading order; no two overlap.</summary>
    public static IReadOnlyList<PersonalDataHit> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hits = new List<PersonalDataHit>();
        Add(EMailFinder.Find(text));
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            Add(NumberFinder.Find(text));
            Add(PlateFinder.Find(text));
        }

        Add(new NameFinder(text, [.. hits]).Find());
        return [.. hits.OrderBy(hit => hit.Start)];

        void Add(IEnumerable<PersonalDataHit> found) => hits.AddRange(found.Where(hit => !hits.Exists(hit.Overlaps)).ToList());
    }

    /// <summary>The text with each hit swapped for a word in brackets.</summary>
    public static string Replace(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var hit in Find(text))
        {
            result.Append(text, at, hit.Start - at).Append(GuardRules.Shipped.Replacements[hit.Kind]);
            at = hit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
