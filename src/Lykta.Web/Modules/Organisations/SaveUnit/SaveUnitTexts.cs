using Lykta.Kernel;

namespace Lykta.Modules.Organisations.SaveUnit;

internal static class SaveUnitTexts
{
    public static readonly Text NewTitle = new("Ny enhet", "New unit");
    public static readonly Text Name = new("Enhetens namn", "The unit's name");
    public static readonly Text NameHint = new("Till exempel \"Väktare centrum\".", "For instance \"Guards centre\".");
    public static readonly Text NameMissing = new("Skriv enhetens namn, högst 120 tecken.", "Write the unit's name, at most 120 characters.");
    public static readonly Text Function = new("Funktion", "Function");
    public static readonly Text FunctionHint = new(
        "Det står på rapporterna i stället för ett personnamn, till exempel \"Väktare\".",
        "It stands on the reports instead of a person's name, for instance \"Guard\".");

    public static readonly Text FunctionMissing = new("Skriv enhetens funktion, till exempel \"Väktare\".", "Write the unit's function, such as \"Guard\".");
    public static readonly Text Contact = new("E-post till enheten", "The unit's e-mail");
    public static readonly Text ContactHint = new(
        "En funktionsbrevlåda, helst inte en persons egen. Påminnelser och vidarebefordrade rapporter går hit.",
        "A shared mailbox, preferably not a person's own. Reminders and forwarded reports go here.");

    public static readonly Text ContactWrong = new("Det är ingen e-postadress.", "That is not an e-mail address.");
    public static readonly Text ContactOfAPerson = new("Skriv en funktionsbrevlåda. Det här är en persons egen adress.", "Write a shared mailbox. This is a person's own address.");
    public static readonly Text Expected = new("Väntas rapportera varje period", "Expected to report every period");
    public static readonly Text ExpectedHint = new("Då syns det i lägesbilden om enheten inte har rapporterat.", "The picture then shows when the unit has not reported.");
    public static readonly Text Active = new("Enheten är i bruk", "The unit is in use");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
}
