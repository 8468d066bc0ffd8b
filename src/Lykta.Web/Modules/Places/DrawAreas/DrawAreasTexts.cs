using Lykta.Kernel;

namespace Lykta.Modules.Places.DrawAreas;

internal static class DrawAreasTexts
{
    public static readonly Text Title = new("Områden", "Areas");
    public static readonly Text Lead = new("Lägesbilden räknas per område. Fem till tolv områden brukar vara lagom.", "The picture is counted per area. Five to twelve areas are usually about right.");
    public static readonly Text None = new("Inga områden än", "No areas yet");
    public static readonly Text NoneNext = new("Ladda upp en fil från kommunens kartavdelning, eller börja med hela kommunen som ett område.", "Upload a file from the municipality's map office, or begin with the whole municipality as one area.");
    public static readonly Text Code = new("Kod", "Code");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text UploadTitle = new("Från en fil", "From a file");
    public static readonly Text Division = new("Indelningens namn", "The division's name");
    public static readonly Text DivisionHint = new("Till exempel Stadsdelar. Samma namn igen ritar om indelningen.", "For instance Districts. The same name again redraws the division.");
    public static readonly Text File = new("GeoPackage eller GeoJSON", "GeoPackage or GeoJSON");
    public static readonly Text FileHint = new("Ytor med kod och namn, utan höjder, i SWEREF 99 TM eller WGS 84.", "Polygons with code and name, without heights, in SWEREF 99 TM or WGS 84.");
    public static readonly Text Paste = new("Eller klistra in GeoJSON", "Or paste GeoJSON");
    public static readonly Text Nothing = new("Välj en fil eller klistra in GeoJSON.", "Choose a file or paste GeoJSON.");
    public static readonly Text Draw = new("Rita områdena", "Draw the areas");
    public static readonly Text WholeTitle = new("Hela kommunen som ett område", "The whole municipality as one area");
    public static readonly Text WholeWhy = new("En ruta runt mitten räcker för att börja. Riktiga områden kan laddas upp sedan.", "A box around the middle is enough to begin with. Real areas can be uploaded later.");
    public static readonly Text Latitude = new("Latitud för mitten", "Latitude of the middle");
    public static readonly Text LatitudeHint = new("Till exempel 59,62. Finns på kartan i telefonen.", "For instance 59.62. Find it on the map of your phone.");
    public static readonly Text Longitude = new("Longitud för mitten", "Longitude of the middle");
    public static readonly Text Kilometres = new("Rutans sida i kilometer", "The side of the box in kilometres");
    public static readonly Text NumberWrong = new("Skriv ett tal.", "Write a number.");
    public static readonly Text BoxWrong = new("Mitten ska ligga i Sverige och sidan vara 1–300 kilometer.", "The middle must be in Sweden and the side 1–300 kilometres.");
    public static readonly Text WholeDivision = new("Hela kommunen", "The whole municipality");
    public static readonly Text DrawBox = new("Rita rutan", "Draw the box");
    public static readonly Text Drawn = new("{0}: {1} områden ritade", "{0}: {1} areas drawn");
    public static readonly Text NotWorking = new(
        "Indelningen är sparad, men lägesbilden räknas fortfarande på den som är vald.", "The division is saved, but the picture is still counted on the chosen one.");

    public static readonly Text Divisions = new("Indelning som används", "Division in use");
    public static readonly Text AsFile = new("Som fil", "As a file");
    public static readonly Text Use = new("Använd", "Use");
    public static readonly Text InUse = new("används", "in use");
    public static readonly Text Count = new("Antal", "Count");
    public static readonly Text Changed = new("Indelningen används nu", "The division is now in use");
    public static readonly Text LaterReports = new("Rapporter behåller det område de hade när de kom in.", "Reports keep the area they had when they came in.");
}
