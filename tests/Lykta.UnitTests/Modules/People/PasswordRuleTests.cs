using Lykta.Modules.People.Domain;

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
    public void Problem_OfAGuessablePassword_IsSaid(string? password) => PasswordRule.Problem(password, "annakarin@example.se").ShouldNotBeNull();
}
