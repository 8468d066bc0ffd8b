using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Retention;

/// <summary>Who may see what is disposed of and when, and who may decide it.</summary>
internal static class RetentionPermissions
{
    public const string Show = "retention.show";

    /// <summary>Proposing, confirming somebody else's proposal, and ending.</summary>
    public const string Decide = "retention.decide";

    /// <summary>Taking words about a person out of a frozen document.</summary>
    public const string RemoveWords = "retention.remove-words";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Registrar, Role.DataProtectionOfficer, Role.Administrator)
        .Give(Decide, Role.Registrar, Role.Administrator)
        .Give(RemoveWords, Role.Coordinator, Role.Registrar);

    public static void AddTo(Navigation navigation) => navigation.Add(96, RetentionTexts.Title, "gallring", Show);
}
