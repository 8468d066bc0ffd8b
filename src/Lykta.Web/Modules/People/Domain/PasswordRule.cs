using Lykta.Kernel;

namespace Lykta.Modules.People.Domain;

/// <summary>What a password must be: long, and not one of those everybody tries first. No rules about odd characters: length is what counts (NIST SP 800-63B § 3.1.1.2).</summary>
internal static class PasswordRule
{
    public const int Shortest = 12;
    private const int Longest = 128;

    /// <summary>A password that is one of these once its digits and signs are taken off is among the first to be tried.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passw", "pass", "passpass", "passwordpassword", "lösenord", "losenord", "lösen", "losen", "hemligt", "hemlig", "qwerty", "qwertyuiop",
        "qwertyuiopå", "qwertyqwerty", "asdfgh", "asdfghjkl", "zxcvbnm", "abc", "abcd", "abcdef", "abcdefgh", "abcdefghijkl", "admin", "administrator", "sommar",
        "vinter", "höst", "host", "vår", "var", "välkommen", "valkommen", "welcome", "hejsan", "hejhej", "hejhejhej", "sverige", "stockholm", "göteborg", "goteborg",
        "malmö", "malmo", "kommun", "kommunen", "trygghet", "trygg", "lykta", "lyktalykta", "samordnare", "polisen", "letmein", "iloveyou", "monkey", "dragon",
        "football", "fotboll", "hockey", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    };

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

        var letters = string.Concat(password.Where(char.IsLetter));
        var own = eMail?.Split('@')[0];
        return letters.Length == 0 || Common.Contains(letters) || password.Distinct().Count() < 5
            || (own is { Length: >= 4 } && password.Contains(own, StringComparison.OrdinalIgnoreCase))
            ? new("Det lösenordet är lätt att gissa. Välj något annat.", "That password is easy to guess. Choose another.")
            : null;
    }
}
