using Lykta.Platform.Access;

namespace Lykta.Modules.Places;

/// <summary>What can be done with areas and places, and which roles may.</summary>
internal static class PlacesPermissions
{
    public const string List = "places.list";
    public const string Manage = "places.manage";

    public static void Give(Permissions permissions) => permissions
        .Give(List, Role.Reporter, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.Administrator, Role.ReporterLink)
        .Give(Manage, Role.Coordinator, Role.Administrator);
}
