using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Disclosures;

/// <summary>What can be done with secrecy and disclosures, and which roles may.</summary>
internal static class DisclosuresPermissions
{
    /// <summary>Saying how far a paragraph may go.</summary>
    public const string Classify = "disclosures.classify";

    /// <summary>Preparing, deciding and releasing disclosures.</summary>
    public const string Handle = "disclosures.handle";

    /// <summary>Searching for a person in everything, and making their register extract.</summary>
    public const string Extract = "disclosures.extract";

    /// <summary>Seeing what there is about oneself.</summary>
    public const string OwnData = "disclosures.own-data";

    public static void Give(Permissions permissions) => permissions
        .Give(Classify, Role.Coordinator, Role.Registrar)
        .Give(Handle, Role.Coordinator, Role.Registrar)
        .Give(Extract, Role.Registrar, Role.DataProtectionOfficer)
        .Give(OwnData, [.. RoleNames.OfPeople]);

    public static void AddTo(Navigation navigation)
    {
        navigation.Add(80, new("Utlämnanden", "Disclosures"), "utlamnanden", Handle);
        navigation.Add(82, new("Registerutdrag", "Register extract"), "registerutdrag", Extract);
    }
}
