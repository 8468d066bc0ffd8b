using Lykta.Platform.Access;

namespace Lykta.Modules.Meetings;

/// <summary>What can be done with meetings, and which roles may.</summary>
internal static class MeetingsPermissions
{
    public const string PlanSeries = "meetings.series";

    public static void Give(Permissions permissions) => permissions
        .Give(PlanSeries, Role.Coordinator, Role.Administrator);
}
