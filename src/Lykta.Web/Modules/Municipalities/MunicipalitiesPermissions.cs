using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Municipalities;

/// <summary>What can be done with a municipality's settings, and which roles may.</summary>
internal static class MunicipalitiesPermissions
{
    public const string Start = "municipality.start";

    /// <summary>Having a day's work on the start page.</summary>
    public const string Today = "municipality.today";
    public const string FirstHour = "municipality.first-hour";
    public const string Settings = "municipality.settings";

    public static void Give(Permissions permissions) => permissions
        .Give(Start, Enum.GetValues<Role>())
        .Give(Today, Role.Coordinator, Role.Participant, Role.DecisionMaker, Role.Registrar)
        .Give(FirstHour, Role.Coordinator, Role.Administrator)
        .Give(Settings, Role.Coordinator, Role.Administrator);

    public static void AddTo(Navigation navigation)
    {
        navigation.Add(1, new("Idag", "Today"), string.Empty, Today);
        navigation.Add(90, new("Inställningar", "Settings"), "installningar", Settings);
    }
}
