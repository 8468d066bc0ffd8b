using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Measures;

/// <summary>The words of a measure, wherever one is shown or written.</summary>
internal static class MeasureTexts
{
    public static readonly Text Measures = new("Åtgärder", "Measures");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text State = new("Läge", "Status");
    public static readonly Text Kind = new("Sorts åtgärd", "Kind of measure");
    public static readonly Text Responsible = new("Ansvarig", "Responsible");
    public static readonly Text Organisation = new("Vem ska göra det?", "Who is to do it?");
    public static readonly Text Function = new("Funktion", "Function");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Problem = new("Mot vad", "Against what");
    public static readonly Text Due = new("Klar senast", "Due");
    public static readonly Text PlannedStart = new("Planerad start", "Planned start");
    public static readonly Text StartedOn = new("Påbörjad", "Begun on");
    public static readonly Text EndedOn = new("Avslutad", "Ended on");
    public static readonly Text Outcome = new("Utfall", "Outcome");
    public static readonly Text Term = new("Kort eller lång", "Short or long");
    public static readonly Text Partners = new("Medverkande", "Partners");
    public static readonly Text Cost = new("Engångskostnad (kronor)", "Cost paid once (SEK)");
    public static readonly Text YearlyCost = new("Driftskostnad per år (kronor)", "Running cost a year (SEK)");
    public static readonly Text YearsOfUse = new("Används i antal år", "Used for how many years");
    public static readonly Text Detail = new("Detaljer", "Details");
    public static readonly Text Audience = new("Vem får läsa detaljerna?", "Who may read the details?");
    public static readonly Text ReadBy = new("Får läsas av: {0}, den ansvariga och den som föreslog.", "May be read by: {0}, the responsible and the proposer.");
    public static readonly Text ToWhom = new("Vem ska få veta?", "Who is to be told?");
    public static readonly Text Channel = new("Hur?", "How?");
    public static readonly Text ToldOn = new("Vilken dag?", "Which day?");
    public static readonly Text ProposedBy = new("Föreslagen av", "Proposed by");
    public static readonly Text Overdue = new("Försenad", "Overdue");
    public static readonly Text Ours = new("Vår", "Ours");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");

    public static IReadOnlyList<Choice> Audiences => [.. Enum.GetValues<Audience>().Select(a => new Choice(a.ToString(), a.Name()))];

    public static IReadOnlyList<Choice> Terms => [.. Enum.GetValues<MeasureTerm>().Select(t => new Choice(t.ToString(), t.Name()))];

    public static BadgeTone Tone(MeasureState state) => state switch
    {
        MeasureState.Proposed => BadgeTone.Attention,
        MeasureState.Begun => BadgeTone.Info,
        MeasureState.Done => BadgeTone.Done,
        _ => BadgeTone.Neutral,
    };
}
