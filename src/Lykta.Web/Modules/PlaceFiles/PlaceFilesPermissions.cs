using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.PlaceFiles;

/// <summary>Who reads the files of places, who adds to them, and who keeps them.</summary>
internal static class PlaceFilesPermissions
{
    public const string Show = "place-files.show";

    /// <summary>Adding photos, events and surveys.</summary>
    public const string Add = "place-files.add";

    /// <summary>Saying what a place is, who answers for it and how the police class it; removing what was wrong.</summary>
    public const string Keep = "place-files.keep";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Add, Role.Participant, Role.Coordinator)
        .Give(Keep, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(33, PlaceFileTexts.Places, "platsakter", Show);
}
