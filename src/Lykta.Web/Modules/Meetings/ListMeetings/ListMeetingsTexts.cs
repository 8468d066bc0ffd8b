using Lykta.Kernel;

namespace Lykta.Modules.Meetings.ListMeetings;

internal static class ListMeetingsTexts
{
    public static readonly Text Title = new("Möten", "Meetings");
    public static readonly Text Coming = new("Kommande", "Coming");
    public static readonly Text Held = new("Hållna", "Held");
    public static readonly Text None = new("Inget möte planerat", "No meeting planned");
    public static readonly Text NoneNext = new("Planera nästa möte nedan.", "Plan the next meeting below.");
    public static readonly Text NoneForYou = new("Samordnaren har inte planerat något möte än.", "The coordinator has not planned a meeting yet.");
    public static readonly Text NoSeries = new("Börja med en mötesserie.", "Begin with a meeting series.");
    public static readonly Text Series = new("Mötesserier", "Meeting series");
    public static readonly Text Number = new("nr {0}", "no. {0}");
    public static readonly Text Meeting = new("Möte", "Meeting");
    public static readonly Text When = new("När", "When");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Decisions = new("Beslut", "Decisions");
    public static readonly Text NoneHeld = new("Inget möte hållet än.", "No meeting held yet.");
    public static readonly Text NextDay = new("Nästa dag enligt serien: {0}", "The series' next day: {0}");
}
