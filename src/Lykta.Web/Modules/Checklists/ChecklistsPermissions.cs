using Lykta.Platform.Access;

namespace Lykta.Modules.Checklists;

/// <summary>Who answers a checklist, and who edits it.</summary>
internal static class ChecklistsPermissions
{
    public const string Answer = "checklists.answer";
    public const string Edit = "checklists.edit";

    public static void Give(Permissions permissions) => permissions
        .Give(Answer, Role.Reporter, Role.Participant, Role.Coordinator, Role.ReporterLink)
        .Give(Edit, Role.Coordinator, Role.Administrator);
}
