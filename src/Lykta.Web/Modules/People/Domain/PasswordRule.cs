using System.Collections.Frozen;
using Lykta.Kernel;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.People.Domain;

/// <summary>What a password must be: long, and not one of those everybody tries first. No rules about odd characters: length is what counts (NIST SP 800-63B § 3.1.1.2).</summary>
internal static class PasswordRule
{
    public const int Shortest = 12;
    private const int Longest = 128;

    public static readonly Text Guessable = new("Det lösenordet är lätt att gissa. Välj något annat.", "That password is easy to guess. Choose another.");

    /// <summary>
    /// Words that passwords are made of, written by us: a password that is one or two of them, or of the names the personal-data guard knows, once its digits and signs are taken off and
    /// its letters written out, is among the first to be tried.
    /// </summary>
    private const string Words =
        """
        password passwort passord passw pass lösenord losenord lösen losen hemligt hemlig secret qwerty qwertyuiop qwertyuiopå qwertz azerty asdf asdfgh asdfghjkl asdfghjklö zxcv zxcvbn zxcvbnm qaz wsx
        edc qazwsx qazwsxedc qweasd qweasdzxc abc abcd abcde abcdef abcdefg abcdefgh abcdefghij abcdefghijkl admin administrator root guest gäst test testing testar user användare login logga default
        changeme letmein welcome välkommen valkommen hello hej hejsan hejhej hejdå tjena sommar vinter höst host vår var summer winter spring autumn fall januari februari mars april maj juni juli augusti
        september oktober november december january february march may june july august october måndag mandag tisdag onsdag torsdag fredag lördag lordag söndag sondag monday tuesday wednesday thursday
        friday saturday sunday sverige sweden svensk norge danmark finland stockholm göteborg goteborg malmö malmo uppsala västerås vasteras örebro orebro linköping linkoping helsingborg jönköping jonkoping
        norrköping norrkoping lund umeå umea gävle gavle borås boras eskilstuna södertälje karlstad kommun kommunen region polis polisen trygghet trygg säkerhet sakerhet security lykta lyktan lantern
        samordnare rapport rapportera chef boss jobb jobbet arbete work kontor office skola skolan iloveyou love älskar alskar jagälskardig jagalskardig älskling alskling darling honey baby babygirl babyboy
        princess prinsessa prince prins queen king kung drottning angel ängel angelina devil satan jesus gud god christ monkey apa dragon drake tiger lion lejon katt katten kitty hund hunden dog doggy
        kanin häst horse fisk fågel björn bear wolf varg fjäril butterfly spider shadow skugga sunshine solsken sol moon måne star stjärna starwars matrix superman batman spiderman pokemon naruto minecraft
        fortnite football fotboll soccer baseball basketball hockey ishockey innebandy handboll golf tennis aik djurgården djurgarden hammarby ifk göteborgs mff malmöff frölunda brynäs leksand färjestad
        arsenal chelsea liverpool manchester united barcelona realmadrid juventus milan yankees lakers ferrari porsche mercedes volvo saab bmw audi honda toyota harley yamaha computer dator internet google
        facebook instagram microsoft windows apple iphone samsung android spotify netflix whatever nothing freedom frihet trustno trustnoone master mästare hunter jordan ranger michael jessica jennifer
        ashley daniel thomas robert charlie andrew michelle maggie pepper ginger cookie kaka choco choklad chocolate coffee kaffe pizza cheese ost banan banana apelsin orange purple lila blue blå blåbär red
        röd green grön yellow gul black svart white vit silver guld gold diamond diamant money pengar rich cash dollar family familj familjen mamma pappa mom dad mother father mormor morfar farmor farfar
        bror syster barn barnen son dotter forever always alltid friend friends vän vänner bästa best number ett två tre fyra fem one two three four five first second my min mitt mina your din the new ny nytt
        gammal old this that please snälla thanks tack godmorgon godnatt morning night natt dag day semester holiday jul julen julafton christmas påsk midsommar halloween födelsedag birthday party fest öl beer
        vodka whisky vin wine rock metal metallica nirvana slipknot music musik guitar gitarr abba zlatan ibrahimovic ronaldo messi beckham eminem tupac bajen gnaget blåvitt
        """;

    private static readonly FrozenSet<string> Stems =
        Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Concat(GuardRules.Shipped.Named("first")).Concat(GuardRules.Shipped.Named("last"))
            .SelectMany(word => (string[])[word, Unaccented(word)]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public static int Known => Stems.Count;

    /// <summary>Why the password will not do, or null.</summary>
    public static Text? Problem(string? password, string? eMail)
    {
        if (password is null || password.Length < Shortest)
        {
            return new("Lösenordet ska ha minst 12 tecken. Tre ord efter varandra går bra.", "The password must have at least 12 characters. Three words in a row will do.");
        }

        if (password.Length > Longest)
        {
            return new("Lösenordet får ha högst 128 tecken.", "The password can have at most 128 characters.");
        }

        var own = eMail?.Split('@')[0];
        return password.Distinct().Count() < 5 || IsMadeOfStems(password.ToLowerInvariant()) || (own is { Length: >= 4 } && password.Contains(own, StringComparison.OrdinalIgnoreCase)) ? Guessable : null;
    }

    private static bool IsMadeOfStems(string lower) => IsOneOrTwo(string.Concat(lower.Where(char.IsLetter))) || IsOneOrTwo(string.Concat(lower.TrimEnd(Ending).Select(Spelled).Where(char.IsLetter)));

    private static bool IsOneOrTwo(string letters) =>
        letters.Length == 0 || Stems.Contains(letters) || Enumerable.Range(1, letters.Length - 1).Any(at => Stems.Contains(letters[..at]) && Stems.Contains(letters[at..])) || IsRepeated(letters);

    /// <summary>"hejhejhej": the same stem over and over.</summary>
    private static bool IsRepeated(string letters) => Enumerable.Range(2, letters.Length / 2)
        .Any(length => letters.Length % length == 0 && Stems.Contains(letters[..length]) && letters == string.Concat(Enumerable.Repeat(letters[..length], letters.Length / length)));

    /// <summary>What is hung on at the end, and stands for no letter there.</summary>
    private static readonly char[] Ending = [.. "0123456789!?.,-_*+#&%/ "];

    /// <summary>"p4ssw0rd" as it is read.</summary>
    private static char Spelled(char c) => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c };

    private static string Unaccented(string word) => word.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e');
}
