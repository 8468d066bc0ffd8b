using Lykta.Kernel;

namespace Lykta.Modules.Reports;

internal sealed record ImportIsUnderWay() : Refusal(new Text(
    "Inläsningen pågår eller är redan klar. Ladda upp filen igen för en ny.", "The import is under way or done. Upload the file again for a new one."));

internal sealed record ImportHasEnded() : Refusal(new Text(
    "Inläsningen är redan avslutad.", "The import has already ended."));

internal sealed record UnknownImportProfile(string Code, string Known) : Refusal(new Text(
    $"Det finns ingen inläsningsprofil \"{Code}\". Välj en av: {Known}.", $"There is no import profile \"{Code}\". Choose one of: {Known}."));

internal sealed record UnknownImportOrganisation(string Name) : Refusal(new Text(
    $"Organisationen \"{Name}\" finns inte i kommunen.", $"There is no organisation \"{Name}\" in this municipality."));

/// <summary>The file is a table, but not one this profile can read.</summary>
internal sealed record ColumnsMissing(Text Wanted, string Headers) : Refusal(new Text(
    $"Filen saknar {Wanted.Swedish}. Kolumnerna i filen är: {Headers}.", $"The file lacks {Wanted.English}. The columns of the file are: {Headers}."));

internal sealed record ImportFileIsGone() : Refusal(new Text("Filen finns inte kvar. Ladda upp den igen.", "The file is no longer kept. Upload it again."));

internal sealed record NoFileChosen() : Refusal(
    new Text("Välj en fil med högst 20 MB. Större filer läses in med kommandot lykta import reports.",
        "Choose a file of at most 20 MB. Larger files are imported with the command lykta import reports."),
    RefusalKind.Malformed);
