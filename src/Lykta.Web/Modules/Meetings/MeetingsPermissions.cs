using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Meetings;

/// <summary>What can be done with meetings, and which roles may.</summary>
internal static class MeetingsPermissions
{
    public const string Show = "meetings.show";

    /// <summary>Adding a contribution on behalf of one's own organisation.</summary>
    public const string Contribute = "meetings.contribute";

    /// <summary>Planning, opening, leading and adopting a meeting.</summary>
    public const string Hold = "meetings.hold";

    /// <summary>Number in the register, secrecy mark, disposal rule.</summary>
    public const string Register = "meetings.register";

    /// <summary>The series and their templates.</summary>
    public const string PlanSeries = "meetings.series";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Contribute, Role.Participant, Role.Coordinator)
        .Give(Hold, Role.Coordinator)
        .Give(Register, Role.Coordinator, Role.Registrar)
        .Give(PlanSeries, Role.Coordinator, Role.Administrator);

    public static void AddTo(Navigation navigation) => navigation.Add(30, new("Möten", "Meetings"), "moten", Show);
}
