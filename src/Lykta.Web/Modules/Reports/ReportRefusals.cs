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
internal sealed record OtherNeedsWords() : Refusal(new Text(
    "Skriv vad som hände när du väljer \"Annat\".", "Say what happened when you choose \"Other\"."));

internal sealed record UnknownFollowUp(string Question) : Refusal(new Text(
    $"Svaret på följdfrågan \"{Question}\" passar inte händelsetypen.", $"The answer to the question \"{Question}\" does not fit the kind."));

internal sealed record KindTakesNoPhotos() : Refusal(new Text(
    "Till den här händelsetypen skickas inga foton, eftersom människor kan synas.", "No photos are sent with this kind, since people may be seen in them."));

internal sealed record TooManyPhotos(int Most) : Refusal(new Text(
    $"En rapport har högst {Most} foton.", $"A report has at most {Most} photos."));

internal sealed record NoPhotoChosen() : Refusal(new Text(
    "Välj ett foto först.", "Choose a photo first."));
internal sealed record CannotEditNow() : Refusal(new Text(
    "Rapporten räknas inte längre och kan därför inte redigeras.", "The report no longer counts and so cannot be edited."));

internal sealed record NothingChanged() : Refusal(new Text(
    "Inget är ändrat.", "Nothing has been changed."));

internal sealed record NothingToMask() : Refusal(new Text(
    "Markera de ord som ska bort, eller skriv dem precis som de står i texten.",
    "Mark the words that should go, or write them just as they stand in the text."));

internal sealed record OthersAreLinkedHere() : Refusal(new Text(
    "Andra rapporter är kopplade hit, så den här är den som räknas. Godkänn den, eller koppla den vidare.",
    "Other reports are linked to this one, so it is the one that counts. Accept it, or link it onward."));

internal sealed record NothingToAccept() : Refusal(new Text(
    "Ingen av rapporterna väntar längre. Någon annan kan ha granskat dem.",
    "None of the reports is waiting any longer. Somebody else may have reviewed them."));

internal sealed record NotACaseNumber(string Typed) : Refusal(new Text(
    $"\"{Typed}\" ser inte ut som ett K-nummer. Det skrivs till exempel 5000-K123456-26.",
    $"\"{Typed}\" does not look like a police case number. It is written like 5000-K123456-26."));

internal sealed record NotForThePolice() : Refusal(new Text(
    "Rapporten väntar inte på någon polisanmälan.", "The report is not waiting to be reported to the police."));

internal sealed record OpeningNeedsReason() : Refusal(new Text(
    "Skriv varför du öppnar originalet. Det sparas i loggen.", "Say why you open the original. It is kept in the log."));
