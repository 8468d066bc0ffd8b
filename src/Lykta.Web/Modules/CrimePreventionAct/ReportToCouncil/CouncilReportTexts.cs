using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.ReportToCouncil;

internal static class CouncilReportTexts
{
    public static readonly Text Title = new("Det brottsförebyggande arbetet: lägesrapport", "Crime prevention: report on how it stands");
    public static readonly Text Kind = new("Rapport till kommunfullmäktige enligt 13 § lagen (2023:196)", "Report to the municipal council under section 13 of the Act (2023:196)");
    public static readonly Text Minutes = new("Läses på tre minuter. Talen är dagens, {0}.", "Read in three minutes. The figures are of {0}.");
    public static readonly Text Leads = new("Leds av {0}. Samordning: {1}.", "Led by {0}. Coordination: {1}.");
    public static readonly Text NotSaid = new("inte angivet", "not said");
    public static readonly Text Act = new("Lagens krav", "The Act's demands");
    public static readonly Text Clock = new("Lägesbilden: {0}. Åtgärdsplanen: {1}.", "The picture: {0}. The action plan: {1}.");
    public static readonly Text Conclusions = new("Vad lägesbilden säger", "What the picture says");
    public static readonly Text From = new("Ur {0}.", "From {0}.");
    public static readonly Text NoConclusions = new("Ingen fastställd lägesbild enligt lagen med slutsatser.", "No adopted picture according to the Act with conclusions.");
    public static readonly Text Plan = new("Hur det går med åtgärdsplanen", "How the action plan goes");
    public static readonly Text PlanLine = new("{0}: {1} av {2} åtgärder är klara, {3} pågår.", "{0}: {1} of {2} measures are done, {3} are under way.");
    public static readonly Text NoPlan = new("Ingen åtgärdsplan är beslutad i Lykta.", "No action plan is decided in Lykta.");
    public static readonly Text Effects = new("Vad åtgärderna gav", "What the measures came to");
    public static readonly Text EffectLine = new("Av {0} bedömda åtgärder minskade problemet i {1}, ökade i {2}, och i {3} går det inte att säga.", "Of {0} judged measures the problem fell in {1}, rose in {2}, and in {3} it cannot be told.");
    public static readonly Text NoEffects = new("Ingen åtgärds effekt är bedömd än.", "No measure's effect has been judged yet.");
    public static readonly Text EffectRule = new("Bedömt mot jämförelseplatser som valdes innan åtgärden började.", "Judged against comparison places that were chosen before the measure began.");
    public static readonly Text Judged = new("Bedömda åtgärder", "Judged measures");
    public static readonly Text Fell = new("Problemet minskade", "The problem fell");
    public static readonly Text Rose = new("Problemet ökade", "The problem rose");
    public static readonly Text CannotTell = new("Det går inte att säga", "It cannot be told");
    public static readonly Text Lacks = new("Det saknas", "What is missing");
    public static readonly Text NothingLacks = new("Inget saknas.", "Nothing is missing.");
    public static readonly Text SourceRule = new("Lägesbilden, planen och omdömena finns i Lykta, med underlag för varje tal.", "The picture, the plan and the verdicts are in Lykta, with the basis of each figure.");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Log = new("Rapporten är given: registrera den", "The report is given: register it");
}
