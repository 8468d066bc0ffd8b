using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures;

/// <summary>What can be done with situational pictures, and which roles may.</summary>
internal static class SituationPicturesPermissions
{
    public const string Show = "pictures.show";
    public const string Compile = "pictures.compile";

    /// <summary>Adding one's own organisation's grades, lines, texts, events and figures.</summary>
    public const string Contribute = "pictures.contribute";

    /// <summary>Proposing levels and setting the joint ones.</summary>
    public const string Judge = "pictures.judge";
    public const string Send = "pictures.send";
    public const string Adopt = "pictures.adopt";

    /// <summary>Number in the register, secrecy mark, disposal rule.</summary>
    public const string Register = "pictures.register";
    public const string ChangeScale = "pictures.change-scale";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Compile, Role.Coordinator)
        .Give(Contribute, Role.Participant, Role.Coordinator)
        .Give(Judge, Role.Coordinator)
        .Give(Send, Role.Coordinator)
        .Give(Adopt, Role.Coordinator)
        .Give(Register, Role.Coordinator, Role.Registrar)
        .Give(ChangeScale, Role.Coordinator, Role.Administrator);

    public static void AddTo(Navigation navigation) =>
        navigation.Add(20, new("Lägesbild", "Situational picture"), "lagesbild", Show);
}
