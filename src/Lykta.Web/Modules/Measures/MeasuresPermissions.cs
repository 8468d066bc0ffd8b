using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures;

/// <summary>What can be done with measures, and which roles may.</summary>
internal static class MeasuresPermissions
{
    public const string Show = "measures.show";
    public const string Propose = "measures.propose";

    /// <summary>Answering, beginning, following up and ending what is one's own organisation's; the rules of the measure say whose it is.</summary>
    public const string CarryOut = "measures.carry-out";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Propose, Role.Participant, Role.Coordinator)
        .Give(CarryOut, Role.Participant, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(35, new("Åtgärder", "Measures"), "atgarder", Show);
}
