using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Problems;

/// <summary>What can be done with problems, and which roles may.</summary>
internal static class ProblemsPermissions
{
    public const string Show = "problems.show";

    /// <summary>Raising, and working on what one may read in whole: evidence, causes, goals.</summary>
    public const string WorkOn = "problems.work-on";

    /// <summary>Closing, taking up again, deep dives: what the coordination function answers for.</summary>
    public const string Settle = "problems.settle";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(WorkOn, Role.Participant, Role.Coordinator)
        .Give(Settle, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(36, ProblemTexts.Problems, "problem", Show);
}
