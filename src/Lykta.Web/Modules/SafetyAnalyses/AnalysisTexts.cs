using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;

namespace Lykta.Modules.SafetyAnalyses;

/// <summary>Words that the pages of safety analyses share.</summary>
internal static class AnalysisTexts
{
    public static readonly Text Analyses = new("Trygghetsanalyser", "Safety analyses");
    public static readonly Text Analysis = new("Trygghetsanalys", "Safety analysis");
    public static readonly Text Begin = new("Börja en trygghetsanalys", "Begin a safety analysis");
    public static readonly Text Write = new("Skriv analysen", "Write the analysis");
    public static readonly Text Interview = new("Skriv in intervju", "Enter an interview");
    public static readonly Text Flow = new("Skriv in flödesräkning", "Enter a count of flows");
    public static readonly Text Settle = new("Fastställ", "Settle");
    public static readonly Text Summary = new("Sammanfattning", "Summary");
    public static readonly Text Statistics = new("Statistik", "Statistics");
    public static readonly Text Counted = new("{0} rapporter på platsen från {1} till {2}.", "{0} reports at the place from {1} to {2}.");
    public static readonly Text CountedRule = new("Granskade rapporter som den får se som läser eller fastställde. Antalet påverkas av hur mycket som rapporteras.", "Reviewed reports that whoever reads or settled it may see. The number depends on how much is reported.");
    public static readonly Text Kind = new("Händelsetyp", "Kind");
    public static readonly Text Count = new("Antal", "Number");
    public static readonly Text Interviews = new("Vad nyckelpersoner säger", "What key persons say");
    public static readonly Text Said = new("{0}, {1}: {2}", "{0}, {1}: {2}");
    public static readonly Text Flows = new("Hur många som går förbi", "How many go by");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text When = new("När", "When");
    public static readonly Text Minutes = new("Minuter", "Minutes");
    public static readonly Text People = new("Personer", "People");
    public static readonly Text PerHour = new("Per timme", "An hour");
    public static readonly Text Felt = new("Upplevd trygghet", "Felt safety");
    public static readonly Text Share = new("{0}: {1:0} % av {2} känner sig trygga. {3}", "{0}: {1:0} % of {2} feel safe. {3}");
    public static readonly Text None = new("Inget än.", "Nothing yet.");
    public static readonly Text Remove = new("Ta bort {0}", "Remove {0}");
    public static readonly Text RemoveRow = new("Ta bort", "Remove");
    public static readonly Text Removed = new("Rätta och ta bort", "Correct and remove");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Time = new("Tid", "Time");
    public static readonly Text Span = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Empty = new("Inga trygghetsanalyser än", "No safety analyses yet");
    public static readonly Text EmptyNext = new("Välj en plats där många känner sig otrygga eller mycket händer, och börja där.", "Choose a place where many feel unsafe or much happens, and begin there.");
    public static readonly Text Lead = new("Statistik, intervjuer, flöden, besiktning och upplevd trygghet, samlat och sammanfattat för en plats.", "Statistics, interviews, flows, inspection and felt safety, gathered and summed up for a place.");
    public static readonly Text From = new("Statistik från", "Statistics from");
    public static readonly Text To = new("Statistik till", "Statistics to");
    public static readonly Text ChooseInspection = new("Trygghetsbesiktning", "Safety inspection");
    public static readonly Text NoInspection = new("Ingen än", "None yet");
    public static readonly Text SummaryHint = new("Vad är problemet, vad är bra, och vad bör göras först?", "What is the problem, what is good, and what should be done first?");
    public static readonly Text On = new("Vilken dag?", "Which day?");
    public static readonly Text Who = new("Vem, i vilken funktion?", "Who, in which function?");
    public static readonly Text WhoHint = new("Till exempel butiksföreståndare eller bovärd. Inga namn.", "For instance shop manager or caretaker. No names.");
    public static readonly Text What = new("Vad säger personen?", "What do they say?");
    public static readonly Text At = new("Vilken tid började räkningen?", "At which time did the count begin?");
    public static readonly Text HowLong = new("Hur många minuter räknade ni?", "For how many minutes did you count?");
    public static readonly Text HowMany = new("Hur många gick förbi?", "How many went by?");
    public static readonly Text WhereHint = new("Till exempel gångtunneln, mot centrum.", "For instance the tunnel, towards the centre.");

    /// <summary>How an analysis stands.</summary>
    public static Text Of(SafetyAnalysis analysis) => analysis.IsSettled ? InspectionTexts.Settled : InspectionTexts.UnderWay;
}
