using Lykta.Kernel;

namespace Lykta.Modules.Plans.ShowPlan;

internal static class ShowPlanTexts
{
    public static readonly Text AllMeasures = new("Alla åtgärder", "All measures");
    public static readonly Text Goes = new("Så går det", "How it goes");
    public static readonly Text DoneOf = new("{0} av {1} klara", "{0} of {1} done");
    public static readonly Text BegunOf = new("{0} av {1} påbörjade", "{0} of {1} begun");
    public static readonly Text Done = new("Klara", "Done");
    public static readonly Text Begun = new("Påbörjade", "Begun");
    public static readonly Text NotBegun = new("Inte påbörjade", "Not begun");
    public static readonly Text Stopped = new("Avbrutna eller avböjda", "Stopped or declined");
    public static readonly Text Overdue = new("Försenade", "Overdue");
    public static readonly Text IsOverdue = new("Försenad", "Overdue");
    public static readonly Text All = new("Av", "Of");
    public static readonly Text Per = new("Per ansvarig och sikt", "By responsible and term");
    public static readonly Text Finding = new("{0} av {1} åtgärder är klara, {2} pågår och {3} är försenade.", "{0} of {1} measures are done, {2} are under way and {3} are overdue.");
    public static readonly Text NoMeasures = new("Planen har inga åtgärder än", "The plan has no measures yet");
    public static readonly Text Missing = new("Det här saknas innan planen kan beslutas", "This is missing before the plan can be decided");
    public static readonly Text Choose = new("Välj åtgärder", "Choose measures");
    public static readonly Text Answer = new("Svara på slutsatserna", "Answer the conclusions");
    public static readonly Text Decide = new("Registrera beslut", "Record the decision");
    public static readonly Text EndOrRevise = new("Avsluta eller ny version", "End or new version");
    public static readonly Text Print = new("Dokument", "Document");
    public static readonly Text DecidedBy = new("Beslutad av {0} {1}", "Decided by {0} {1}");
    public static readonly Text EndedWhy = new("Avslutad {0}: {1}", "Ended {0}: {1}");
    public static readonly Text DrawnBy = new("Upprättad av", "Drawn up by");
    public static readonly Text Period = new("Gäller", "Is for");
    public static readonly Text OverlapsNone = new("Ingen lägesbild som underlag", "No picture as basis");
    public static readonly Text AnsweredBy = new("Besvaras av: {0}", "Answered by: {0}");
    public static readonly Text NoMeasureBecause = new("Får ingen åtgärd: {0}", "Gets no measure: {0}");
    public static readonly Text Unanswered = new("Inte besvarad", "Not answered");
    public static readonly Text Time = new("Tid", "Time");
    public static readonly Text TimeLine = new("{0} till {1}. Idag {2}.", "{0} to {1}. Today {2}.");
    public static readonly Text AsDecided = new("Åtgärderna står som de beslutades; läget är dagens.", "The measures stand as they were decided; the state is today's.");
    public static readonly Text CostRule = new("Summan av åtgärdernas kostnader, {0} av {1} har en.", "The sum of the measures' costs; {0} of {1} have one.");
    public static readonly Text LeftOut = new("{0} texter är för en snävare läsekrets och visas inte här.", "{0} texts are for fewer readers and are not shown here.");
    public static readonly Text EarlierVersion = new("Föregående version", "The version before");
    public static readonly Text LaterVersion = new("Nyare version", "A newer version");
    public static readonly Text Gone = new("Finns inte kvar", "No longer there");
    public static readonly Text Total = new("Totalt", "In all");
}
