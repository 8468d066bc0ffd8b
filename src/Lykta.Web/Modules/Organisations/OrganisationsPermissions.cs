using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Organisations;

/// <summary>What can be done with organisations, units and what they share, and which roles may.</summary>
internal static class OrganisationsPermissions
{
    /// <summary>Who takes part is open to everyone who does.</summary>
    public const string List = "organisations.list";
    public const string Manage = "organisations.manage";
    public const string ShowSharing = "sharing.show";

    /// <summary>The handler decides whose: an organisation's own participant, or the coordinator for those without an account.</summary>
    public const string ChangeSharing = "sharing.change";

    public static void Give(Permissions permissions) => permissions
        .Give(List, Role.Reporter, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.DataProtectionOfficer, Role.Administrator)
        .Give(Manage, Role.Coordinator, Role.Administrator)
        .Give(ShowSharing, Role.Reporter, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.DataProtectionOfficer, Role.Administrator)
        .Give(ChangeSharing, Role.Participant, Role.Coordinator, Role.Administrator);

    public static void AddTo(Navigation navigation) =>
        navigation.Add(80, new("Organisationer", "Organisations"), "organisationer", List, unless: Manage);
}
