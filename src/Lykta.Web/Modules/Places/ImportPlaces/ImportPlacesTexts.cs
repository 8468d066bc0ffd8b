using Lykta.Kernel;

namespace Lykta.Modules.Places.ImportPlaces;

internal static class ImportPlacesTexts
{
    public static readonly Text Title = new("Kända platser", "Known places");
    public static readonly Text Lead = new(
        "Torg, skolor, gårdar och parker som rapportörerna väljer ur en lista i stället för på karta.",
        "Squares, schools, yards and parks that reporters pick from a list instead of a map.");

    public static readonly Text None = new("Inga platser än", "No places yet");
    public static readonly Text NoneNext = new("Ladda upp en lista nedan. Tio platser räcker för att börja.", "Upload a list below. Ten places are enough to begin with.");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text Address = new("Adress", "Address");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text OutsideAreas = new("utanför alla områden", "outside every area");
    public static readonly Text UploadTitle = new("Lägg till platser", "Add places");
    public static readonly Text File = new("Fil", "File");
    public static readonly Text FileHint = new("CSV- eller Excel-fil (xlsx).", "A CSV or Excel file (xlsx).");
    public static readonly Text OrPaste = new("Eller klistra in listan", "Or paste the list");
    public static readonly Text PasteHint = new(
        "Rubriker på första raden: namn; adress; lat; lon. Eller N och E i SWEREF 99 TM.",
        "Headings in the first row: name; address; lat; lon. Or N and E in SWEREF 99 TM.");

    public static readonly Text Example = new("namn;adress;lat;lon\nStortorget;Storgatan 1;59,6162;16,2528", "name;address;lat;lon\nMain square;Storgatan 1;59.6162;16.2528");
    public static readonly Text Look = new("Granska listan", "Look at the list");
    public static readonly Text Nothing = new("Välj en fil eller klistra in en lista.", "Choose a file or paste a list.");
    public static readonly Text TooLarge = new("Filen är för stor: högst 1 MB och 5 000 platser.", "The file is too large: at most 1 MB and 5,000 places.");
    public static readonly Text NameMissing = new("Namnet saknas eller är längre än 120 tecken.", "The name is missing or longer than 120 characters.");
    public static readonly Text PositionWrong = new("Positionen kan inte läsas eller ligger inte i Sverige.", "The position cannot be read or is not in Sweden.");
    public static readonly Text PreviewTitle = new("Så här läses listan", "This is how the list is read");
    public static readonly Text Good = new("{0} platser kan läggas in", "{0} places can be added");
    public static readonly Text Bad = new("{0} rader kan inte läsas och hoppas över", "{0} rows cannot be read and are passed over");
    public static readonly Text Line = new("Rad", "Line");
    public static readonly Text Says = new("Fel", "Fault");
    public static readonly Text Import = new("Lägg in platserna", "Add the places");
    public static readonly Text Again = new("Börja om", "Start again");
    public static readonly Text Done = new("{0} nya, {1} flyttade, {2} oförändrade, {3} överhoppade", "{0} new, {1} moved, {2} unchanged, {3} passed over");
    public static readonly Text Count = new("{0} platser", "{0} places");
}
