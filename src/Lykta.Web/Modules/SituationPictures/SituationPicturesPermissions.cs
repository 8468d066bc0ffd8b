using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures;

/// <summary>What can be done with situational pictures, and which roles may.</summary>
internal static class SituationPicturesPermissions
{
    public const string Show = "pictures.show";
    public const string Compile = "pictures.compile";
    public const string Adopt = "pictures.adopt";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Compile, Role.Coordinator)
        .Give(Adopt, Role.Coordinator);

    public static void AddTo(Navigation navigation) =>
        navigation.Add(20, new("Lägesbild", "Situational picture"), "lagesbild", Show);
}
