using Lykta.Platform.Access;

namespace Lykta.Modules.ReporterLinks;

/// <summary>Who hands out and ends reporter links. What a paired device may do is said where it does it: by <see cref="Role.ReporterLink"/>.</summary>
internal static class ReporterLinksPermissions
{
    public const string Manage = "reporter-links.manage";

    public static void Give(Permissions permissions) => permissions.Give(Manage, Role.Coordinator, Role.Administrator);
}
