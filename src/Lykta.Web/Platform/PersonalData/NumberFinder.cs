using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds personal numbers and telephone numbers, and tells them apart. Of the numbers that begin 070 one in twenty is also a correct
/// personal number, so being correct is not enough. In order: a word such as "tel" just before says telephone; the shape 6 + 4
/// digits (850312-1234) or twelve digits says personal number; a mobile prefix or +46 says telephone; and of the rest what is
/// correct as a personal number is one, and what is built like a telephone number is that.
/// </summary>
internal static class NumberFinder
{
    private static readonly Regex Phones = GuardRules.Shipped.Pattern("phone");
    private static readonly Regex SaysPhone = GuardRules.Shipped.Pattern("saysPhone", RegexOptions.IgnoreCase);
    private static readonly Regex SaysPerson = GuardRules.Shipped.Pattern("saysPerson", RegexOptions.IgnoreCase);

    public static IEnumerable<PersonalDataHit> Find(string text)
    {
        var phones = Phones.Matches(text).Where(match => PhoneShape.IsPhone(match.Value)).Select(Phone).ToList();
        var persons = PersonalNumber.Candidates(text)
            .Where(candidate => !PhoneComesFirst(text, candidate, phones))
            .Select(candidate => new PersonalDataHit(PersonalDataKind.PersonalNumber, candidate.Start, candidate.Length))
            .ToList();
        return persons.Concat(phones.Where(phone => !persons.Exists(phone.Overlaps)));
    }

    private static bool PhoneComesFirst(string text, PersonalNumber.Candidate candidate, List<PersonalDataHit> phones)
    {
        var hit = new PersonalDataHit(PersonalDataKind.PersonalNumber, candidate.Start, candidate.Length);
        if (!phones.Exists(hit.Overlaps))
        {
            return false;
        }

        var before = text[Math.Max(0, candidate.Start - 24)..candidate.Start];
        return SaysPhone.IsMatch(before)
            || (!candidate.HasItsShape && !SaysPerson.IsMatch(before) && PhoneShape.IsMobile(text.AsSpan(candidate.Start, candidate.Length)))
            || phones.Exists(phone => phone.Overlaps(hit) && text[phone.Start] == '+');
    }

    private static PersonalDataHit Phone(Match match) => new(PersonalDataKind.Phone, match.Index, match.Length);
}
