using Lykta.Kernel;

namespace Lykta.Modules.Meetings.PlanMeeting;

internal static class PlanMeetingTexts
{
    public static readonly Text Title = new("Planera möte", "Plan a meeting");
    public static readonly Text Series = new("Serie", "Series");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text Starts = new("Börjar", "Starts");
    public static readonly Text Ends = new("Slutar", "Ends");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text PlaceHint = new("Ett rum, eller adressen till ett videomöte.", "A room, or the address of a video meeting.");
    public static readonly Text Plan = new("Planera mötet", "Plan the meeting");
    public static readonly Text SeriesMissing = new("Välj en serie.", "Choose a series.");
    public static readonly Text DayMissing = new("Välj en dag.", "Choose a day.");
    public static readonly Text TimeMissing = new("Skriv ett klockslag, till exempel 09:00.", "Write a time, such as 09:00.");
    public static readonly Text PlaceLong = new("Platsen får ha högst 300 tecken.", "The place can have at most 300 characters.");
}
