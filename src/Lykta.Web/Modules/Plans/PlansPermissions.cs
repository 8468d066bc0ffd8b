using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Plans;

/// <summary>What can be done with plans, and which roles may.</summary>
internal static class PlansPermissions
{
    public const string Show = "plans.show";

    /// <summary>Drafting, deciding, ending: what the coordination function answers for.</summary>
    public const string Draft = "plans.draft";

    /// <summary>Number in the register, secrecy mark, disposal.</summary>
    public const string Register = "plans.register";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Draft, Role.Coordinator)
        .Give(Register, Role.Coordinator, Role.Registrar);

    public static void AddTo(Navigation navigation) => navigation.Add(37, PlanTexts.Plans, "planer", Show);
}
