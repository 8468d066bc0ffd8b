using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Problems;

/// <summary>What problems and their parts are called on every page.</summary>
internal static class ProblemTexts
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static readonly Text Problems = new("Problem", "Problems");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text Name = new("Vad heter problemet?", "What is the problem called?");
    public static readonly Text NameHint = new("Några ord som alla i samarbetet får läsa, till exempel \"bråk vid Resecentrum på helgkvällar\".", "A few words that everyone in the collaboration may read, such as \"fights at the station on weekend nights\".");
    public static readonly Text Kind = new("Händelsetyp", "Kind of report");
    public static readonly Text Theme = new("Tema", "Theme");
    public static readonly Text NoKind = new("Ingen, det är ett tema", "None, it is a theme");
    public static readonly Text NoTheme = new("Inget, det är en händelsetyp", "None, it is a kind of report");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text WholeMunicipality = new("Hela kommunen", "The whole municipality");
    public static readonly Text NoPlace = new("Ingen särskild plats", "No particular place");
    public static readonly Text From = new("Sett från och med", "Seen from");
    public static readonly Text To = new("Sett till och med", "Seen until");
    public static readonly Text ToHint = new("Tomt om det pågår.", "Empty if it goes on.");
    public static readonly Text Description = new("Beskrivning", "Description");
    public static readonly Text DescriptionHint = new("Vad händer, när och för vem är det otryggt? Skriv om platser och situationer, aldrig om personer.", "What happens, when, and who feels unsafe? Write of places and situations, never of persons.");
    public static readonly Text Audience = new("Vem får läsa?", "Who may read?");
    public static readonly Text AudienceHint = new("Gäller beskrivning, underlag, orsaker och mål. Namn och läge ser alla i samarbetet.", "For description, evidence, causes and goals. Name and stage are seen by everyone in the collaboration.");
    public static readonly Text Stage = new("Läge", "Stage");
    public static readonly Text Since = new("Sedan", "Since");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text DeepDive = new("Fördjupad EST", "Deep dive");

    public static IReadOnlyList<Choice> Audiences => [.. Enum.GetValues<Audience>().Select(a => new Choice(a.ToString(), a.Name()))];

    public static Text Of(ProblemStage stage) => stage switch
    {
        ProblemStage.Raised => new("Lyft", "Raised"),
        ProblemStage.Analysed => new("Analyserat", "Analysed"),
        ProblemStage.InPlan => new("I plan", "In plan"),
        ProblemStage.BeingWorked => new("Arbete pågår", "Being worked on"),
        ProblemStage.FollowedUp => new("Uppföljt", "Followed up"),
        _ => new("Avslutat", "Closed"),
    };

    public static Text Of(ProblemOrigin origin) => origin switch
    {
        ProblemOrigin.Picture => new("ur en lägesbild", "from a situational picture"),
        ProblemOrigin.HotPlace => new("ur en utsatt plats", "from a hot spot"),
        ProblemOrigin.Contribution => new("ur ett inspel", "from a contribution"),
        _ => new("för hand", "by hand"),
    };

    public static Text Of(EvidenceSort sort) => sort switch
    {
        EvidenceSort.Reports => new("Rapporter", "Reports"),
        EvidenceSort.Statistics => new("Statistik", "Statistics"),
        EvidenceSort.Survey => new("Enkät", "Survey"),
        EvidenceSort.Analysis => new("Analys", "Analysis"),
        _ => new("Gemensam kunskap", "Agreed knowledge"),
    };

    public static Text Of(CausePerspective perspective) => perspective switch
    {
        CausePerspective.Situational => new("Situationen", "The situation"),
        CausePerspective.Exposure => new("Utsattheten", "The exposure"),
        _ => new("Det sociala", "The social side"),
    };

    public static Text Of(CauseStrength strength) => strength switch
    {
        CauseStrength.Assumed => new("Antagande", "Assumed"),
        CauseStrength.Supported => new("Har stöd", "Supported"),
        _ => new("Väl belagt", "Well established"),
    };

    public static Text Of(GoalIndicator indicator) => indicator switch
    {
        GoalIndicator.ReportsPerWeek => new("Rapporter per vecka", "Reports per week"),
        GoalIndicator.PoliceReports => new("Polisanmälda brott", "Crimes reported to the police"),
        GoalIndicator.SurveyShare => new("Andel i en enkät, procent", "Share in a survey, per cent"),
        GoalIndicator.InspectionScore => new("Poäng i en trygghetsbesiktning", "Points in a safety inspection"),
        _ => new("Egen räkning", "A count of our own"),
    };

    public static IReadOnlyList<Choice> Choices<T>(Func<T, Text> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(v.ToString(), name(v)))];

    /// <summary>A goal in a line: what, from, to, when.</summary>
    public static string Goal(Goal goal) => $"{goal.Words ?? Of(goal.Indicator).ToString()}: {Written(goal.Base)} → {Written(goal.Target)}, {Day(goal.By)}";

    /// <summary>The same as a Swedish document has it, whoever reads.</summary>
    public static string GoalInSwedish(Goal goal) => string.Create(Swedish, $"{goal.Words ?? Of(goal.Indicator).Swedish}: {goal.Base:#,##0.##} → {goal.Target:#,##0.##}, {Day(goal.By)}");

    /// <summary>A figure as it is read: 12,5.</summary>
    public static string Written(double figure) => figure.ToString("#,##0.##", CultureInfo.CurrentCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
