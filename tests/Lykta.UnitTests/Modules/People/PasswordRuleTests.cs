using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Lykta.Modules.People;
using Lykta.Modules.People.Domain;
using Lykta.Platform;
using Lykta.Platform.Database;

namespace Lykta.UnitTests.Modules.People;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("tre ord i rad")]
    [InlineData("Lykta lyser i mörkret")]
    [InlineData("kvartersvärd-tallrik-9")]
    public void Problem_OfALongAndOddPassword_IsNone(string password) => PasswordRule.Problem(password, "anna@example.se").ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("kort")]
    [InlineData("123456789012")]
    [InlineData("Sommar2026!!!")]
    [InlineData("lösenord1234")]
    [InlineData("aaaaaaaaaaaaab")]
    [InlineData("annakarin-annakarin")]
    [InlineData("P4ssw0rd2026!")]
    [InlineData("AnnaAndersson1")]
    [InlineData("hejhejhejhej")]
    [InlineData("Göteborg-sommar")]
    [InlineData("qazwsxedc123")]
    [InlineData("iloveyou12345")]
    public void Problem_OfAGuessablePassword_IsSaid(string? password) => PasswordRule.Problem(password, "annakarin@example.se").ShouldNotBeNull();

    /// <summary>Written by us, and counted so that nobody says more of it than it holds: every stem, and every two of them, with whatever digits and signs.</summary>
    [Fact]
    public void Known_StemsAndPairs_AreFarMoreThanThreeThousand() => PasswordRule.Known.ShouldBeGreaterThan(1500);

    [Theory]
    [InlineData("\n", 1)]
    [InlineData("\r\n", 2)]
    [InlineData("\n", 1000)]
    public void Problem_OfALeakedPassword_IsFoundInTheFile_FirstLastAndBetween_AndNoOtherIs(string newLine, int many)
    {
        var leaked = Enumerable.Range(0, many).Select(i => $"läckt fras nummer {i} igen").ToList();
        var path = Path.GetTempFileName();
        File.WriteAllText(path, string.Concat(leaked.Select((p, i) => $"{HashOf(p)}:{1 << (i % 20)}").Order(StringComparer.Ordinal).Select(l => l + newLine)));
        var check = new PasswordCheck(new LyktaSettings { Database = new DatabaseChoice("Data Source=x"), LeakedPasswords = LyktaSettings.LeakedPasswordsOf(path, passwordAlone: true) });

        leaked.ShouldAllBe(p => check.Problem(p, null) != null);
        leaked.Select(p => p + "!").ShouldAllBe(p => check.Problem(p, null) == null);
        File.Delete(path);
    }

    [Fact]
    public void LeakedPasswords_NotNamed_OrNoSuchFile_StopTheStart_WherePasswordsAreAllowed()
    {
        LyktaSettings.LeakedPasswordsOf(null, passwordAlone: false).ShouldBeNull();
        LyktaSettings.LeakedPasswordsOf("none", passwordAlone: true).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => LyktaSettings.LeakedPasswordsOf(null, passwordAlone: true));
        Should.Throw<InvalidOperationException>(() => LyktaSettings.LeakedPasswordsOf("/nowhere/pwned.txt", passwordAlone: false));
        Should.Throw<InvalidOperationException>(() => LyktaSettings.LeakedPasswordsOf(typeof(PasswordRuleTests).Assembly.Location, passwordAlone: false));
    }

    [SuppressMessage("Security", "CA5350", Justification = "What the file is made of.")]
    private static string HashOf(string password) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
}
