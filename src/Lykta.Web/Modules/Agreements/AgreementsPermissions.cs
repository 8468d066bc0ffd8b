using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Agreements;

/// <summary>What can be done with agreements, citizen pledges and councils, and which roles may.</summary>
internal static class AgreementsPermissions
{
    public const string Show = "agreements.show";

    /// <summary>Writing, signing, promising, closing: what the coordination function answers for.</summary>
    public const string Keep = "agreements.keep";

    /// <summary>Number in the register, secrecy mark, disposal rule.</summary>
    public const string Register = "agreements.register";

    public static void Give(Permissions permissions) => permissions
        .Give(Show, Role.Participant, Role.Coordinator, Role.DecisionMaker, Role.Registrar)
        .Give(Keep, Role.Coordinator)
        .Give(Register, Role.Coordinator, Role.Registrar);

    public static void AddTo(Navigation navigation) => navigation.Add(38, AgreementTexts.Agreements, "overenskommelser", Show);
}
