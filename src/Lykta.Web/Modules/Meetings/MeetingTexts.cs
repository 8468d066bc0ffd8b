using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Meetings;

/// <summary>Words that every page about a meeting shares.</summary>
internal static class MeetingTexts
{
    public static readonly Text Meetings = new("Möten", "Meetings");
    public static readonly Text Places = new("Platser", "Places");
    public static readonly Text Areas = new("Områden", "Areas");
    public static readonly Text SealHolds = new("Låset stämmer: anteckningarna är de som godkändes, så när som på ändringar som står ovan.", "The seal holds: the notes are those that were approved, but for changes told above.");
    public static readonly Text SealBroken = new("Anteckningarna stämmer inte med det som godkändes. Kontakta den som driver Lykta.", "The notes are not what was approved. Contact whoever runs Lykta.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Audience = new("Vem får läsa?", "Who may read?");
    public static readonly Text AudienceHint = new("Myndigheter är kommunen, polisen och räddningstjänsten.", "Authorities are the municipality, the police and the rescue service.");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text Nowhere = new("Ingen särskild plats", "No particular place");
    public static readonly Text HiddenHere = new("dolt i detta rum: {0}", "hidden in this room: {0}");
    public static readonly Text HiddenFromYou = new("{0} texter visas inte för din organisation.", "{0} texts are not shown to your organisation.");
    public static readonly Text ForWhom = new("läses av {0}", "read by {0}");

    public static IReadOnlyList<Choice> AudienceChoices => [.. Enum.GetValues<Audience>().Select(a => new Choice(a.ToString(), a.Name()))];

    public static Text Of(AgendaKind kind) => kind switch
    {
        AgendaKind.Attendance => new("Närvaro", "Attendance"),
        AgendaKind.LastDecisions => new("Sedan förra mötet", "Since the last meeting"),
        AgendaKind.RoundTable => new("Laget runt", "Around the table"),
        AgendaKind.Picture => new("Lägesbild", "Situational picture"),
        AgendaKind.ForwardLook => new("Framåt", "Looking ahead"),
        AgendaKind.Priorities => new("Prioritering och veckans fokus", "Priorities and focus of the week"),
        AgendaKind.Measures => new("Åtgärder", "Measures"),
        AgendaKind.Escalate => new("Lyfta vidare", "To lift further"),
        AgendaKind.Tell => new("Att berätta", "What to tell"),
        AgendaKind.Adopt => new("Fastställa mötet", "Adopt the meeting"),
        AgendaKind.NextMeeting => new("Nästa möte", "Next meeting"),
        _ => new("Egen punkt", "Own item"),
    };

    public static Text Of(MeetingState state) => state switch
    {
        MeetingState.Open => new("Pågår", "In progress"),
        MeetingState.Adopted => new("Fastställt", "Adopted"),
        MeetingState.Approved => new("Godkänt", "Approved"),
        _ => new("Planerat", "Planned"),
    };

    public static BadgeTone ToneOf(MeetingState state) => state switch
    {
        MeetingState.Open => BadgeTone.Attention,
        MeetingState.Adopted => BadgeTone.Info,
        MeetingState.Approved => BadgeTone.Done,
        _ => BadgeTone.Neutral,
    };

    public static Text Of(DecisionState state) => state switch
    {
        DecisionState.Done => new("Klart", "Done"),
        DecisionState.Dropped => new("Släppt", "Dropped"),
        _ => new("Inte klart", "Not done"),
    };

    public static Text Of(ContributionKind kind) => kind switch
    {
        ContributionKind.Question => new("Fråga", "Question"),
        ContributionKind.Invitation => new("Inbjudan", "Invitation"),
        _ => new("Inspel", "Contribution"),
    };

    public static Text Of(ContributionState state) => state switch
    {
        ContributionState.Followed => new("Följs upp", "Followed up"),
        ContributionState.Settled => new("Klart", "Settled"),
        ContributionState.Dropped => new("Släppt", "Dropped"),
        _ => new("Noterat", "Noted"),
    };

    public static Text Of(EscalateTo to) => to switch
    {
        EscalateTo.StrategicCouncil => new("Strategiska rådet", "The strategic council"),
        EscalateTo.ExecutiveBoard => new("Kommunstyrelsen", "The executive board"),
        EscalateTo.PoliceDistrict => new("Lokalpolisområdet", "The local police district"),
        EscalateTo.CountyBoard => new("Länsstyrelsen", "The county board"),
        _ => new("Styrgruppen", "The steering group"),
    };

    public static Text Of(TellTo to) => to switch
    {
        TellTo.Managers => new("Chefer", "Managers"),
        TellTo.Public => new("Allmänheten", "The public"),
        _ => new("Rapportörer", "Reporters"),
    };

    public static Text Of(AttendeeKind kind) => kind switch
    {
        AttendeeKind.Elected => new("Förtroendevald", "Elected member"),
        AttendeeKind.Residents => new("Boende", "Residents"),
        AttendeeKind.Guest => new("Gäst", "Guest"),
        _ => new("Organisation", "Organisation"),
    };

    public static Text Of(CouncilType council) => council switch
    {
        CouncilType.SafetyCouncil => new("Trygghetsråd", "Safety council"),
        CouncilType.CrimePreventionCouncil => new("Brottsförebyggande råd (BRÅ)", "Local crime prevention council"),
        CouncilType.StrategicCouncil => new("Strategiskt råd", "Strategic council"),
        CouncilType.WorkingGroup => new("Arbetsgrupp", "Working group"),
        _ => new("Samordningsmöte", "Coordination meeting"),
    };

    public static Text Of(DocumentKind document) => document switch
    {
        DocumentKind.Minutes => new("Protokoll med justerare", "Minutes with an adjuster"),
        _ => new("Minnesanteckningar", "Notes"),
    };

    /// <summary>"tisdag 24 november 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", System.Globalization.CultureInfo.CurrentCulture);

    public static string Clock(DateTime utc) => SwedishTime.ToLocal(utc).ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture);
}
