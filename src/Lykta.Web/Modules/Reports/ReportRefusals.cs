using Lykta.Kernel;

namespace Lykta.Modules.Reports;

internal sealed record ReportAlreadyReviewed() : Refusal(new Text(
    "Rapporten är redan granskad.", "The report has already been reviewed."));

internal sealed record RejectionNeedsReason() : Refusal(new Text(
    "Skriv varför rapporten avslås. Den som rapporterade får läsa det.", "Say why the report is rejected. Whoever sent it will read it."));

internal sealed record CannotLinkThere() : Refusal(new Text(
    "Rapporten kan inte kopplas dit. Välj en annan rapport som räknas.", "The report cannot be linked there. Choose another report that counts."));

internal sealed record UnitHasNoContact(string Unit) : Refusal(new Text(
    $"{Unit} har ingen e-postadress. Lägg till en på enhetens sida först.", $"{Unit} has no e-mail address. Add one on the unit's page first."));

internal sealed record SameIdOtherWords() : Refusal(new Text(
    "Ett annat innehåll är redan mottaget med samma id. Ändra den rapporten i stället, eller skicka med ett nytt id.",
    "Other content has already been received with this id. Amend that report, or send with a new id."));

internal sealed record UnknownKind(string Code) : Refusal(new Text(
    $"Händelsetypen \"{Code}\" finns inte i kommunen.", $"There is no kind \"{Code}\" in this municipality."));

internal sealed record UnknownPlace() : Refusal(new Text(
    "Platsen finns inte i kommunen.", "There is no such place in this municipality."));

internal sealed record UnknownArea(string Code) : Refusal(new Text(
    $"Området \"{Code}\" finns inte i kommunen.", $"There is no area \"{Code}\" in this municipality."));

internal sealed record HasNotHappenedYet() : Refusal(new Text(
    "Tiden ligger framåt. Det som ska hända rapporteras som \"Planerad händelse\".",
    "The time is ahead. What is going to happen is reported as \"Planned event\"."));

internal sealed record ChangedByHand() : Refusal(new Text(
    "Rapporten är ändrad för hand sedan den lästes in. Den får stå kvar som den är.",
    "The report was changed by hand since it was imported. It is left as it is."));
