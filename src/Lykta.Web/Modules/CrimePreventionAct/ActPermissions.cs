using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.CrimePreventionAct;

/// <summary>What can be done with what the Act demands, and which roles may.</summary>
internal static class ActPermissions
{
    public const string Show = "act.show";

    /// <summary>Registering documents that were decided elsewhere, and taking them out again.</summary>
    public const string Register = "act.register";

    /// <summary>Saying who answers for the work.</summary>
    public const string Answer = "act.answer";

    /// <summary>Writing own words for Brå's questionnaire.</summary>
    public const string Questionnaire = "act.questionnaire";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Register, Role.Coordinator, Role.Registrar)
        .Give(Answer, Role.Coordinator, Role.Administrator)
        .Give(Questionnaire, Role.Coordinator);

    public static void AddTo(Navigation navigation) => navigation.Add(38, ShowDuties.DutyTexts.Title, "lagens-krav", Show);
}
