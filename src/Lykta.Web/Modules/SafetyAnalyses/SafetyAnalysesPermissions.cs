using Lykta.Platform.Access;

namespace Lykta.Modules.SafetyAnalyses;

/// <summary>Who reads inspections, who makes them, and who says what they ask.</summary>
internal static class SafetyAnalysesPermissions
{
    public const string Show = "inspections.show";
    public const string Inspect = "inspections.inspect";
    public const string EditTemplate = "inspections.edit-template";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Inspect, Role.Participant, Role.Coordinator)
        .Give(EditTemplate, Role.Coordinator);
}
