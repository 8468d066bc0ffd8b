using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>The sentences that answers are made of; every hole is a date, an organ, a name or a count that is in Lykta.</summary>
internal static class QuestionnaireSentences
{
    public static readonly Text Adopted = new("{0} fastställdes {1}.", "{0} was adopted on {1}.");
    public static readonly Text Decided = new("{0} beslutades av {1} {2}.", "{0} was decided by {1} on {2}.");
    public static readonly Text Themes = new("Den omfattar {0} teman: {1}.", "It covers {0} themes: {1}.");
    public static readonly Text LeftOut = new("{0} teman är utelämnade, med skäl: {1}.", "{0} themes are left out, with reasons: {1}.");
    public static readonly Text Measures = new("Den har {0} åtgärder.", "It has {0} measures.");
    public static readonly Text PictureDue = new("Lägesbilden ska uppdateras senast {0}.", "The picture is to be updated by {0}.");
    public static readonly Text PlanDue = new("Åtgärdsplanen ska följas upp senast {0}.", "The action plan is to be followed up by {0}.");
    public static readonly Text Done = new("Av {0} åtgärder i {1} var {2} klara ({3} procent) och {4} pågick.", "Of {0} measures in {1}, {2} were done ({3} per cent) and {4} were under way.");
    public static readonly Text OtherPlans = new("Arbetet är samordnat med {0} andra planer.", "The work is integrated with {0} other plans.");
    public static readonly Text OtherPlan = new("{0}, {1} {2}, bygger på {3}.", "{0}, {1} {2}, stands on {3}.");
    public static readonly Text Coordinates = new("Kommunen samordnar genom {0}.", "The municipality coordinates through {0}.");
    public static readonly Text AgreementsAndCouncils = new("Överenskommelser som gäller: {0}. Strategiska råd: {1}.", "Agreements in force: {0}. Strategic councils: {1}.");
    public static readonly Text Agreements = new("Överenskommelser som gäller: {0}.", "Agreements in force: {0}.");
    public static readonly Text Actors = new("De är med {0}.", "They are with {0}.");
    public static readonly Text Agreement = new("{0} gäller till och med {1}.", "{0} holds until {1}.");
    public static readonly Text LedByUs = new("{0} leds av kommunen.", "{0} is led by the municipality.");
    public static readonly Text LedByOthers = new("{0} leds inte av kommunen.", "{0} is not led by the municipality.");
    public static readonly Text Members = new("{0} har {1} ledamöter, {2} från andra än kommunen, varav {3} i ledande befattning.", "{0} has {1} members, {2} from others than the municipality, of whom {3} hold a leading position.");
    public static readonly Text Function = new("Samordningsfunktionen är {0}.", "The coordination function is {0}.");
    public static readonly Text Contact = new("Funktionen nås på {0}.", "The function is reached at {0}.");
    public static readonly Text Leads = new("{0} leder arbetet.", "{0} leads the work.");
    public static readonly Text Reported = new("Den senaste rapporten till fullmäktige, {0}, gavs {1}.", "The latest report to the council, {0}, was given on {1}.");
    public static readonly Text Cameras = new("Kommunen kamerabevakar: {0}.", "The municipality uses camera surveillance: {0}.");
}
