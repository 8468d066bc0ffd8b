using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Analyses;

/// <summary>Who reads analyses. What they may see of single reports is asked of the reports, as everywhere.</summary>
internal static class AnalysesPermissions
{
    public const string Show = "analyses.show";

    public static void Give(Permissions permissions) => permissions.Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker);

    public static void AddTo(Navigation navigation) => navigation.Add(40, AnalysisTexts.Analyses, "analys", Show);
}
