using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;

namespace Lykta.Modules.Programmes;

/// <summary>Words that the pages of programmes share.</summary>
internal static class ProgrammeTexts
{
    public static readonly Text Programmes = new("Program", "Programmes");
    public static readonly Text Programme = new("Program", "Programme");
    public static readonly Text Lead = new("Ett arbete med platser efter en mall: vad som ska göras, av vem och när, och vad det ledde till.", "Work with places by a template: what is to be done, by whom and when, and what it led to.");
    public static readonly Text Begin = new("Börja ett program", "Begin a programme");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Template = new("Mall", "Template");
    public static readonly Text Templates = new("Programmallar", "Programme templates");
    public static readonly Text Version = new("Version {0}", "Version {0}");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Time = new("Tid", "Time");
    public static readonly Text Span = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Late = new("Försenat", "Late");
    public static readonly Text UnderWay = new("Pågår", "Under way");
    public static readonly Text NotBegun = new("Inte börjat", "Not begun");
    public static readonly Text Closed = new("Avslutat", "Closed");
    public static readonly Text Activities = new("Aktiviteter", "Activities");
    public static readonly Text Activity = new("Aktivitet", "Activity");
    public static readonly Text Role = new("Roll", "Role");
    public static readonly Text Document = new("Handling", "Document");
    public static readonly Text Plan = new("Åtgärdsplan", "Action plan");
    public static readonly Text Results = new("Förväntade resultat", "Expected results");
    public static readonly Text Result = new("Resultat", "Result");
    public static readonly Text Grid = new("Rutnät", "Grid");
    public static readonly Text Places = new("Platser", "Places");
    public static readonly Text Parties = new("Vilka som är med", "Who takes part");
    public static readonly Text Empty = new("Inga program än", "No programmes yet");
    public static readonly Text EmptyNext = new("Börja med Trygga platser, eller gör en egen mall.", "Begin with Trygga platser, or make a template of your own.");
    public static readonly Text Done = new("Klar", "Done");
    public static readonly Text NotJudged = new("inte bedömd", "not judged");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nej", "No");
    public static readonly Text NotYet = new("Inte än", "Not yet");
    public static readonly Text Aims = new("Mål", "Aims");
    public static readonly Text Measures = new("Åtgärder", "Measures");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Due = new("Klar senast", "Due");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Text Of(GridLevel level) => level switch
    {
        GridLevel.Lacking => new("Brister", "Lacking"),
        GridLevel.Partly => new("Delvis bra", "Partly good"),
        _ => new("Bra", "Good"),
    };

    public static Text Of(ResultRule rule) => rule switch
    {
        ResultRule.AnalysisSettled => new("Räknas: varje plats har en fastställd trygghetsanalys", "Counted: every place has a settled safety analysis"),
        ResultRule.PlanBegun => new("Räknas: minst hälften av åtgärderna påbörjade eller genomförda", "Counted: at least half of the measures begun or done"),
        ResultRule.FactorsBetter => new("Räknas: minst en fjärdedel av faktorerna har bättre färg", "Counted: at least a quarter of the factors have a better colour"),
        ResultRule.MeasuresAtPlaces => new("Räknas: varje plats har åtgärder i planen", "Counted: every place has measures in the plan"),
        _ => new("Besvaras av den som leder programmet", "Answered by whoever leads the programme"),
    };

    public static Text Of(bool? reached) => reached switch { true => Yes, false => No, _ => NotYet };

    public static IReadOnlyList<Choice> Rules => [.. Enum.GetValues<ResultRule>().Select(r => new Choice(r.ToString(), Of(r)))];

    public static IReadOnlyList<Choice> Levels => [.. Enum.GetValues<GridLevel>().Select(l => new Choice(l.ToString(), Of(l)))];
}
