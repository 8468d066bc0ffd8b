using Lykta.Modules.Trust.PrivacyDocuments;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Trust;

/// <summary>What can be asked about how a municipality's personal data is protected, and which roles may.</summary>
internal static class TrustPermissions
{
    /// <summary>The documents the law asks for, filled from what Lykta knows.</summary>
    public const string Documents = "trust.documents";

    public static void Give(Permissions permissions) => permissions.Give(Documents, Role.Administrator, Role.DataProtectionOfficer);

    public static void AddTo(Navigation navigation) => navigation.Add(96, PrivacyTexts.Short, "dataskydd", Documents);
}
