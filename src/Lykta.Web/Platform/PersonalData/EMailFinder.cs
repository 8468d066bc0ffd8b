using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>Finds e-mail addresses, å ä ö included, and those written with (at) to hide them from machines.</summary>
internal static class EMailFinder
{
    private static readonly Regex Addresses = GuardRules.Shipped.Pattern("eMail", RegexOptions.IgnoreCase);

    public static IEnumerable<PersonalDataHit> Find(string text) =>
        text.AsSpan().ContainsAny('@', '(', '[') ? Addresses.Matches(text).Select(match => new PersonalDataHit(PersonalDataKind.EMail, match.Index, match.Length)) : [];
}
