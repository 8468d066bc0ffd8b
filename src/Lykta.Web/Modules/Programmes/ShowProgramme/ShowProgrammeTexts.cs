using Lykta.Kernel;

namespace Lykta.Modules.Programmes.ShowProgramme;

internal static class ShowProgrammeTexts
{
    public static readonly Text Now = new("Nu", "Now");
    public static readonly Text Before = new("Börjar {0}", "Begins {0}");
    public static readonly Text After = new("Tiden är ute", "The time is over");
    public static readonly Text DoneOf = new("{0} av {1}", "{0} of {1}");
    public static readonly Text Begun = new("Planen påbörjad", "Plan begun");
    public static readonly Text Better = new("Bättre faktorer", "Better factors");
    public static readonly Text None = new("Inget än", "Nothing yet");
    public static readonly Text Span = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Months = new("{0}, {1} till {2}", "{0}, {1} to {2}");
    public static readonly Text Due = new("Senast", "By");
    public static readonly Text DoneOn = new("Klar {0}", "Done {0}");
    public static readonly Text WillNot = new("Blir inte av: {0}", "Will not be: {0}");
    public static readonly Text FollowUp = new("Följ upp {0}", "Follow up {0}");
    public static readonly Text Took = new("Vilka som var med", "Who took part");
    public static readonly Text People = new("{0} personer", "{0} people");
    public static readonly Text Words = new("Vad det ledde till", "What came of it");
    public static readonly Text PlanFinding = new("{0} av {1} beslutade åtgärder är påbörjade eller genomförda ({2:0} %). Målet är minst hälften.", "{0} of {1} decided measures are begun or done ({2:0} %). The target is at least half.");
    public static readonly Text PlanRule = new("Räknat {0}. {1} stoppade och {2} bara föreslagna räknas inte med.", "Counted {0}. {1} stopped and {2} only proposed are not counted.");
    public static readonly Text NoPlan = new("Inga beslutade åtgärder i planen än.", "No decided measures in the plan yet.");
    public static readonly Text Factors = new("Faktorer med bättre färg", "Factors with a better colour");
    public static readonly Text FactorsFinding = new("{0} av {1} faktorer som bedömts båda gångerna har bättre färg ({2:0} %), och {3} har sämre. Målet är minst en fjärdedel.", "{0} of {1} factors judged both times have a better colour ({2:0} %), and {3} a worse. The target is at least a quarter.");
    public static readonly Text FactorsRule = new("Räknat {0}. {1} faktorer bedömdes inte båda gångerna och räknas inte.", "Counted {0}. {1} factors were not judged both times and are not counted.");
    public static readonly Text NoFactors = new("Ingen besiktning har följts upp i programmets tid än.", "No inspection has been followed up in the time of the programme yet.");
    public static readonly Text First = new("Före", "Before");
    public static readonly Text Second = new("Efter", "After");
    public static readonly Text BetterCount = new("Bättre", "Better");
    public static readonly Text Same = new("Lika", "Same");
    public static readonly Text Worse = new("Sämre", "Worse");
    public static readonly Text Missing = new("Saknas", "Missing");
    public static readonly Text Money = new("Pengar, kr", "Money, SEK");
    public static readonly Text InKind = new("Egna insatser, kr", "In-kind, SEK");
    public static readonly Text What = new("Vilka insatser", "What in kind");
    public static readonly Text Party = new("Part", "Party");
    public static readonly Text Total = new("Tillsammans", "Together");
    public static readonly Text LedBy = new("Leds av {0}, {1}.", "Led by {0}, {1}.");
    public static readonly Text OfPlaces = new("Platser: {0}.", "Places: {0}.");
    public static readonly Text ByTemplate = new("Mall: {0}, version {1}, {2} månader.", "Template: {0}, version {1}, {2} months.");
    public static readonly Text ClosedOn = new("Avslutat {0}.", "Closed {0}.");
    public static readonly Text Closing = new("Slutord och fortsättning", "Closing words and what follows");
    public static readonly Text Facts = new("Om programmet", "About the programme");
    public static readonly Text Reached = new("Nått?", "Reached?");
    public static readonly Text How = new("Hur vi vet det", "How we know");
    public static readonly Text Area = new("Fokusområde", "Focus area");
    public static readonly Text GridFinding = new("{0} av {1} rutor är bedömda, {2} av dem som bra.", "{0} of {1} squares are judged, {2} of them as good.");
    public static readonly Text Answer = new("Resultat och avslut", "Results and end");
    public static readonly Text ChoosePlan = new("Välj åtgärder", "Choose measures");
    public static readonly Text JudgeGrid = new("Bedöm rutnätet", "Judge the grid");
    public static readonly Text Report = new("Slutrapport", "Closing report");
    public static readonly Text Status = new("Lägesrapport", "Status report");
    public static readonly Text OneLate = new("En aktivitet är försenad", "One activity is late");
    public static readonly Text LateNotice = new("{0} aktiviteter är försenade", "{0} activities are late");
}
