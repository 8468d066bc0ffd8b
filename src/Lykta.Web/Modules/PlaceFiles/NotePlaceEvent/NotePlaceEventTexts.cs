using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.NotePlaceEvent;

internal static class NotePlaceEventTexts
{
    public static readonly Text Title = new("Anteckna händelse på platsen", "Note an event of the place");
    public static readonly Text Lead = new("Sådant som hör till platsens historia: en felanmälan, en ombyggnad, att platsen öppnas.", "What belongs to the history of the place: a fault report, a rebuilding, its opening.");
    public static readonly Text Sort = new("Vad hände?", "What happened?");
    public static readonly Text On = new("Vilken dag?", "Which day?");
    public static readonly Text DoneOn = new("Klart vilken dag?", "Done which day?");
    public static readonly Text DoneHint = new("För en felanmälan: när felet var lagat. Lämna tomt så länge det väntar.", "For a fault report: when it was mended. Leave empty as long as it waits.");
    public static readonly Text Words = new("Beskriv kort", "Describe in short");
}
