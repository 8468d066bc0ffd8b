using Lykta.Platform.Access;

namespace Lykta.Modules.Reports;

/// <summary>What can be done with reports, and which roles may.</summary>
internal static class ReportsPermissions
{
    public const string Submit = "reports.submit";
    public const string Find = "reports.find";
    public const string Review = "reports.review";
    public const string ListKinds = "reports.list-kinds";
    public const string PresentKinds = "reports.present-kinds";

    public static void Give(Permissions permissions) => permissions
        .Give(Submit, Role.Reporter, Role.Participant, Role.Coordinator, Role.ReporterLink)
        .Give(Find, Role.Reporter, Role.Participant, Role.Coordinator, Role.Registrar)
        .Give(Review, Role.Coordinator)
        .Give(PresentKinds, Role.Coordinator, Role.Administrator)
        .Give(ListKinds, Role.Reporter, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.Administrator, Role.ReporterLink);
}
