using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.MethodBank;

/// <summary>Who reads the method bank, and who adds cards to it.</summary>
internal static class MethodBankPermissions
{
    public const string Show = "method-bank.show";
    public const string Edit = "method-bank.edit";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar, Role.DataProtectionOfficer, Role.Administrator)
        .Give(Edit, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(37, new("Metodbank", "Method bank"), "metodbank", Show);
}
