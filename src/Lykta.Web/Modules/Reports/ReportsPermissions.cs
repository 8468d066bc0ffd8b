using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports;

/// <summary>What can be done with reports, and which roles may.</summary>
internal static class ReportsPermissions
{
    public const string Submit = "reports.submit";
    public const string Find = "reports.find";
    public const string Review = "reports.review";

    /// <summary>Reminding the units that have not reported.</summary>
    public const string Remind = "reports.remind";
    public const string Import = "reports.import";
    public const string ShowPhoto = "reports.show-photo";
    public const string OpenOriginal = "reports.open-original";
    public const string ReportToPolice = "reports.report-to-police";
    public const string ListKinds = "reports.list-kinds";
    public const string PresentKinds = "reports.present-kinds";

    public static void Give(Permissions permissions) => permissions
        .Give(Submit, Role.Reporter, Role.Participant, Role.Coordinator, Role.ReporterLink)
        .Give(Find, Role.Reporter, Role.Participant, Role.Coordinator, Role.Registrar)
        .Give(Review, Role.Coordinator)
        .Give(Remind, Role.Coordinator)
        .Give(Import, Role.Coordinator)
        .Give(ShowPhoto, Role.Reporter, Role.Participant, Role.Coordinator, Role.Registrar, Role.ReporterLink)
        .Give(OpenOriginal, Role.Registrar)
        .Give(ReportToPolice, Role.Participant, Role.Coordinator)
        .Give(PresentKinds, Role.Coordinator, Role.Administrator)
        .Give(ListKinds, Role.Reporter, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.Administrator, Role.ReporterLink);

    public static void AddTo(Navigation navigation)
    {
        navigation.Add(5, new("Rapportera", "Report"), "rapportera", Submit);
        navigation.Add(8, new("Mina rapporter", "My reports"), "mina-rapporter", Submit, unless: Review);
        navigation.Add(10, new("Granska", "Review"), "granska", Review);
        navigation.Add(12, new("Rapporter", "Reports"), "rapporter", Find);
        navigation.Add(14, new("Polisanmälningar", "Police reports"), "polisanmalningar", ReportToPolice, unless: Review);
    }
}
