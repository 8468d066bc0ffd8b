using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Programmes;

/// <summary>Who reads programmes, who runs them, and who says what a programme is.</summary>
internal static class ProgrammesPermissions
{
    public const string Show = "programmes.show";
    public const string Run = "programmes.run";
    public const string EditTemplate = "programmes.edit-template";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Run, Role.Coordinator)
        .Give(EditTemplate, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(34, ProgrammeTexts.Programmes, "program", Show);
}
