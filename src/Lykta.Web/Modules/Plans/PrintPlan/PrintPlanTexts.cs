using Lykta.Kernel;

namespace Lykta.Modules.Plans.PrintPlan;

internal static class PrintPlanTexts
{
    public static readonly Text Open = new("Öppen version", "Open version");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text StandsOn = new("Bygger på: {0}", "Stands on: {0}");
    public static readonly Text ConclusionsTitle = new("Lägesbildens slutsatser och planens svar", "The picture's conclusions and the plan's answers");
    public static readonly Text ConclusionsLead = new("Slutsatserna i {0}, och vad planen gör åt var och en (lagen 2023:196, 5 §).", "The conclusions of {0}, and what the plan does about each (Act 2023:196, section 5).");
    public static readonly Text Chain = new("Problem, orsak, åtgärd, mål", "Problem, cause, measure, goal");
    public static readonly Text ChainLead = new("Vad varje åtgärd är till för, vad den påverkar och när den följs upp.", "What each measure is for, what it acts on and when it is followed up.");
    public static readonly Text PlanOf = new("Plan till överenskommelsen {0}", "Plan of the agreement {0}");
    public static readonly Text Time = new("Tid", "Time");
    public static readonly Text By = new("Senast {0}", "By {0}");
    public static readonly Text AYear = new("Per år, kr", "A year, SEK");
    public static readonly Text AsOf = new("Läget den {0}.", "As of {0}.");
    public static readonly Text Sources = new("Källor", "Sources");
    public static readonly Text SourcePicture = new("Underlag: {0}, kontrollsumma {1}.", "Basis: {0}, checksum {1}.");
    public static readonly Text NoBasis = new("Planen bygger inte på någon lägesbild enligt lagen.", "The plan stands on no picture according to the Act.");
    public static readonly Text SourceRule = new("Åtgärder, orsaker och mål är hämtade ur Lykta när planen beslutades; läget räknas när dokumentet skrivs ut.", "Measures, causes and goals are taken from Lykta when the plan was decided; the progress is counted when the document is printed.");
    public static readonly Text LeftOut = new("{0} uppgifter är för en snävare läsekrets och finns i sekretessbilagan.", "{0} items are for fewer readers and stand in the appendix for few.");
    public static readonly Text Elsewhere = new("i sekretessbilagan", "in the appendix for few");
}
