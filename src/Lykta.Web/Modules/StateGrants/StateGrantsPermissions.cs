using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.StateGrants;

/// <summary>What can be done with state grants, and which roles may.</summary>
internal static class StateGrantsPermissions
{
    public const string Show = "grants.show";

    /// <summary>Applying, noting the decision and accounting: what the coordination function answers for.</summary>
    public const string Keep = "grants.keep";

    /// <summary>Number in the register, secrecy mark, disposal rule.</summary>
    public const string Register = "grants.register";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Keep, Role.Coordinator)
        .Give(Register, Role.Coordinator, Role.Registrar);

    public static void AddTo(Navigation navigation) => navigation.Add(39, GrantTexts.Grants, "statsbidrag", Show);
}
