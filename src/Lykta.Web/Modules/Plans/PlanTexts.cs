using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;

namespace Lykta.Modules.Plans;

/// <summary>What plans and their parts are called on every page.</summary>
internal static class PlanTexts
{
    public static readonly Text Plans = new("Planer", "Plans");
    public static readonly Text Plan = new("Plan", "Plan");
    public static readonly Text Name = new("Vad heter planen?", "What is the plan called?");
    public static readonly Text NameHint = new("Till exempel \"Åtgärdsplan 2027–2028\".", "For example \"Action plan 2027–2028\".");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text Purpose = new("Syfte", "Purpose");
    public static readonly Text PurposeHint = new("Vad ska planen leda till? Skriv så att den som inte var med förstår.", "What shall the plan come to? Write so that those who were not there understand.");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "To");
    public static readonly Text Span = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Basis = new("Lägesbild som underlag", "Picture as basis");
    public static readonly Text BasisHint = new("En fastställd lägesbild enligt lagen. Åtgärdsplanen måste ha en.", "An adopted picture according to the Act. The action plan must have one.");
    public static readonly Text Agreement = new("Överenskommelse", "Agreement");
    public static readonly Text AgreementHint = new("För avtalets plan: vilken överenskommelse den hör till.", "For an agreement's plan: which agreement it belongs to.");
    public static readonly Text NoAgreement = new("Ingen", "None");
    public static readonly Text NoBasis = new("Ingen", "None");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Measures = new("Åtgärder", "Measures");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text Conclusions = new("Slutsatser", "Conclusions");
    public static readonly Text Conclusion = new("Slutsats {0}", "Conclusion {0}");
    public static readonly Text Responsible = new("Ansvarig", "Responsible");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text Causes = new("Orsaker", "Causes");
    public static readonly Text Goal = new("Mål", "Goal");
    public static readonly Text Due = new("Klar senast", "Due");
    public static readonly Text Start = new("Börjar", "Begins");
    public static readonly Text FollowUp = new("Följs upp", "Followed up");
    public static readonly Text Cost = new("Kostnad, kr", "Cost, SEK");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Back = new("Till planen", "To the plan");
    public static readonly Text Short = new("Kort sikt", "Short term");
    public static readonly Text Long = new("Lång sikt", "Long term");
    public static readonly Text Term = new("Sikt", "Term");
    public static readonly Text Organ = new("Beslutande organ", "Deciding organ");
    public static readonly Text Hash = new("Kontrollsumma", "Checksum");
    public static readonly Text Version = new("Version {0}", "Version {0}");

    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<PlanKind>().Select(k => new Choice(k.ToString(), Of(k)))];

    public static Text Of(PlanKind kind) => kind switch
    {
        PlanKind.Action => new("Åtgärdsplan enligt lagen", "Action plan under the Act"),
        PlanKind.Implementation => new("Handlingsplan", "Implementation plan"),
        PlanKind.PlaceProgramme => new("Platsprogram", "Place programme"),
        _ => new("Avtalets plan", "The agreement's plan"),
    };

    public static Text Of(PlanState state) => state switch
    {
        PlanState.Draft => new("Utkast", "Draft"),
        PlanState.Adopted => new("Beslutad", "Decided"),
        _ => new("Avslutad", "Ended"),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly Text AYear = new("{0} per år", "{0} a year");

    /// <summary>What is paid once and what is paid each year: "310 000 + 12 000 per år".</summary>
    public static string Money(long? once, long? yearly) => (once, yearly) switch
    {
        (null or 0, > 0) => AYear.With(Money(yearly.Value)).ToString(),
        (_, > 0) => $"{Money(once!.Value)} + {AYear.With(Money(yearly.Value))}",
        (null, _) => "–",
        _ => Money(once.Value),
    };

    private static string Money(long crowns) => crowns.ToString("N0", CultureInfo.CurrentCulture);
}
