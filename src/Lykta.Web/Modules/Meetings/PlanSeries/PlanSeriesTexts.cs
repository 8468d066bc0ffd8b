using Lykta.Kernel;

namespace Lykta.Modules.Meetings.PlanSeries;

internal static class PlanSeriesTexts
{
    public static readonly Text Title = new("Mötesserier", "Meeting series");
    public static readonly Text Lead = new("När ni träffas och går igenom lägesbilden.", "When you meet to go through the picture.");
    public static readonly Text None = new("Inget möte planerat än", "No meeting planned yet");
    public static readonly Text NoneNext = new("Lägg till en serie nedan. Den kan ändras när som helst.", "Add a series below. It can be changed at any time.");
    public static readonly Text When = new("När", "When");
    public static readonly Text WhenLine = new("{0}, {1} {2}", "{0}, {1} {2}");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text PlaceHint = new("Ett rum, eller adressen till ett videomöte.", "A room, or the address of a video meeting.");
    public static readonly Text PlaceLong = new("Platsen får ha högst 300 tecken.", "The place can have at most 300 characters.");
    public static readonly Text CalledBy = new("kallas av {0}", "called by {0}");
    public static readonly Text Paused = new("vilar", "paused");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text AddTitle = new("Lägg till mötesserie", "Add meeting series");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text NameHint = new("Till exempel \"EST-möte\".", "For instance \"EST meeting\".");
    public static readonly Text NameMissing = new("Skriv ett namn, högst 120 tecken.", "Write a name, at most 120 characters.");
    public static readonly Text Cadence = new("Hur ofta", "How often");
    public static readonly Text CadenceMissing = new("Välj hur ofta.", "Choose how often.");
    public static readonly Text Day = new("Veckodag", "Weekday");
    public static readonly Text DayMissing = new("Välj en veckodag.", "Choose a weekday.");
    public static readonly Text Time = new("Klockan", "Time");
    public static readonly Text TimeWrong = new("Skriv ett klockslag, till exempel 09:00.", "Write a time, such as 09:00.");
    public static readonly Text Minutes = new("Längd i minuter", "Length in minutes");
    public static readonly Text MinutesWrong = new("Skriv 15 till 480 minuter.", "Write 15 to 480 minutes.");
    public static readonly Text With = new("Tillsammans med", "Together with");
    public static readonly Text WithHint = new("Kommunerna delar mötestiden. Rapporter, beslut och åtgärder stannar i varje kommun.", "The municipalities share the time. Reports, decisions and measures stay in each.");
    public static readonly Text Active = new("Serien pågår", "The series is running");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Add = new("Lägg till", "Add");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Saved = new("Sparat", "Saved");
    public static readonly Text StepTitle = new("Mötesserie", "Meeting series");
    public static readonly Text StepWhy = new("Mötet är där lägesbilden blir beslut.", "The meeting is where the picture becomes decisions.");
    public static readonly Text StepState = new("{0} planerade", "{0} planned");
}
