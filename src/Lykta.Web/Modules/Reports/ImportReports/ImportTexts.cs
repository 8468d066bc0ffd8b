using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.ImportReports;

internal static class ImportTexts
{
    public static readonly Text Title = new("Läs in rapporter", "Import reports");
    public static readonly Text Lead = new(
        "Från en CSV- eller Excel-fil. Du ser vad som händer innan något sparas, och samma fil två gånger ändrar inget.",
        "From a CSV or Excel file. You see what will happen before anything is saved, and the same file twice changes nothing.");
    public static readonly Text File = new("Fil", "File");
    public static readonly Text FileHint = new("CSV eller xlsx med rubriker på första raden, högst 20 MB.", "CSV or xlsx with headings in the first row, at most 20 MB.");
    public static readonly Text Profile = new("Vad är det för lista?", "What kind of list is it?");
    public static readonly Text Organisation = new("Vems rapporter är det?", "Whose reports are they?");
    public static readonly Text Upload = new("Ladda upp", "Upload");
    public static readonly Text Earlier = new("Tidigare inläsningar", "Earlier imports");
    public static readonly Text None = new("Inget är inläst än", "Nothing has been imported yet");
    public static readonly Text NoneNext = new("Välj en fil här ovanför.", "Choose a file above.");
    public static readonly Text When = new("När", "When");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Columns = new("Vilken kolumn är vad?", "Which column is what?");
    public static readonly Text ColumnsHint = new("Vi har gissat efter rubrikerna. Lämna tomt det som filen inte har.", "We guessed from the headings. Leave empty what the file lacks.");
    public static readonly Text NotInFile = new("Finns inte i filen", "Not in the file");
    public static readonly Text FirstRows = new("Filens första rader", "The first rows of the file");
    public static readonly Text Check = new("Provkör", "Dry run");
    public static readonly Text Start = new("Läs in", "Import");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Back = new("Till alla inläsningar", "To all imports");
    public static readonly Text Progress = new("{0:N0} av {1:N0} rader", "{0:N0} of {1:N0} rows");
    public static readonly Text Preparing = new("Läser igenom filen …", "Reading the file through …");
    public static readonly Text Reload = new("Sidan laddas om av sig själv. Du kan gå härifrån; arbetet fortsätter.", "The page reloads by itself. You may leave; the work goes on.");
    public static readonly Text CheckedTitle = new("Provkörningen är klar. Inget är sparat än.", "The dry run is done. Nothing is saved yet.");
    public static readonly Text ImportedTitle = new("Inläsningen är klar.", "The import is done.");
    public static readonly Text CancelledTitle = new("Inläsningen är avbruten. Det som redan lästs in finns kvar.", "The import was cancelled. What was already imported stays.");
    public static readonly Text FailedTitle = new("Filen gick inte att läsa in.", "The file could not be imported.");
    public static readonly Text Rows = new("Rader", "Rows");
    public static readonly Text Outcome = new("Utfall", "Outcome");
    public static readonly Text Count = new("Antal", "Count");
    public static readonly Text Lines = new("Radnummer", "Line numbers");
    public static readonly Text New = new("Nya", "New");
    public static readonly Text Changed = new("Ändrade", "Changed");
    public static readonly Text Unchanged = new("Oförändrade", "Unchanged");
    public static readonly Text Rejected = new("Avvisade", "Rejected");
    public static readonly Text PassedOver = new("Överhoppade (inga händelser)", "Passed over (no events)");
    public static readonly Text Elsewhere = new("Andra kommuner och län", "Other municipalities and counties");
    public static readonly Text Masked = new("Personuppgifter ersattes i {0} texter.", "Personal data were replaced in {0} texts.");
    public static readonly Text RejectedRows = new("Avvisade rader", "Rejected rows");
    public static readonly Text RejectedShown = new("De {0} första av {1:N0} avvisade rader visas.", "The first {0} of {1:N0} rejected rows are shown.");
    public static readonly Text Line = new("Rad", "Line");
    public static readonly Text Reason = new("Varför", "Why");
    public static readonly Text Download = new("Hämta radlistan (CSV)", "Download the list of rows (CSV)");
    public static readonly Text DownloadNote = new("Filen tar med högst {0:N0} avvisade rader och {0:N0} radspann per utfall.", "The file holds at most {0:N0} rejected rows and {0:N0} spans of lines per outcome.");

    private static readonly Dictionary<ImportState, Text> States = new()
    {
        [ImportState.Uploaded] = new("Uppladdad", "Uploaded"),
        [ImportState.Checking] = new("Provkörs", "Dry run going on"),
        [ImportState.Checked] = new("Provkörd", "Dry run done"),
        [ImportState.Importing] = new("Läses in", "Being imported"),
        [ImportState.Imported] = new("Inläst", "Imported"),
        [ImportState.Cancelled] = new("Avbruten", "Cancelled"),
        [ImportState.Failed] = new("Misslyckad", "Failed"),
    };

    private static readonly Dictionary<ImportField, Text> Fields = new()
    {
        [ImportField.Id] = new("Radens eget id", "The row's own id"),
        [ImportField.Kind] = new("Händelsetyp", "Kind"),
        [ImportField.From] = new("När, eller från", "When, or from"),
        [ImportField.To] = new("Till", "To"),
        [ImportField.Date] = new("Datum för sig", "Date alone"),
        [ImportField.FromTime] = new("Klockslag, eller från", "Time, or from"),
        [ImportField.ToTime] = new("Klockslag till", "Time to"),
        [ImportField.Latitude] = new("Latitud eller N", "Latitude or N"),
        [ImportField.Longitude] = new("Longitud eller E", "Longitude or E"),
        [ImportField.Place] = new("Plats eller objekt", "Place or object"),
        [ImportField.Area] = new("Område", "Area"),
        [ImportField.Municipality] = new("Kommun", "Municipality"),
        [ImportField.Text] = new("Beskrivning", "Description"),
        [ImportField.ActionTaken] = new("Åtgärd", "Action taken"),
        [ImportField.SafetyImpact] = new("Hur otryggt, 1–4", "Safety impact, 1–4"),
        [ImportField.PoliceReported] = new("Polisanmäld", "Reported to the police"),
    };

    public static Text Name(this ImportState state) => States[state];

    public static Text Name(this ImportField field) => Fields[field];

    public static IReadOnlyList<(Text Name, LineSpans Lines)> Outcomes(ImportTally tally) =>
        [(New, tally.New), (Changed, tally.Changed), (Unchanged, tally.Unchanged), (Rejected, tally.Rejected), (PassedOver, tally.PassedOver), (Elsewhere, tally.Elsewhere)];
}
