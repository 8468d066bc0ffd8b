using Lykta.Modules.People.Domain;
using Mono.Cecil;

namespace Lykta.ArchitectureTests;

/// <summary>
/// Names and addresses of people are read in one place, which hides those of the protected. Whoever else reads the columns is named here, with why nobody else sees
/// what they read.
/// </summary>
public sealed class ShownNamesTests
{
    private static readonly HashSet<string> Personal = [nameof(Person.Name), nameof(Person.Email), nameof(Person.NormalizedEmail), nameof(Person.UserName), nameof(Person.NormalizedUserName), nameof(Person.PhoneNumber)];

    private static readonly Dictionary<string, string> Readers = new()
    {
        ["People.Contracts.ShownNames"] = "the one place",
        ["People.Contracts.MailReceivers"] = "to write to the person alone",
        ["People.AccountMail"] = "to write to the person alone",
        ["People.OneTimeLinks"] = "to write to the person alone",
        ["People.Account.AccountHandler"] = "the person's own",
        ["People.Account.AccountPage"] = "the person's own",
        ["People.Passkeys.PasskeysHandler"] = "the person's own",
        ["People.UseLink.UseLinkHandler"] = "the person's own",
        ["People.ProtectIdentity.ProtectIdentityHandler"] = "leaves a reading, and asks why",
        ["People.AccountHolders"] = "looks one up that is known already",
        ["People.PersonRegister"] = "looks one up that is known already",
        ["People.CreateToken.CreateTokenHandler"] = "looks one up that is known already",
        ["People.ForgotPassword.ForgotPasswordHandler"] = "looks one up that is known already",
        ["People.SignInProvider.ProviderSignInHandler"] = "looks one up that is known already",
        ["People.DisposeAccounts.AccountDisposal"] = "takes them away",
        ["People.Persistence.PersonConfiguration"] = "says where they lie",
    };

    [Fact]
    public void NamesOfPeople_AreReadInOnePlace()
    {
        var reading = AssemblyDefinition.ReadAssembly(typeof(LyktaApp).Assembly.Location).MainModule.GetTypes()
            .Where(t => t.Methods.Any(m => m.HasBody && m.Body.Instructions.Any(i => i.Operand is MethodReference read && IsPersonal(read))))
            .Select(t => OuterOf(t).FullName["Lykta.".Length..].Replace("Modules.", "", StringComparison.Ordinal))
            .Where(t => !t.StartsWith("Demonstrations.", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        reading.ShouldBe(Readers.Keys.Order(StringComparer.Ordinal));
    }

    private static bool IsPersonal(MethodReference method) =>
        method.Name.StartsWith("get_", StringComparison.Ordinal) && Personal.Contains(method.Name[4..])
        && (method.DeclaringType.FullName == typeof(Person).FullName || method.DeclaringType.FullName.StartsWith("Microsoft.AspNetCore.Identity.IdentityUser`1", StringComparison.Ordinal));

    private static TypeDefinition OuterOf(TypeDefinition type) => type.DeclaringType is { } outer ? OuterOf(outer) : type;
}
