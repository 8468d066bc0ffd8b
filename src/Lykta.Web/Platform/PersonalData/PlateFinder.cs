using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds number plates (registreringsnummer): three letters and three digits, or two digits and a letter; never I, Q, V, Å, Ä or Ö, and no O
/// last (Transportstyrelsen). Three letters and a number are also a house or an amount: "hus 112", "med 100". What is a
/// word in ordinary use is a plate only in capitals written together with the digits, or after a word such as "regnr".
/// </summary>
internal static partial class PlateFinder
{
    /// <summary>Three-letter words without I, Q, V, Å, Ä, Ö that stand before numbers in Swedish and English text.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        (
            "all and ann apr are ark art att aug ben ber bet bob bor bot box bra bro bus byn can cat cms dag dan dar dec del dem den der det dkk dog dom " +
            "dra dun ena end ens era est ett eur fak fan far fas fel fem for fru gap gbp ged ger ges get ggr gym had hal han har has hem hen her hos hot " +
            "how hur hus jag jan jul jun kan kap kod kol kom kub kul kwh lag lan led lek ler let lgh log lok lot lur lux man mar mat max med mej men mer " +
            "met mms mot nej ner nod nog nok nor nos not now nya ord ort oss our out par pas per pga pol pos rad ram ras rea red rel rep rop rot rum run " +
            "sal sam sat see sek sen sep ser sju ska sms sol som son sot spa sta ste sub syd tab tag tal tar tax tel ten ter the tog tom ton top tor tre " +
            "tur two typ ung upp usd use ute was web who you zon").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes, standards and numbers to call, which take three digits of their own.</summary>
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(["aes", "bmw", "sha", "sos", "sfs", "usb"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<PersonalDataHit> Find(string text) =>
        Plates().Matches(text)
            .Where(match => IsPlate(text, match))
            .Select(match => new PersonalDataHit(PersonalDataKind.Plate, match.Index, match.Length));

    private static bool IsPlate(string text, Match match)
    {
        if (SaysPlate().IsMatch(text[Math.Max(0, match.Index - 28)..match.Index]))
        {
            return true;
        }

        var letters = match.Groups["letters"].Value;
        var together = match.Groups["gap"].Length == 0;
        return !Names.Contains(letters) && ((together && letters.All(char.IsAsciiLetterUpper)) || !Words.Contains(letters));
    }

    [GeneratedRegex(
        """(?<![\p{L}\d_@./\-])(?<letters>[A-HJ-PR-UW-Za-hj-pr-uw-z]{3})(?<gap>[ \-]?)(?:\d{3}|\d\d[A-HJ-NPR-UW-Za-hj-npr-uw-z])(?![\p{L}\d_@])(?![.,:/\-]\d)""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 250)]
    private static partial Regex Plates();

    [GeneratedRegex(
        """\b(?:reg|regnr|reg\.?[ \-]?nr|reg\.?nummer|registreringsnummer|registreringsnr|regskylt|nummerskylt|skylt|plate)(?:en|et)?\.?[ :]{0,3}(?:(?:är|var|med|nr)[ :]{1,2})?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 250)]
    private static partial Regex SaysPlate();
}
