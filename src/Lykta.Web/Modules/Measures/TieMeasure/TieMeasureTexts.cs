using Lykta.Kernel;

namespace Lykta.Modules.Measures.TieMeasure;

internal static class TieMeasureTexts
{
    public static readonly Text Title = new("Koppla till problem", "Tie to a problem");
    public static readonly Text Lead = new("En åtgärd som ska göra skillnad hänger ihop: problem, orsak, mål och uppföljning.", "A measure that is to make a difference hangs together: problem, cause, goal and follow-up.");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text NoProblem = new("Inget, den står för sig själv", "None, it stands by itself");
    public static readonly Text ShowThem = new("Visa orsaker och mål", "Show causes and goals");
    public static readonly Text Causes = new("Vilka orsaker ska den påverka?", "Which causes shall it act on?");
    public static readonly Text NoCauses = new("Problemet har inga orsaker än.", "The problem has no causes yet.");
    public static readonly Text AddCause = new("Analysera orsaker", "Analyse causes");
    public static readonly Text Goal = new("Vilket mål ska den bidra till?", "Which goal shall it contribute to?");
    public static readonly Text NoGoal = new("Inget än", "None yet");
    public static readonly Text NoGoals = new("Problemet har inget mål än.", "The problem has no goal yet.");
    public static readonly Text AddGoal = new("Sätt mål", "Set a goal");
    public static readonly Text FollowUpOn = new("När följs den upp?", "When is it followed up?");
    public static readonly Text Method = new("Vilken metod följer den?", "Which method does it follow?");
    public static readonly Text MethodHint = new("Metodbanken säger vad som har prövats, mot vad, och hur säkert det är.", "The method bank says what has been tried, against what, and how sure it is.");
    public static readonly Text NoMethod = new("Ingen ur metodbanken", "None of the method bank");
    public static readonly Text PlaceKind = new("Sorts plats", "Kind of place");
    public static readonly Text NoPlaceKind = new("Ingen särskild", "None in particular");
    public static readonly Text MethodWhy = new("Varför väljs metoden ändå?", "Why is the method chosen all the same?");
    public static readonly Text Follows = new("Metod:", "Method:");
    public static readonly Text ChosenAllTheSame = new("Metodbanken avråder. Vald ändå därför att: {0}", "The method bank advises against it. Chosen all the same because: {0}");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Chain = new("I kedjan", "In the chain");
    public static readonly Text StandsAlone = new("Åtgärden står för sig själv. En kort operativ åtgärd klarar sig med ansvarig, dag och utfall.", "The measure stands by itself. A short operative one does with a responsible, a day and an outcome.");
    public static readonly Text SeeProblem = new("står på problemets sida", "stands on the problem's page");
    public static readonly Text Missing = new("Saknas: {0}", "Missing: {0}");
    public static readonly Text MissingCause = new("orsak", "cause");
    public static readonly Text MissingGoal = new("mål", "goal");
    public static readonly Text MissingFollowUp = new("uppföljning", "follow-up");
}
