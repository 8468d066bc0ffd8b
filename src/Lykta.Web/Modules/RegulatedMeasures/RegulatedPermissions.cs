using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>What can be done with cameras and permits for guards, and which roles may.</summary>
internal static class RegulatedPermissions
{
    public const string Show = "regulated.show";

    /// <summary>Weighing, deciding, starting, ending: what the coordination function answers for.</summary>
    public const string Keep = "regulated.keep";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.DataProtectionOfficer)
        .Give(Keep, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(39, CameraTexts.Cameras, "kameror", Show, unless: Measures.MeasuresPermissions.Show);
}
