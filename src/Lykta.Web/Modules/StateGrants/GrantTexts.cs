using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;

namespace Lykta.Modules.StateGrants;

/// <summary>What state grants, their parts and their states are called on every page.</summary>
internal static class GrantTexts
{
    public static readonly Text Grants = new("Statsbidrag", "State grants");
    public static readonly Text Application = new("Ansökan om statsbidrag", "Application for a state grant");
    public static readonly Text Account = new("Redovisning av statsbidrag", "Account of a state grant");
    public static readonly Text Project = new("Projekt", "Project");
    public static readonly Text Year = new("År", "Year");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Applied = new("Sökt", "Applied for");
    public static readonly Text Granted = new("Beviljat", "Granted");
    public static readonly Text Used = new("Använt", "Used");
    public static readonly Text ToRepay = new("Att betala tillbaka", "To repay");
    public static readonly Text AccountDue = new("Redovisas senast", "Account due");
    public static readonly Text Kronor = new("{0:#,##0} kr", "SEK {0:#,##0}");
    public static readonly Text Total = new("Summa", "Total");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text Measures = new("Åtgärder", "Measures");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text Responsible = new("Ansvarig", "Responsible");
    public static readonly Text Start = new("Börjar", "Begins");
    public static readonly Text Due = new("Klar senast", "Due");
    public static readonly Text Cost = new("Beräknad kostnad", "Calculated cost");
    public static readonly Text Purpose = new("Syfte", "Purpose");
    public static readonly Text Use = new("Vad bidraget ska användas till", "What the grant is to be used for");
    public static readonly Text TimePlan = new("Plan med tider och kostnader", "Plan with times and costs");
    public static readonly Text Cooperation = new("Samverkande aktörer", "Cooperating actors");
    public static readonly Text OtherGrants = new("Andra statsbidrag", "Other state grants");
    public static readonly Text Evaluation = new("Så utvärderas resultaten", "How the results are evaluated");
    public static readonly Text IsEvaluation = new("Bidraget gäller en utvärdering.", "The grant is for an evaluation.");
    public static readonly Text NotSaid = new("inte angivet", "not said");
    public static readonly Text None = new("Ingen", "None");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Hash = new("Kontrollsumma", "Checksum");
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
    public static readonly Text AmountWrong = new("Skriv beloppet i hela kronor med siffror, till exempel 120 000.", "Write the amount in whole kronor in figures, such as 120 000.");

    public static Text Of(GrantState state) => state switch
    {
        GrantState.Draft => new("Utkast", "Draft"),
        GrantState.Sent => new("Skickad", "Sent"),
        GrantState.Granted => new("Beviljad", "Granted"),
        GrantState.Refused => new("Avslagen", "Refused"),
        _ => new("Redovisad", "Accounted for"),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string DayOrNot(DateOnly? day) => day is { } on ? Day(on) : NotSaid.ToString();

    public static string Money(long? kronor) => kronor is { } sum ? Kronor.With(sum).ToString() : NotSaid.ToString();
}

/// <summary>How whole kronor are read from a form.</summary>
internal static class KronorFields
{
    /// <summary>The amount, or null with an error where something was written that is none.</summary>
    public static int? Read(Platform.Web.PostedForm form, string field, FieldErrors errors)
    {
        var number = form.Number(field);
        errors.AddIf(form[field] is not null && number is not (>= 0 and <= GrantMeasure.MostKronor), field, GrantTexts.AmountWrong);
        return number is >= 0 and <= GrantMeasure.MostKronor ? (int)number.Value : null;
    }
}
