using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.ChangeSettings;

internal static class ChangeSettingsTexts
{
    public static readonly Text Title = new("Inställningar", "Settings");
    public static readonly Text Rhythm = new("Takt och stopptid", "Cadence and stop time");
    public static readonly Text Cadence = new("Hur ofta gör ni en lägesbild?", "How often do you make a picture?");
    public static readonly Text StopDay = new("Stoppdag", "Stop day");
    public static readonly Text StopTime = new("Klockan", "Time");
    public static readonly Text StopHint = new("Rapporter som kommer senare står under \"Inkommet efter stopptid\" nästa gång.", "Reports that come later stand under \"Received after stop time\" next time.");
    public static readonly Text StopTimeWrong = new("Skriv ett klockslag, till exempel 12:00.", "Write a time, such as 12:00.");
    public static readonly Text ChooseCadence = new("Välj hur ofta.", "Choose how often.");
    public static readonly Text ChooseDay = new("Välj en dag.", "Choose a day.");
    public static readonly Text Addresses = new("Hör det hemma någon annanstans?", "Does it belong elsewhere?");
    public static readonly Text AddressesWhy = new("Varje rapportsida visar vägen dit. Lykta sparar inget när någon följer länken.", "Every report page shows the way there. Lykta stores nothing when somebody follows the link.");
    public static readonly Text Fault = new("Felanmälan", "Fault reports");
    public static readonly Text Concern = new("Orosanmälan till socialtjänsten", "Concern report to social services");
    public static readonly Text AddressHint = new("Hel webbadress, till exempel https://kommunen.se/felanmalan", "A whole web address, such as https://municipality.se/faults");
    public static readonly Text Reason = new("Varför ändras det?", "Why is it changed?");
    public static readonly Text ReasonHint = new("Sparas i loggen.", "Kept in the log.");
    public static readonly Text Files = new("Filer som skickas in", "Files sent in");
    public static readonly Text Scanned = new("De genomsöks efter virus innan de tas emot.", "They are searched for viruses before they are taken in.");
    public static readonly Text NotScanned = new(
        "De genomsöks inte efter virus. Foton skrivs om till bara bilden, och tabeller läses rad för rad. Har kommunen ett virusskydd: be den som driver Lykta att ange LYKTA_CLAMD.",
        "They are not searched for viruses. Photos are rewritten to nothing but the picture, and tables are read row by row. If the municipality has a scanner: ask whoever runs Lykta to set LYKTA_CLAMD.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Saved = new("Inställningarna är sparade", "The settings are saved");
    public static readonly Text More = new("Mer att ställa in", "More to set up");

    /// <summary>The other pages of setting up, and their addresses.</summary>
    public static readonly (Text Label, string Path)[] Pages =
    [
        (new("Kom igång: allt en ny kommun behöver", "Get started: all a new municipality needs"), "kom-igang"),
        (new("Områden", "Areas"), "omraden"),
        (new("Kända platser", "Known places"), "platser"),
        (new("Organisationer och enheter", "Organisations and units"), "organisationer"),
        (new("Vem ser vad", "Who sees what"), "delning"),
        (new("Personer och roller", "People and roles"), "personer"),
        (new("Rapportlänkar och skyltar", "Reporter links and sheets"), "rapportlankar"),
        (new("Händelsetyper", "Kinds"), "handelsetyper"),
        (new("Checklistor", "Checklists"), "checklistor"),
        (new("Lägesbildens skala", "The picture's scale"), "lagesbild-skala"),
        (new("Mötesserier", "Meeting series"), "motesserier"),
        (new("API-nycklar", "API tokens"), "api-nycklar"),
    ];

    public static readonly Text Work = new("Arbete med rapporterna", "Work with the reports");

    /// <summary>For those who review.</summary>
    public static readonly (Text Label, string Path)[] WorkPages =
    [
        (new("Importera rapporter", "Import reports"), "importera"),
        (new("Polisanmälningar", "Police reports"), "polisanmalningar"),
        (new("Mina egna rapporter", "My own reports"), "mina-rapporter"),
        (new("Checklista för en plats", "A place's checklist"), "checklista"),
    ];
}
