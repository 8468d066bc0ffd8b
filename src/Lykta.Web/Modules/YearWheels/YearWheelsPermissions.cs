using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.YearWheels;

/// <summary>Who may see and who may change the year wheel.</summary>
internal static class YearWheelsPermissions
{
    public const string Show = "year-wheel.show";
    public const string Edit = "year-wheel.edit";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Administrator)
        .Give(Edit, Role.Coordinator, Role.Administrator);

    public static void AddTo(Navigation navigation) => navigation.Add(60, new("Årshjul", "Year wheel"), "arshjul", Show);
}
