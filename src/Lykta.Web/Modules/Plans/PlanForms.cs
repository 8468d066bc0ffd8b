using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Plans;

/// <summary>The names of a plan's fields, in forms and in addresses that fill one in, and how they are read.</summary>
internal static class PlanForms
{
    public const string Handler = "plan";
    public const string Id = "id";
    public const string Name = "name";
    public const string Kind = "kind";
    public const string Purpose = "purpose";
    public const string From = "from";
    public const string To = "to";
    public const string Basis = "basis";
    public const string Agreement = "agreement";
    public const string Version = "version";
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static PlanStatement? Read(PostedForm form, FieldErrors errors)
    {
        errors.AddIf(form.IsUnreadable(From), From, DayWrong);
        errors.AddIf(form.IsUnreadable(To), To, DayWrong);
        return errors.Any ? null : new PlanStatement(form[Name], form.Word<PlanKind>(Kind) ?? PlanKind.Action, form[Purpose], form.Day(From), form.Day(To), form.Id<SituationPicture>(Basis), form.Id<CollaborationAgreement>(Agreement));
    }

    public static IReadOnlyDictionary<string, string?> Stored(Plan plan) => new Dictionary<string, string?>
    {
        [Name] = plan.Name,
        [Kind] = plan.Kind.ToString(),
        [Purpose] = plan.Purpose,
        [From] = PlanTexts.Day(plan.From),
        [To] = PlanTexts.Day(plan.To),
        [Basis] = plan.BasisId?.ToString(),
        [Agreement] = plan.AgreementId?.ToString(),
        [Version] = plan.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        PlanNeedsName => Name,
        PlanPeriodWrong => To,
        UnknownBasis => Basis,
        UnknownAgreementOfPlan => Agreement,
        _ => string.Empty,
    };
}
