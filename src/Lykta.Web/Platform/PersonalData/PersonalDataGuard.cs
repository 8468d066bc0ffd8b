using System.Text;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds personal numbers, telephone numbers, e-mail addresses and number plates in free text (personuppgiftsvakten), so that the writer
/// is warned and nothing of the kind is shared. It looks for patterns and knows no register: what it finds is worth a question, and
/// what it does not find may still be about a person. Where one run of characters can be read two ways the order below decides, and
/// between personal number and telephone <see cref="NumberFinder"/>.
/// </summary>
internal static class PersonalDataGuard
{
    /// <summary>Hits in reading order; no two overlap.</summary>
    public static IReadOnlyList<PersonalDataHit> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hits = new List<PersonalDataHit>();
        foreach (var hit in EMailFinder.Find(text).Concat(NumberFinder.Find(text)).Concat(PlateFinder.Find(text)))
        {
            if (!hits.Exists(hit.Overlaps))
            {
                hits.Add(hit);
            }
        }

        return [.. hits.OrderBy(hit => hit.Start)];
    }

    /// <summary>The text with each hit swapped for a word in brackets.</summary>
    public static string Replace(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var hit in Find(text))
        {
            result.Append(text, at, hit.Start - at).Append(WordFor(hit.Kind));
            at = hit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string WordFor(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.PersonalNumber => "[personnummer]",
        PersonalDataKind.Phone => "[telefonnummer]",
        PersonalDataKind.EMail => "[e-post]",
        _ => "[regnummer]",
    };
}
