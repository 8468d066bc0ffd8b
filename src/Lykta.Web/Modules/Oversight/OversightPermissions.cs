using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Oversight;

/// <summary>What can be asked of the audit trail, and which roles may.</summary>
internal static class OversightPermissions
{
    /// <summary>Who has read, opened or taken out one thing.</summary>
    public const string WhoHasSeen = "oversight.who-has-seen";

    /// <summary>The whole trail: searching, exporting, verifying.</summary>
    public const string Find = "oversight.find";

    /// <summary>People by name, beside function and organisation.</summary>
    public const string Names = "oversight.names";

    public static void Give(Permissions permissions) => permissions
        .Give(WhoHasSeen, Role.Coordinator, Role.DataProtectionOfficer)
        .Give(Find, Role.DataProtectionOfficer, Role.Administrator)
        .Give(Names, Role.DataProtectionOfficer, Role.Administrator);

    public static void AddTo(Navigation navigation) => navigation.Add(95, OversightTexts.Log, "granskningslogg", Find);
}
