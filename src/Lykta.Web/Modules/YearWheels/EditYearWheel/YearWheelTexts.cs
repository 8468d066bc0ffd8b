using Lykta.Kernel;
using Lykta.Modules.YearWheels.Domain;

namespace Lykta.Modules.YearWheels.EditYearWheel;

internal static class YearWheelTexts
{
    public static readonly Text Title = new("Årshjul", "Year wheel");
    public static readonly Text Lead = new(
        "Helgdagar och löning finns redan. Lägg till lov, evenemang och veckor utan möte.",
        "Holidays and pay days are here already. Add school breaks, events and weeks without meeting.");
    public static readonly Text LeadForReaders = new(
        "Helgdagar, löning, lov, evenemang och veckor utan möte.", "Holidays, pay days, school breaks, events and weeks without meeting.");
    public static readonly Text Add = new("Lägg till", "Add");
    public static readonly Text ChangeTitle = new("Ändra", "Change");
    public static readonly Text Kind = new("Vad är det?", "What is it?");
    public static readonly Text Name = new("Vad heter det?", "What is it called?");
    public static readonly Text From = new("Första dagen", "First day");
    public static readonly Text To = new("Sista dagen", "Last day");
    public static readonly Text ToHint = new("Lämna tomt för en enda dag.", "Leave empty for a single day.");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Visitors = new("Väntade besökare", "Expected visitors");
    public static readonly Text Note = new("Att tänka på", "To keep in mind");
    public static readonly Text DayMissing = new("Skriv första dagen som ÅÅÅÅ-MM-DD.", "Write the first day as YYYY-MM-DD.");
    public static readonly Text LastDayWrong = new("Skriv sista dagen som ÅÅÅÅ-MM-DD.", "Write the last day as YYYY-MM-DD.");
    public static readonly Text VisitorsWrong = new("Skriv antalet med siffror.", "Write the number in digits.");
    public static readonly Text Coming = new("Det kommande året", "The coming year");
    public static readonly Text When = new("När", "When");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text NoMeetingHint = new(
        "Veckor utan möte: ingen påminnelse skickas, ingen står som att den inte har rapporterat, och nästa lägesbild täcker hela uppehållet.",
        "Weeks without meeting: no reminder is sent, nobody is listed as not having reported, and the next picture spans the gap.");
    public static readonly Text NothingAhead = new("Inget särskilt de kommande två veckorna.", "Nothing in particular in the coming two weeks.");
    public static readonly Text VisitorCount = new("{0:N0} besökare", "{0:N0} visitors");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");

    public static Text KindName(string kind) => Enum.Parse<YearWheelKind>(kind) switch
    {
        YearWheelKind.SchoolBreak => new("Skollov", "School break"),
        YearWheelKind.Holiday => new("Helgdag", "Holiday"),
        YearWheelKind.PayDay => new("Löning", "Pay day"),
        YearWheelKind.NoMeeting => new("Inget möte", "No meeting"),
        _ => new("Evenemang", "Event"),
    };
}
