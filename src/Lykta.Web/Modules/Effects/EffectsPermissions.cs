using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Effects;

/// <summary>Who reads effects, and who settles verdicts and enters figures beside them.</summary>
internal static class EffectsPermissions
{
    public const string Show = "effects.show";

    /// <summary>Settling a verdict, entering survey figures and unit costs.</summary>
    public const string Settle = "effects.settle";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Settle, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(38, EffectTexts.Effects, "effekter", Show);
}
