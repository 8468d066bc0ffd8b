using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>Finds e-mail addresses, å ä ö included, and those written with (at) to hide them from machines.</summary>
internal static partial class EMailFinder
{
    public static IEnumerable<PersonalDataHit> Find(string text) =>
        Addresses().Matches(text).Select(match => new PersonalDataHit(PersonalDataKind.EMail, match.Index, match.Length));

    // Every part is bounded, so the time is linear in the text; the timeout is a second lock.
    [GeneratedRegex(
        """(?<![\w.%+\-])[\w.%+\-]{1,64}(?:@|[ ]?[\(\[](?:at|snabel-?a)[\)\]][ ]?)[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,4}\.[A-Za-zÅÄÖåäö]{2,24}(?![\w@])""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 250)]
    private static partial Regex Addresses();
}
